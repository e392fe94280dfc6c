/** Vocabulary of the model: the demo world as README.md describes it, commands, and what purchasers hold. */

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

export const ORGANIZATIONS = ["org2", "org3", "org1"] as const;

export interface Listing {
  readonly id: string;
  readonly isFree: boolean;
  readonly supportsTrial: boolean;
  readonly byUser: boolean;
  readonly isSigned: boolean;
}

/** Listings of the vendor org1. The last one is an item that isn't listed. */
export const LISTINGS = {
  byUser: {
    id: "6489da7f08f045ac8c0a5b1de37d56fe",
    isFree: false,
    supportsTrial: true,
    byUser: true,
    isSigned: false,
  },
  paid: {
    id: "b512083cd1b64e2da1d3f66dbb135956",
    isFree: false,
    supportsTrial: true,
    byUser: false,
    isSigned: false,
  },
  free: {
    id: "140d7c7f363349848df8d388f23feb20",
    isFree: true,
    supportsTrial: true,
    byUser: false,
    isSigned: false,
  },
  noTrial: {
    id: "448772a88d4b498d064ce2e8c6ff6b01",
    isFree: false,
    supportsTrial: false,
    byUser: true,
    isSigned: false,
  },
  signed: {
    id: "b2d9a4dd70174fac8986dd2bf15a477a",
    isFree: false,
    supportsTrial: true,
    byUser: true,
    isSigned: true,
  },
  none: undefined,
} as const satisfies Record<string, Listing | undefined>;

/** Items that aren't listed. The first is related to the paid listing by Listed2Provisioned. */
export const ITEMS = {
  provisioned: "10ba62fe50864339a8a3e0f18ca85506",
  unrelated: "2d2a9c99bb2a43548c31cd8e32217af6",
} as const;

export const DAY = 24 * 60 * 60 * 1000;

export type Person = keyof typeof PEOPLE;

interface OnListing {
  readonly listing: keyof typeof LISTINGS;
}

export interface Purchase extends OnListing {
  readonly operation: "purchaseListing";
  readonly purchaserOrgId: string | undefined;
  readonly provisionedItemId: string | undefined;
  /** When it ends, in days from now; -1 is never. */
  readonly endsInDays: number | undefined;
}

export interface Assign extends OnListing {
  readonly operation: "provisionUserEntitlements";
  readonly users: readonly string[];
  readonly entitlements: readonly string[];
}

export interface Pool {
  readonly maxUsers: number;
  readonly entitlements: Readonly<Record<string, { readonly num: number }>>;
}

export type Status = "active" | "expired" | "all";
export type Type =
  | "REQUEST"
  | "TRIAL"
  | "PURCHASE"
  | "REQUESTANDTRIAL"
  | "REQUESTANDPURCHASE"
  | "TRIALANDPURCHASE";

/** A command. */
export type Command =
  | (OnListing & { readonly operation: "expressInterest" | "startTrial" })
  | Purchase
  | (OnListing & { readonly operation: "deleteProvision"; readonly purchaserOrgId: string })
  | (OnListing & {
      readonly operation: "provisionOrgEntitlements";
      readonly purchaserOrgId: string;
      readonly pool: Pool;
    })
  | Assign
  | {
      readonly operation: "listPurchases";
      readonly portalID: string;
      readonly status: Status | undefined;
    }
  | {
      readonly operation: "listCustomers";
      readonly portalID: string;
      readonly status: Status | undefined;
      readonly type: Type | undefined;
    };

/** Sender, method and time. */
export interface Circumstances {
  readonly actor: Person | undefined;
  readonly secure: boolean;
  /** The current time, in milliseconds since the epoch. */
  readonly now: number;
}

/** What one purchaser holds of one listing. */
export interface Held {
  readonly itemId: string;
  readonly purchaserOrgId: string;
  readonly provisionedItemId: string;
  readonly interested: boolean;
  readonly trial: boolean;
  readonly purchased: boolean;
  readonly created: number;
  readonly startDate: number;
  readonly modified: number;
  readonly endDate: number;
  readonly pool: Pool | undefined;
}

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

/** A predicted response: the name of a refusal, or a success with its provisions. */
export type Prediction =
  | { readonly refused: string; readonly after: Marketplace }
  | {
      readonly refused?: never;
      readonly after: Marketplace;
      readonly shows: Readonly<Record<string, readonly Held[]>>;
    };
