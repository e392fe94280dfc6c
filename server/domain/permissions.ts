/** Who may act for an organization, as purchaser and as vendor. */
import type { Actor, Item, Listing } from "./model.ts";

/** An administrator of whichever organization the actor belongs to. */
export const isAdministrator = ({ role }: Actor): boolean => role === "org_admin";

/** The purchaser's side of the marketplace: administrators, and members who may request purchase information. */
export const mayPurchase = (actor: Actor): boolean =>
  isAdministrator(actor) || actor.privileges.includes("marketplace:admin:purchase");

/** The vendor's side: as the pages say it, the same members, and those who may manage listings. */
export const maySell = (actor: Actor): boolean => mayPurchase(actor) || actor.privileges.includes("marketplace:admin:manage");

/** The purchaser's side of one organization. */
export const mayPurchaseFor = (actor: Actor, orgId: string): boolean => actor.orgId === orgId && mayPurchase(actor);

/** The vendor's side of one organization. */
export const maySellFor = (actor: Actor, orgId: string): boolean => actor.orgId === orgId && maySell(actor);

/** Whoever deals with licences of members: administrators, and members who may manage licences. */
export const mayManageLicences = (actor: Actor): boolean =>
  isAdministrator(actor) || actor.privileges.includes("portal:admin:manageLicenses");

/** Whether the actor belongs to the organization that offers the listing. */
export const isVendor = (actor: Actor, listing: Listing): boolean => actor.orgId === listing.orgId;

/** Whoever may change an item: its owner, and administrators of the owner's organization. */
export const mayChange = (actor: Actor, { owner, orgId }: Item): boolean =>
  actor.username === owner || (isAdministrator(actor) && actor.orgId === orgId);
