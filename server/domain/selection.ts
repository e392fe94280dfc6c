/** Which provisions a list holds, and in which order: what a read decides, for the store to carry out. */
import type { Provision } from "./model.ts";
import type { Page } from "./page.ts";
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

export type SortField = "orgname" | "created" | "endDate" | "modified";

/** Whether a provision, seen as one of its kinds, has the status. An interest never ends. */
export function hasStatus(provision: Provision, kind: Kind, status: Selection["status"], now: number): boolean {
  if (status === "all") return true;
  const ended = kind !== "interested" && hasEnded(provision, now);
  return ended === (status === "expired");
}
