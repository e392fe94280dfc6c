/** Which callers see which listings, items and users. What a caller can't see is reported as missing. */
import type { Actor, Item, Listing, Provision } from "./model.ts";
import { hasEnded } from "./provisions.ts";
import { type Decision, when } from "./rule.ts";

/** Input for finding a listing. */
export interface ListingSought {
  readonly listing: Listing | undefined;
  readonly actor: Actor | undefined;
  /** True if the actor's organization has a provision of the listing. */
  readonly hasProvision: boolean;
}

/** Finds a listing. Only its vendor and organizations with a provision of it see an unlisted one. */
export const findListing: Decision<ListingSought, Listing> = {
  refuse: [
    when(
      "listing.exists",
      ({ listing, actor, hasProvision }) =>
        listing === undefined ||
        !(listing.listed || listing.orgId === actor?.orgId || hasProvision),
    ),
  ],
  accept: ({ listing }) => listing as Listing,
};

/** Input for showing an item. */
export interface ItemView {
  readonly item: Item;
  readonly actor: Actor | undefined;
  /** Provisions of the item to the actor's organization. */
  readonly provisions: readonly Provision[];
  /** Current time in milliseconds since the epoch. */
  readonly now: number;
}

/** True if the actor sees the item. Only its own organization and those with a trial or purchase see a private item. */
export function isVisible({ item, actor, provisions, now }: ItemView): boolean {
  const isProvisioned = provisions.some(
    (provision) => (provision.trial || provision.purchased) && !hasEnded(provision, now),
  );
  return item.access === "public" || item.orgId === actor?.orgId || isProvisioned;
}

/** Input for finding an item. */
export interface ItemSought extends Omit<ItemView, "item"> {
  readonly item: Item | undefined;
  /** The user whose content to search. If undefined, all content. */
  readonly owner?: string | undefined;
}

/** Finds an item if the caller sees it. */
export const findItem: Decision<ItemSought, Item> = {
  refuse: [
    when(
      "item.exists",
      ({ item, owner, ...view }) =>
        item === undefined ||
        (owner !== undefined && item.owner !== owner) ||
        !isVisible({ item, ...view }),
    ),
  ],
  accept: ({ item }) => item as Item,
};

/** Refuses a user who is not in the caller's organization. */
export const userExists = when(
  "user.exists",
  ({ actor, user }: { readonly actor: Actor; readonly user: Actor | undefined }) =>
    user?.orgId !== actor.orgId,
);
