/** Interface between the portal and its database. */
import type { Customer, Listing as ListingResponse } from "../../generated/openapi.types.ts";
import type {
  Actor,
  Assignment,
  Item,
  Listing,
  Organization,
  Provision,
  Relationship,
} from "../domain/model.ts";
import type { ContentSelection, Selection, UserSelection } from "../domain/selection.ts";
import type { AuthorizationCode, TokenIds } from "../domain/signIn.ts";
import type { Application, Data } from "./data.ts";

/** A provision with its listing and customer. */
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

/** The content of a store, for a page that shows all of it. */
export interface Overview {
  /** Sorted by name. */
  readonly organizations: readonly Organization[];
  /** Sorted by organization, then user name. */
  readonly users: readonly Actor[];
  /** The latest change first. */
  readonly provisions: readonly Entry[];
  /** Number of provisions in the store. */
  readonly total: number;
}

/** One page of a longer list. */
export interface Selected<Value> {
  readonly total: number;
  readonly entries: readonly Value[];
}

/** Lookups, inside and outside of transactions. */
export interface Reads {
  account(username: string): Promise<Account | undefined>;
  /** Returns the user name of a user by id. */
  usernameOf(userId: string): Promise<string | undefined>;
  application(clientId: string): Promise<Application | undefined>;
  /** Returns an authorization code by the hash of its text, even if it has expired. */
  code(hash: string): Promise<AuthorizationCode | undefined>;
  /** Returns true if the token is revoked, or all tokens that come from the same sign-in are. */
  isRevoked(ids: TokenIds): Promise<boolean>;
  organization(id: string): Promise<Organization | undefined>;
  item(itemId: string): Promise<Item | undefined>;
  /** Returns a listing, even if it is unlisted, with what `related` asks for. */
  listing(itemId: string, related?: RelatedToListing): Promise<FoundListing | undefined>;
  /** Returns the organization's provisions of the item, including those of listings that provision this item instead. */
  provisionsOf(itemId: string, orgId: string): Promise<readonly Provision[]>;
  provision(itemId: string, purchaserOrgId: string): Promise<Provision | undefined>;
  relationship(
    originItemId: string,
    destinationItemId: string,
    type: string,
  ): Promise<Relationship | undefined>;
  /** Returns the items that the item points to or, with `reverse`, that point to it, sorted by id. */
  related(itemId: string, type: string, direction: "forward" | "reverse"): Promise<readonly Item[]>;
  /** Returns the assignments of a purchaser's members, sorted by user name. */
  assignments(itemId: string, orgId: string): Promise<readonly Assignment[]>;
  /** Returns the provisions with entitlements of the user, sorted by item id. */
  assignedTo(username: string): Promise<readonly Entry[]>;
  /** Returns those of the users who are members of the organization. */
  members(orgId: string, usernames: readonly string[]): Promise<ReadonlySet<string>>;
  /** Returns one page of an organization's users, and how many there are on all pages. */
  users(selection: UserSelection): Promise<Selected<Actor>>;
  /** Returns one page of a user's items, and how many there are on all pages. */
  itemsOf(selection: ContentSelection): Promise<Selected<Item>>;
  /** True if a purchaser has a provision of the item, or of a listing of its vendor that provisions the item instead. */
  isHeld(item: Item): Promise<boolean>;
  /** Returns the current listings of the marketplace, optionally of one vendor. */
  offers(vendor?: string): Promise<readonly ListingResponse[]>;
  /** Returns a listing, even if it is unlisted. */
  offer(itemId: string): Promise<ListingResponse | undefined>;
}

/** What to look up with a listing. */
export interface RelatedToListing {
  /** Organizations, at most two, that may have a provision of the listing. */
  readonly orgIds?: readonly string[];
  /** Item that may be provisioned instead of the listed one. */
  readonly provisionedItemId?: string | undefined;
}

/** A listing, and the requested facts about it. */
export interface FoundListing {
  readonly listing: Listing;
  /** Those of the requested organizations that exist, each with its provision of the listing. */
  readonly provisions: ReadonlyMap<string, Provision | undefined>;
  /** True if a Listed2Provisioned relationship links the listing to the requested item. */
  readonly isRelated: boolean;
}

/** Reads and writes of a transaction. If the work throws, nothing is saved. */
export interface Transaction extends Reads {
  /**
   * Makes the reads that follow wait until no other transaction has locked the item or, with purchasers, the provision of
   * it to one of these. A code or refresh token is locked by its hash or id. The lock lasts until this transaction ends.
   * Call it once, before reading anything that the transaction may change.
   */
  lock(itemId: string, purchaserOrgIds?: readonly string[]): void;
  /** Changes fail at the latest when the transaction ends. */
  save(provision: Provision): void;
  /** Removes a provision with its assignments. */
  remove(itemId: string, purchaserOrgId: string): void;
  /** Replaces the assignments of the given users. An assignment without entitlements only removes the old one. */
  assign(itemId: string, orgId: string, assignments: readonly Assignment[]): void;
  /** Saves a new or changed item. */
  saveItem(item: Item): void;
  /** Removes an item that no purchaser holds, with its relationships. */
  removeItem(itemId: string): void;
  saveRelationship(relationship: Relationship): void;
  removeRelationship(relationship: Relationship): void;
  /** Saves a new code by its hash, and removes expired ones and the oldest of a user who has too many. */
  saveCode(hash: string, code: AuthorizationCode, now: number): void;
  removeCode(hash: string): void;
  /**
   * Revokes the tokens with an id, until they would expire anyway. Removes what is no longer needed. Times are
   * milliseconds since the epoch.
   */
  revoke(id: string, expires: number, now: number): void;
}

export interface Store extends Reads {
  /** Runs the work in a transaction. Once it resolves, all its changes are durable. */
  transaction<Result>(
    work: (transaction: Transaction) => Promise<Result> | Result,
  ): Promise<Result>;
  /** Returns the selected entries of the page, and the total on all pages. */
  select(selection: Selection): Promise<Selected<Entry>>;
  /** Returns at most `limit` organizations, users and provisions. */
  overview(limit: number): Promise<Overview>;
  /** Replaces all data. */
  seed(data: Data): Promise<void>;
  /** Seeds the store if it is empty. If several processes start at once, only one does. */
  seedIfEmpty(data: Data): Promise<void>;
  /** Returns all data, each list sorted by its key. */
  export(): Promise<Data>;
  /** Replaces all data by what `change` makes of it, while nothing else writes, and returns it. If it throws, nothing is changed. */
  replace(change: (data: Data) => Data): Promise<Data>;
  /** Rejects if the database doesn't respond. */
  ping(): Promise<void>;
  /** Closes the database, as the engine does. A second call has no effect. */
  close(reason?: Error): Promise<void>;
}
