/** What a scenario can ask for: capabilities of the target, and roles that accounts and listings fill. */
import type { Actor } from "./actor.ts";
import {
  ACCOUNTS,
  type AccountName,
  accountNames,
  FIXTURES,
  ITEMS,
  type ItemName,
  type ListingName,
  type ListingProperties,
} from "./fixtures.ts";

/** What a target can do, as it declares itself. The words follow "needs". */
export const CAPABILITIES = {
  /** From what was sent, and from what came before. */
  stateful: "a portal that decides by itself",
  /** Its refusals are the contract's own examples. */
  "exact-outcomes": "a portal that follows the inferred rules",
  clock: "a clock that can be moved",
  worlds: "a portal for each scenario",
  write: "permission to change data, and an administrator of either side",
  delete: "permission to delete provisions",
  oauth: "a portal that issues tokens to applications",
  items: "permission to add items",
  passwords: "a portal that signs accounts in by password",
  "both-schemes": "a portal that is served over http and over https",
} as const;
export type Capability = keyof typeof CAPABILITIES;

/** What fills a role. A listing or item is its id, a member is a user name. */
interface Fillings {
  readonly account: Actor;
  readonly listing: string;
  readonly item: string;
  /** Members of the purchaser. */
  readonly members: readonly string[];
  readonly credentials: Credentials;
  readonly application: ApplicationCredentials;
  readonly refreshToken: RefreshToken;
}
export interface Credentials {
  readonly username: string;
  readonly password: string;
}
export interface ApplicationCredentials {
  readonly client_id: string;
  readonly client_secret: string;
}

export interface RefreshToken {
  readonly client_id: string;
  readonly refresh_token: string;
  /** The user to whom the token belongs, if the fixtures say so. */
  readonly username: string | undefined;
}

export interface Role<Name extends keyof Fillings> {
  readonly role: Name;
  readonly description: string;
}
export interface AccountNeed extends Role<"account"> {
  /** The accounts that can fill the role, the most telling first. */
  readonly from: readonly AccountName[];
  /** True if the person must be none that fills another role of the scenario. */
  readonly isAnother?: true;
}
export interface ListingNeed extends Role<"listing"> {
  /** The listings that are tried first. */
  readonly prefer: readonly ListingName[];
  readonly fits: (properties: ListingProperties) => boolean;
}
interface ItemNeed extends Role<"item"> {
  readonly name: ItemName;
}
interface MembersNeed extends Role<"members"> {
  readonly count: number;
}
export type Need =
  | AccountNeed
  | ListingNeed
  | ItemNeed
  | MembersNeed
  | Role<"credentials">
  | Role<"application">
  | Role<"refreshToken">;

/** Roles of a scenario by the names that it gives them. */
export type Needs = Readonly<Record<string, Need>>;

export type Filled<N extends Need> = Fillings[N["role"]];

const account = (...from: [AccountName, ...AccountName[]]): AccountNeed => ({
  role: "account",
  description: ACCOUNTS[from[0]],
  from,
});

/** Accounts of the vendor, which owns the listings. */
export const vendor = {
  administrates: account("vendorAdmin"),
  /** May manage listings. A user who isn't an administrator shows more, because privileges decide. */
  sells: account("vendorUser", "vendorAdmin"),
  isPlain: account("vendorMember"),
  /** Any account of the vendor. */
  belongs: account("vendorMember", "vendorUser", "vendorAdmin"),
} as const;

/** Accounts of the purchaser. */
export const purchaser = {
  administrates: account("purchaserAdmin"),
  /** May request purchases. */
  buys: account("purchaserUser", "purchaserAdmin"),
  isPlain: account("purchaserMember"),
  belongs: account("purchaserMember", "purchaserUser", "purchaserAdmin"),
} as const;

/** Accounts of a third organization. */
export const stranger = { administrates: account("strangerAdmin") } as const;

/** Anyone with an account. */
export const anyone: AccountNeed = {
  role: "account",
  description: "any account",
  from: ["purchaserMember", "purchaserUser", "purchaserAdmin", ...accountNames],
};

/** The same role, filled by a person who fills no other role of the scenario. */
export const another = (need: AccountNeed): AccountNeed => ({ ...need, isAnother: true });

const listing = (
  description: string,
  prefer: readonly ListingName[],
  fits: ListingNeed["fits"],
): ListingNeed => ({ role: "listing", description, prefer, fits });

/** Listings of the vendor. Every role is filled by a listing of its own. */
export const offers = {
  /** Not free, so that an interest is possible. */
  interest: listing(
    "a listing that isn't free",
    ["paid", "noTrial", "byUser"],
    ({ isFree, isSigned }) => !isFree && !isSigned,
  ),
  /** Not free, with a trial. */
  trial: listing(
    "a listing with a trial that isn't free",
    ["byUser", "paid"],
    ({ isFree, hasTrial, isSigned }) => !isFree && hasTrial && !isSigned,
  ),
  /** Not free, without a trial. */
  noTrial: listing(
    "a listing without a trial",
    ["noTrial"],
    ({ isFree, hasTrial }) => !isFree && !hasTrial,
  ),
  free: listing("a free listing", ["free"], ({ isFree }) => isFree),
  freeTrial: listing(
    "a free listing with a trial",
    ["free"],
    ({ isFree, hasTrial }) => isFree && hasTrial,
  ),
  /** Licensed by user, with a trial. */
  licences: listing(
    "a listing licensed by user with a trial",
    ["byUser"],
    ({ isFree, isByUser, isSigned, hasTrial }) => !isFree && isByUser && hasTrial && !isSigned,
  ),
  /** Not licensed by user, and not free. */
  noLicences: listing(
    "a listing that isn't free and isn't licensed by user",
    ["paid", "noTrial"],
    ({ isFree, isByUser }) => !isFree && !isByUser,
  ),
  signed: listing("an Esri-signed listing", ["signed"], ({ isSigned }) => isSigned),
  /** Any listing at all. */
  anything: listing("a listing", ["paid", "byUser", "noTrial", "free"], () => true),
} as const;

const item = (name: ItemName): ItemNeed => ({ role: "item", description: ITEMS[name], name });

export const items = { provisioned: item("provisioned"), unrelated: item("unrelated") } as const;

/** That many members of the purchaser, any of its accounts included. */
export const members = (count: number): MembersNeed => ({
  role: "members",
  description: `${count} members of the purchaser`,
  count,
});

const only = <Name extends keyof Fillings>(role: Name, description: string): Role<Name> => ({
  role,
  description,
});
export const credentials = only("credentials", FIXTURES.credentials);
export const application = only("application", FIXTURES.application);
export const refreshToken = only("refreshToken", FIXTURES.refreshToken);
