/** The store's port: all that the portal asks of a database. */
import type { Customer, Listing as ListingResponse } from "../../generated/openapi.types.ts";
import type { Actor, Assignment, Item, Listing, Organization, Provision, Relationship } from "../domain/model.ts";
import type { Selection } from "../domain/selection.ts";
import type { Application, Seed } from "./seed.ts";

/** Of one selection, most bodies that are kept together with it. */
export const MAX_BODIES = 2;

/** A provision with what its list shows beside it. */
export interface Entry {
  readonly provision: Provision;
  readonly listing: ListingResponse;
  readonly customer: Customer;
}

export interface Account {
  readonly actor: Actor;
  /** Hash of the password. */
  readonly password: string;
}

/** What can be looked up, within a transaction and without. */
export interface Reads {
  account(username: string): Promise<Account | undefined>;
  application(clientId: string): Promise<Application | undefined>;
  organization(id: string): Promise<Organization | undefined>;
  item(itemId: string): Promise<Item | undefined>;
  /** The item, if it is listed or was. */
  listing(itemId: string): Promise<Listing | undefined>;
  /** What the organization holds of the item: as a listing, or because it was provisioned in place of one. */
  provisionsOf(itemId: string, orgId: string): Promise<readonly Provision[]>;
  provision(itemId: string, purchaserOrgId: string): Promise<Provision | undefined>;
  /** Whether and by whom the origin was related to the destination. */
  relationship(originItemId: string, destinationItemId: string, type: string): Promise<Relationship | undefined>;
  /** The items that the item points to, or with `reverse` those that point to it, by id. */
  related(itemId: string, type: string, direction: "forward" | "reverse"): Promise<readonly Item[]>;
  /** What members of a purchaser hold of a listing, by user name. */
  assignments(itemId: string, orgId: string): Promise<readonly Assignment[]>;
  /** The provisions of which a user holds entitlements, each with its listing, by item id. */
  assignedTo(username: string): Promise<readonly Entry[]>;
  /** Those of the users who are members of the organization. */
  members(orgId: string, usernames: readonly string[]): Promise<ReadonlySet<string>>;
  /** The listings that the marketplace offers, as it shows them; those of one vendor, or all. */
  offers(vendor?: string): Promise<readonly ListingResponse[]>;
  /** A listing as the marketplace shows it, though it may be unlisted. */
  offer(itemId: string): Promise<ListingResponse | undefined>;
}

/** What a transaction reads and writes. Nothing of it is kept if the work throws. */
export interface Transaction extends Reads {
  /**
   * Waits until no other transaction has locked the item or, if a purchaser is named, what the purchaser holds of it. The
   * lock lasts until this transaction ends. Call it once, before reading anything that the transaction may change.
   */
  lock(itemId: string, purchaserOrgId?: string): Promise<void>;
  save(provision: Provision): Promise<void>;
  /** Removes a provision, and with it what members held of the listing. */
  remove(itemId: string, purchaserOrgId: string): Promise<void>;
  /** Puts assignments in place of what the same users held. One without entitlements leaves nothing. */
  assign(itemId: string, orgId: string, assignments: readonly Assignment[]): Promise<void>;
  /** Keeps an item, new or changed. */
  saveItem(item: Item): Promise<void>;
  saveRelationship(relationship: Relationship): Promise<void>;
  removeRelationship(relationship: Relationship): Promise<void>;
}

export interface Store extends Reads {
  /** Runs the work as one change, alone with what it locks. Once it resolves, everything it wrote is durable. */
  transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** The selected entries, and how many there are on all pages together. */
  select(selection: Selection): Promise<{ readonly total: number; readonly entries: readonly Entry[] }>;
  /**
   * The store for a single request: it asks but once whether anything has changed, so what the request writes is not to be
   * selected by it.
   */
  forRequest(): Store;
  /** Replaces everything by what the template says. */
  seed(seed: Seed): Promise<void>;
  /** Seeds an empty store, and leaves any other alone; of several processes that start at once, one does. */
  seedIfEmpty(seed: Seed): Promise<void>;
  /** Resolves where the database answers a question, and rejects where it does not. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
