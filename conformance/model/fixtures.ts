/** Who and what a target supplies to scenarios. */
import {
  type AccountName,
  type ListingName,
  ORGANIZATIONS,
  type OrganizationName,
} from "./needs.ts";

/** An account of the cast. */
export interface Account {
  readonly username: string;
  readonly password?: string;
  /** A token that is at hand already. */
  readonly token?: string;
}

/** A program that obtains tokens by OAuth 2.0. */
export interface Application {
  readonly clientId: string;
  readonly clientSecret: string;
  /** A token that the portal gave the application for one of its users. */
  readonly refreshToken?: string;
  /** Name of that user, where it is known. */
  readonly refreshUser?: string;
}

/** The accounts and listings that a target supplies; what is absent makes scenarios unsupported. */
export interface Cast {
  readonly accounts: Readonly<Partial<Record<AccountName, Account>>>;
  readonly listings: Readonly<Partial<Record<ListingName, string>>>;
  /** User names of plain members of the purchaser. */
  readonly members: readonly string[];
  readonly application?: Application;
  readonly organizations: Readonly<Partial<Record<OrganizationName, string>>>;
}

/** The organization that a user of the cast belongs to, as the name of the account says; undefined for anybody else. */
export function organizationOf({ accounts }: Cast, username: string): OrganizationName | undefined {
  const [name = ""] =
    Object.entries(accounts).find(([, account]) => account.username === username) ?? [];
  return ORGANIZATIONS.find((organization) => name.startsWith(organization));
}
