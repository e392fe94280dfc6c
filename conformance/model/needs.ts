/** What a scenario can ask for: capabilities of the target, and roles that accounts and listings fill. */
import type { Actor } from "./actor.ts";
import {
  ACCOUNTS,
  type AccountName,
  accountNames,
  ITEMS,
  type ItemName,
  type ListingName,
  type ListingProperties,
} from "./fixtures.ts";

/** What a target can do, as it declares itself. */
export const CAPABILITIES = {
  stateful: "decides by itself, from what was sent and what came before",
  "exact-outcomes": "sends the contract's own examples of refusals, and follows the inferred rules",
  clock: "has a clock that can be moved",
  worlds: "gives each scenario a portal of its own",
  write: "may be changed",
  delete: "lets provisions be deleted",
  oauth: "issues tokens to an application",
  items: "lets items be added",
  passwords: "signs accounts in by password",
  "both-schemes": "is served over http and over https",
} as const;
export type Capability = keyof typeof CAPABILITIES;

export interface AccountNeed {
  readonly role: "account";
  readonly description: string;
  /** The accounts that can fill the role, the most telling first. */
  readonly from: readonly AccountName[];
  /** True if the person must be none that fills another role of the scenario. */
  readonly isAnother?: true;
}
export interface ListingNeed {
  readonly role: "listing";
  readonly description: string;
  /** The listings that are tried first. */
  readonly prefer: readonly ListingName[];
  readonly fits: (properties: ListingProperties) => boolean;
}
export interface ItemNeed {
  readonly role: "item";
  readonly description: string;
  readonly name: ItemName;
}
/** User names of members of the purchaser. */
export interface MembersNeed {
  readonly role: "members";
  readonly description: string;
  readonly count: number;
}
/** User name and password of an account. */
export interface CredentialsNeed {
  readonly role: "credentials";
  readonly description: string;
}
export interface ApplicationNeed {
  readonly role: "application";
  readonly description: string;
}
/** The refresh token of the application. */
export interface RefreshTokenNeed {
  readonly role: "refreshToken";
  readonly description: string;
}
export type Need =
  | AccountNeed
  | ListingNeed
  | ItemNeed
  | MembersNeed
  | CredentialsNeed
  | ApplicationNeed
  | RefreshTokenNeed;

/** Roles of a scenario by the names that it gives them. */
export type Needs = Readonly<Record<string, Need>>;

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

/** What fills a role. A listing or item is its id. */
export type Filled<N extends Need> = N extends AccountNeed
  ? Actor
  : N extends ListingNeed | ItemNeed
    ? string
    : N extends MembersNeed
      ? readonly string[]
      : N extends CredentialsNeed
        ? Credentials
        : N extends ApplicationNeed
          ? ApplicationCredentials
          : N extends RefreshTokenNeed
            ? RefreshToken
            : never;

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

export const credentials: CredentialsNeed = {
  role: "credentials",
  description: "an account with a password",
};
export const application: ApplicationNeed = {
  role: "application",
  description: "an application that obtains tokens",
};
export const refreshToken: RefreshTokenNeed = {
  role: "refreshToken",
  description: "a refresh token of the application",
};
