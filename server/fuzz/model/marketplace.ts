/** Vocabulary of the model: the demo world as README.md describes it, commands, and what purchasers hold. */
import type { Calls } from "../../../generated/calls.ts";
import type { Provision } from "../../../generated/openapi.types.ts";

/** Users who send requests. org2worker01 to org2worker30 have no privilege and only hold entitlements. */
export const PEOPLE = {
  org2admin: { orgId: "org2", isAdmin: true, mayRequest: true },
  org1admin: { orgId: "org1", isAdmin: true, mayRequest: true },
  org2user: { orgId: "org2", isAdmin: false, mayRequest: true },
  org1user: { orgId: "org1", isAdmin: false, mayRequest: true },
  org2member: { orgId: "org2", isAdmin: false, mayRequest: false },
  org1member: { orgId: "org1", isAdmin: false, mayRequest: false },
  org3admin: { orgId: "org3", isAdmin: true, mayRequest: true },
} as const;

export type Person = keyof typeof PEOPLE;

export const ORGANIZATIONS: readonly string[] = ["org2", "org3", "org1"];

export interface Listing {
  readonly id: string;
  readonly isFree: boolean;
  readonly hasTrial: boolean;
  readonly byUser: boolean;
  readonly isSigned: boolean;
  /** Item that can be provisioned instead, by Listed2Provisioned. */
  readonly related?: string;
}

const RELATED = "10ba62fe50864339a8a3e0f18ca85506";
const LISTING = { isFree: false, hasTrial: true, byUser: false, isSigned: false };

/** Listings of the vendor org1, the most useful first. */
export const LISTINGS: readonly Listing[] = [
  { ...LISTING, id: "6489da7f08f045ac8c0a5b1de37d56fe", byUser: true },
  { ...LISTING, id: "b512083cd1b64e2da1d3f66dbb135956", related: RELATED },
  { ...LISTING, id: "140d7c7f363349848df8d388f23feb20", isFree: true },
  { ...LISTING, id: "448772a88d4b498d064ce2e8c6ff6b01", hasTrial: false, byUser: true },
  { ...LISTING, id: "b2d9a4dd70174fac8986dd2bf15a477a", byUser: true, isSigned: true },
];

/** An item of org1 that isn't listed. */
export const UNLISTED = "2d2a9c99bb2a43548c31cd8e32217af6";

type Modelled =
  | "expressInterest"
  | "startTrial"
  | "purchaseListing"
  | "deleteProvision"
  | "provisionOrgEntitlements"
  | "provisionUserEntitlements"
  | "listPurchases"
  | "listCustomers";

/** A call of an operation with its sender, who may lack a token. */
export interface CallOf<Id extends Modelled> {
  readonly operation: Id;
  readonly input: Calls[Id]["input"];
  readonly actor: Person | undefined;
  readonly secure: boolean;
}
export type Call = { [Id in Modelled]: CallOf<Id> }[Modelled];

/** What one purchaser holds of one listing: the members of a provision that the model predicts. */
export const HELD = [
  ...(["itemId", "purchaserOrgId", "provisionedItemId", "interested", "trial"] as const),
  ...(["purchased", "created", "startDate", "modified", "endDate", "orgEntitlements"] as const),
];
export type Held = Pick<Provision, (typeof HELD)[number]>;

/** What one member holds of the organization's entitlements. */
export interface Assigned {
  readonly itemId: string;
  readonly username: string;
  readonly entitlements: readonly string[];
}

export interface Marketplace {
  readonly held: readonly Held[];
  readonly assigned: readonly Assigned[];
}

export const EMPTY: Marketplace = { held: [], assigned: [] };

/** Provisions that a successful response contains, by the member that contains them. */
export type Groups = Readonly<Record<string, readonly Held[]>>;

/** The name of a refusal, or a success: its provisions, and the marketplace after it if that changes. */
export type Prediction =
  | { readonly refused: string; readonly after?: never }
  | { readonly refused?: never; readonly groups: Groups; readonly after?: Marketplace };
