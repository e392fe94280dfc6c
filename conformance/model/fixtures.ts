/** The accounts, organizations and listings that a target file or a sandbox supplies. */

/** Accounts that a target may supply, each with what it can do. */
export const ACCOUNTS = {
  vendorAdmin: "an administrator of the vendor",
  vendorUser: "a member of the vendor that may manage listings",
  vendorMember: "a plain member of the vendor",
  purchaserAdmin: "an administrator of the purchaser",
  purchaserUser: "a member of the purchaser that may request purchases",
  purchaserMember: "a plain member of the purchaser",
  strangerAdmin: "an administrator of a third organization",
} as const;
export type AccountName = keyof typeof ACCOUNTS;
export const accountNames = Object.keys(ACCOUNTS) as AccountName[];

export const ORGANIZATIONS = ["vendor", "purchaser", "stranger"] as const;
export type OrganizationName = (typeof ORGANIZATIONS)[number];

/** What a scenario can ask of a listing. */
export interface ListingProperties {
  readonly isFree: boolean;
  readonly hasTrial: boolean;
  readonly isByUser: boolean;
  readonly isSigned: boolean;
}

const PLAIN: ListingProperties = {
  isFree: false,
  hasTrial: true,
  isByUser: false,
  isSigned: false,
};

/** Listings that a target may supply, each with what its name promises. */
export const LISTINGS = {
  paid: PLAIN,
  free: { ...PLAIN, isFree: true },
  byUser: { ...PLAIN, isByUser: true },
  noTrial: { ...PLAIN, hasTrial: false },
  signed: { ...PLAIN, isByUser: true, isSigned: true },
} as const satisfies Record<string, ListingProperties>;
export type ListingName = keyof typeof LISTINGS;
export const listingNames = Object.keys(LISTINGS) as ListingName[];

/** Items of the vendor that aren't listed, by what they are to the listing `paid`. */
export const ITEMS = {
  provisioned: "an item that is related to the paid listing",
  unrelated: "an item that is related to no listing",
} as const;
export type ItemName = keyof typeof ITEMS;
export const itemNames = Object.keys(ITEMS) as ItemName[];

/** Everything that fixtures may have, in words that follow "needs". */
export const FIXTURES = {
  ...ACCOUNTS,
  ...ITEMS,
  paid: "a paid listing with a trial",
  free: "a free listing with a trial",
  byUser: "a paid listing with a trial that is licensed by user",
  noTrial: "a paid listing without a trial",
  signed: "an Esri-signed listing",
  organizations: "the ids of the organizations",
  members: "more members of the purchaser",
  credentials: "an account with a password",
  application: "an application that obtains tokens",
  refreshToken: "an application with a refresh token",
} as const;
export type FixtureName = keyof typeof FIXTURES;

export interface Account {
  readonly username: string;
  readonly password?: string;
  /** A token that is at hand. */
  readonly token?: string;
}

/** A program that obtains tokens by OAuth 2.0. */
export interface Application {
  readonly clientId: string;
  readonly clientSecret: string;
  /** A token that the portal gave the application for one of its users. */
  readonly refreshToken?: string;
  /** The name of that user, if it is known. */
  readonly refreshUser?: string;
}

/** What a target supplies. Scenarios that need what is absent are not judged. */
export interface Fixtures {
  readonly accounts: Readonly<Partial<Record<AccountName, Account>>>;
  /** Ids of listings and items. */
  readonly listings: Readonly<Partial<Record<ListingName | ItemName, string>>>;
  /** What the portal says of its listings. Without it, what their names promise. */
  readonly properties?: Readonly<Partial<Record<ListingName, ListingProperties>>>;
  /** User names of plain members of the purchaser. */
  readonly members: readonly string[];
  readonly application?: Application;
  /** Ids of organizations. */
  readonly organizations: Readonly<Partial<Record<OrganizationName, string>>>;
}

/** The organization of an account, by the name of the account. */
export const organizationOfAccount = (name: AccountName): OrganizationName =>
  ORGANIZATIONS.find((organization) => name.startsWith(organization)) ?? "stranger";

/** The organization of a user of the fixtures. Undefined for other users. */
export function organizationOf(
  { accounts }: Fixtures,
  username: string,
): OrganizationName | undefined {
  const name = accountNames.find((account) => accounts[account]?.username === username);
  return name && organizationOfAccount(name);
}
