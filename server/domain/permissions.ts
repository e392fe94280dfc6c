/** What callers may do, and which listings, items and users they see. What a caller can't see is reported as missing. */
import type { Actor, Item, Listing, Provision } from "./model.ts";
import { hasEnded } from "./provisions.ts";
import { type Decision, when } from "./rule.ts";

/** True if the actor administers their own organization. */
export const isAdministrator = ({ role }: Actor): boolean => role === "org_admin";

/** True for administrators and for members who may request purchase information. */
export const mayPurchase = (actor: Actor): boolean =>
  isAdministrator(actor) || actor.privileges.includes("marketplace:admin:purchase");

/** True for the same members, as Esri documents it, and for those who may manage listings. */
export const maySell = (actor: Actor): boolean =>
  mayPurchase(actor) || actor.privileges.includes("marketplace:admin:manage");

/** True if the actor may purchase for this organization. */
export const mayPurchaseFor = (actor: Actor, orgId: string): boolean =>
  actor.orgId === orgId && mayPurchase(actor);

/** True if the actor may sell for this organization. */
export const maySellFor = (actor: Actor, orgId: string): boolean =>
  actor.orgId === orgId && maySell(actor);

/** True for administrators and for members who may manage licenses. */
export const mayManageLicenses = (actor: Actor): boolean =>
  isAdministrator(actor) || actor.privileges.includes("portal:admin:manageLicenses");

/** True if the actor belongs to the vendor of the listing. */
export const isVendor = (actor: Actor, listing: Listing): boolean => actor.orgId === listing.orgId;

/** True for the user and for administrators of the user's organization. */
export const mayReadContentOf = (actor: Actor, user: Actor | undefined): boolean =>
  actor.username === user?.username || (isAdministrator(actor) && actor.orgId === user?.orgId);

/** True for the owner of the item and for administrators of the owner's organization. */
export const mayChange = (actor: Actor, { owner, orgId }: Item): boolean =>
  actor.username === owner || (isAdministrator(actor) && actor.orgId === orgId);

/** Input for finding a listing. */
interface ListingSought {
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
interface ItemView {
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
interface ItemSought extends Omit<ItemView, "item"> {
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
