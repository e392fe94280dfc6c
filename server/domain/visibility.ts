/** Who finds what: the rules of listings, items and users that are not there for everybody. */
import type { Actor, Item, Listing, Provision } from "./model.ts";
import { hasEnded } from "./provisions.ts";
import { when } from "./rule.ts";

/** Who looks for a listing. */
export interface ListingSought {
  readonly listing: Listing | undefined;
  readonly actor: Actor | undefined;
  /** Whether the actor's organization has a provision of the listing. */
  readonly held: boolean;
}

/** Guards of whatever is done with a listing. An unlisted one is there for its vendor and for whoever holds it. */
export const listingFound = [
  when(
    "listing.exists",
    ({ listing, actor, held }: ListingSought) =>
      listing === undefined || !(listing.listed || listing.orgId === actor?.orgId || held),
  ),
];

/** Who looks at an item. */
export interface ItemView {
  readonly item: Item;
  readonly actor: Actor | undefined;
  /** What the actor's organization holds of the item. */
  readonly provisions: readonly Provision[];
  /** The present, in milliseconds since the epoch. */
  readonly now: number;
}

/** Whether an item is there for the actor: a private one is for its organization and for whoever tries or has bought it. */
export function isSeen({ item, actor, provisions, now }: ItemView): boolean {
  const isProvisioned = provisions.some((held) => (held.trial || held.purchased) && !hasEnded(held, now));
  return item.access === "public" || item.orgId === actor?.orgId || isProvisioned;
}

/** Who looks for an item. */
export interface ItemSought extends Omit<ItemView, "item"> {
  readonly item: Item | undefined;
  /** The user in whose content it is sought; anywhere without one. */
  readonly owner?: string | undefined;
}

/** Guards of whatever is done with an item. */
export const itemFound = [
  when(
    "item.exists",
    ({ item, owner, ...who }: ItemSought) =>
      item === undefined || (owner !== undefined && item.owner !== owner) || !isSeen({ item, ...who }),
  ),
];

/** Guards of whatever is asked about a user, who is there for members of the same organization. */
export const userFound = [
  when(
    "user.exists",
    ({ actor, user }: { readonly actor: Actor; readonly user: Actor | undefined }) => user?.orgId !== actor.orgId,
  ),
];
