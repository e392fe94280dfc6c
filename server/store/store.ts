/** The store's port: all that the portal asks of a database. */
import type { Customer, Listing as ListingAnswer } from "../../generated/openapi.types.ts";
import type { Actor, Assignment, Listing, Organization, Provision } from "../rules/facts.ts";
import type { Selection } from "../rules/selection.ts";
import type { Template } from "./template.ts";

/** A provision with what its list shows beside it. */
export interface Entry {
  readonly provision: Provision;
  readonly listing: ListingAnswer;
  readonly customer: Customer;
}

export interface Account {
  readonly actor: Actor;
  /** Hash of the password. */
  readonly password: string;
}

/** What a transaction reads and writes. Nothing of it is kept if the work throws. */
export interface Ledger {
  listing(itemId: string): Promise<Listing | undefined>;
  organizationExists(orgId: string): Promise<boolean>;
  /** Whether the origin is related to the destination by Listed2Provisioned. */
  related(originItemId: string, destinationItemId: string): Promise<boolean>;
  provision(itemId: string, purchaserOrgId: string): Promise<Provision | undefined>;
  /** What members of a purchaser hold of a listing, by user name. */
  assignments(itemId: string, orgId: string): Promise<readonly Assignment[]>;
  /** Puts assignments in place of what the same users held. One without entitlements leaves nothing. */
  assign(itemId: string, orgId: string, assignments: readonly Assignment[]): Promise<void>;
  /** Those of the users who are members of the organization. */
  members(orgId: string, usernames: readonly string[]): Promise<ReadonlySet<string>>;
  save(provision: Provision): Promise<void>;
  /** Removes a provision, and with it what members held of the listing. */
  remove(itemId: string, purchaserOrgId: string): Promise<void>;
}

export interface Store {
  account(username: string): Promise<Account | undefined>;
  organization(id: string): Promise<Organization | undefined>;
  /** Every listing as the marketplace shows it, or those of one vendor. */
  listings(vendor?: string): Promise<readonly ListingAnswer[]>;
  /** A listing as the marketplace shows it. */
  listing(itemId: string): Promise<ListingAnswer | undefined>;
  /** Runs the work alone; once it resolves, all that it wrote is kept for good. */
  transaction<Result>(work: (ledger: Ledger) => Promise<Result>): Promise<Result>;
  /** The selected entries, and how many there are on all pages together. */
  select(selection: Selection): Promise<{ readonly total: number; readonly entries: readonly Entry[] }>;
  /** Replaces everything by what the template says. */
  seed(template: Template): Promise<void>;
  /** Whether nothing was ever seeded. */
  isEmpty(): Promise<boolean>;
  close(): Promise<void>;
}
