/** Selections of provisions, users and items for a list: decided by the rules, carried out by the store. */
import type { Provision } from "./model.ts";
import { hasEnded } from "./provisions.ts";
import type { OperationAt, RequestFacts } from "./rule.ts";

/** Kinds of provision, named after their flags. */
export const KINDS = ["purchased", "trial", "interested"] as const;
export type Kind = (typeof KINDS)[number];

/** What else a selected provision has. A filter without a value selects all. */
export interface Filters {
  readonly itemId?: string | undefined;
  /** Part of the purchaser's name, in any case. */
  readonly orgname?: string | undefined;
  /** Earliest time of the last change, in milliseconds since the epoch. */
  readonly modifiedSince?: number | undefined;
}

export interface Selection extends Filters {
  /** Selects the organization's own provisions, or its customers' provisions of its listings. */
  readonly side: "purchaserOrgId" | "orgId";
  readonly organization: string;
  /** Selects a provision if it is one of these kinds with the given status. */
  readonly kinds: readonly Kind[];
  /** An interest is always active, a trial or purchase until it ends. */
  readonly status: "active" | "expired" | "all";
  /** Current time in milliseconds since the epoch. */
  readonly now: number;
  /** Most significant field first. Ties are sorted by item, then purchaser. */
  readonly sort: readonly SortField[];
  /** Direction of all fields, and of ties. */
  readonly order: "asc" | "desc";
  /** The page to return. If undefined, the whole list. */
  readonly page?: Page;
}

/** Operations that list an organization's purchases or its customers. */
export type ListId = OperationAt<"GET", `/portals/{portalID}/${string}`>;

/** Input of the rules of a list. */
export interface ListFacts<Op extends ListId> extends RequestFacts<Op> {
  /** Organization id of the list. */
  readonly portal: string;
  /** Current time in milliseconds since the epoch. */
  readonly now: number;
}

export type SortField = "orgname" | "created" | "endDate" | "modified";

/** True if the provision has the status when viewed as this kind. An interest never ends. */
export function hasStatus(
  provision: Provision,
  kind: Kind,
  status: Selection["status"],
  now: number,
): boolean {
  if (status === "all") return true;
  const ended = kind !== "interested" && hasEnded(provision, now);
  return ended === (status === "expired");
}

export interface Page {
  /** Position of the first entry, starting at 1. */
  readonly start: number;
  /** Maximum number of entries. */
  readonly num: number;
}

/** Returns the start of the next page, or -1 if this is the last one. */
export const nextStart = ({ start, num }: Page, total: number): number =>
  start + num <= total ? start + num : -1;

/** Returns the entries of a page. */
export const entriesOf = <Entry>(all: readonly Entry[], { start, num }: Page): Entry[] =>
  all.slice(start - 1, start - 1 + num);

export type UserSort = "username" | "fullName" | "role";
export type ItemSort = "title" | "created" | "modified" | "type";

export interface UserSelection extends Sorted<UserSort> {
  readonly orgId: string;
  readonly role?: string | undefined;
  /** Parts of names, in any case. */
  readonly username?: string | undefined;
  readonly fullName?: string | undefined;
}

export interface ContentSelection extends Sorted<ItemSort> {
  /** User name of the owner. */
  readonly owner: string;
}

interface Sorted<Field> {
  readonly sort: Field;
  /** Ties are sorted by user name or id, ascending. */
  readonly order: "asc" | "desc";
  readonly page: Page;
}

/** Returns the sort field that a text names, in any case. Undefined if there is none. */
export const sortFieldOf = <Field extends string>(
  fields: readonly Field[],
  text: string,
): Field | undefined => fields.find((field) => field.toLowerCase() === text.toLowerCase());
