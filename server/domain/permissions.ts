/** Who may act for an organization, as purchaser or as vendor. */
import type { Actor, Item, Listing } from "./model.ts";

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
