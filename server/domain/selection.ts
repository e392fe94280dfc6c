/** Which provisions a list holds, and in which order: what a read decides, for the store to carry out. */
import type { Parameters } from "../../generated/calls.ts";
import type { OperationId, operations } from "../../generated/operations.ts";
import type { Actor, Provision } from "./model.ts";
import { hasEnded } from "./provisions.ts";

/** The kinds of provision, named after their flags. */
export const KINDS = ["purchased", "trial", "interested"] as const;
export type Kind = (typeof KINDS)[number];

export interface Selection {
  /** Whose provisions: those that the organization holds, or those that others hold of its listings. */
  readonly side: "purchaserOrgId" | "orgId";
  readonly organization: string;
  /** A provision is selected if one of its kinds is among these and has the status. */
  readonly kinds: readonly Kind[];
  /** An interest is always active; a trial and a purchase are until they end. */
  readonly status: "active" | "expired" | "all";
  /** The present, in milliseconds since the epoch. */
  readonly now: number;
  readonly itemId?: string | undefined;
  /** A part of the purchaser's name, in either case of letters. */
  readonly orgname?: string | undefined;
  /** Earliest instant of the last change, in milliseconds since the epoch. */
  readonly modifiedSince?: number | undefined;
  /** The weightiest field first; ties are broken by item and purchaser. */
  readonly sort: readonly { readonly field: SortField; readonly order: "asc" | "desc" }[];
  /** The part of the list that is wanted; all of it without. */
  readonly page?: Page;
}

/** The operations that list what an organization holds, or what others hold of its listings. */
export type ListId = {
  [Op in OperationId]: (typeof operations)[Op] extends { method: "GET"; path: `/portals/{portalID}/${string}` } ? Op : never;
}[OperationId];

/** Everything that a decision about a list depends on. */
export interface ListFacts<Op extends ListId> {
  readonly actor: Actor;
  readonly parameters: Parameters<Op>;
  /** Id of the organization whose list it is. */
  readonly portal: string;
  /** The present, in milliseconds since the epoch. */
  readonly now: number;
}

export type SortField = "orgname" | "created" | "endDate" | "modified";

/** Whether a provision, seen as one of its kinds, has the status. An interest never ends. */
export function hasStatus(provision: Provision, kind: Kind, status: Selection["status"], now: number): boolean {
  if (status === "all") return true;
  const ended = kind !== "interested" && hasEnded(provision, now);
  return ended === (status === "expired");
}

export interface Page {
  /** Position of the first entry, counted from 1. */
  readonly start: number;
  /** How many entries the page holds at most. */
  readonly num: number;
}

/** Position at which the next page begins; -1 where this is the last of `total` entries. */
export const nextStart = ({ start, num }: Page, total: number): number => (start + num <= total ? start + num : -1);

/** The entries of a page. */
export const entriesOf = <Entry>(all: readonly Entry[], { start, num }: Page): Entry[] => all.slice(start - 1, start - 1 + num);
