/** Who sees what: listings, items and users that exist for some callers only. */
import type { Actor, Item, Listing, Provision } from "./model.ts";
import { hasEnded } from "./provisions.ts";
import { type Decision, when } from "./rule.ts";

/** A caller who looks for a listing. */
export interface ListingSought {
  readonly listing: Listing | undefined;
  readonly actor: Actor | undefined;
  /** True if the actor's organization has a provision of the listing. */
  readonly isHeld: boolean;
}

/** Finds a listing. An unlisted one exists for its vendor and for organizations that hold it. */
export const findListing: Decision<ListingSought, Listing> = {
  refuse: [
    when(
      "listing.exists",
      ({ listing, actor, isHeld }) => listing === undefined || !(listing.listed || listing.orgId === actor?.orgId || isHeld),
    ),
  ],
  accept: ({ listing }) => listing as Listing,
};

/** A caller who looks at an item. */
export interface ItemView {
  readonly item: Item;
  readonly actor: Actor | undefined;
  /** What the actor's organization holds of the item. */
  readonly provisions: readonly Provision[];
  /** The present, in milliseconds since the epoch. */
  readonly now: number;
}

/** True if the actor sees the item. A private one is for its organization, and for organizations that try it or have bought it. */
export function isVisible({ item, actor, provisions, now }: ItemView): boolean {
  const isProvisioned = provisions.some((held) => (held.trial || held.purchased) && !hasEnded(held, now));
  return item.access === "public" || item.orgId === actor?.orgId || isProvisioned;
}

/** A caller who looks for an item. */
export interface ItemSought extends Omit<ItemView, "item"> {
  readonly item: Item | undefined;
  /** The user in whose content to look; in all content if undefined. */
  readonly owner?: string | undefined;
}

/** Finds an item that the caller sees. */
export const findItem: Decision<ItemSought, Item> = {
  refuse: [
    when(
      "item.exists",
      ({ item, owner, ...view }) =>
        item === undefined || (owner !== undefined && item.owner !== owner) || !isVisible({ item, ...view }),
    ),
  ],
  accept: ({ item }) => item as Item,
};

/** A user exists for members of the same organization. */
export const userExists = when(
  "user.exists",
  ({ actor, user }: { readonly actor: Actor; readonly user: Actor | undefined }) => user?.orgId !== actor.orgId,
);
