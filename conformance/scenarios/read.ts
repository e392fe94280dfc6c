/** Finds what a scenario looks for among whatever else a portal has. */
import { isDeepStrictEqual } from "node:util";
import type {
  CustomerEntry,
  EntitlementPool,
  ListingsPage,
  Provision,
  Purchases,
  UserEntitlementsList,
  UserEntitlementsOfUser,
} from "../../generated/openapi.types.ts";
import type { Actor } from "../model/actor.ts";
import { objectIn } from "../runner/http/response.ts";
import { findCustomer } from "./customers.ts";

/** The groups of a purchases response, which may have more besides. */
export const GROUPS = ["purchases", "trials", "interests"] as const;

/** The groups of a purchases response that have a provision of the listing. */
export function groupsWith(purchases: Purchases, itemId: string): string[] {
  return GROUPS.filter((group) =>
    purchases[group].some(({ provision }) => provision.itemId === itemId),
  );
}

/** The entry of a purchases response for the listing. */
export function purchaseOf({ purchases, trials, interests }: Purchases, itemId: string) {
  return [...purchases, ...trials, ...interests].find(
    ({ provision }) => provision.itemId === itemId,
  );
}

/** The entry of a vendor's customers for the listing and purchaser. */
export function customerOf(
  entries: readonly CustomerEntry[],
  itemId: string,
  purchaserOrgId: string,
): CustomerEntry | undefined {
  return entries.find(
    ({ provision }) => provision.itemId === itemId && provision.purchaserOrgId === purchaserOrgId,
  );
}

/**
 * What both lists say of a purchaser's provision that hasn't ended: the groups of the purchaser's list, the entry in
 * either, and the provisions of those entries. Both actors must be administrators, who may read the lists.
 */
export async function readProvision(
  itemId: string,
  { admin, seller }: { readonly admin: Actor; readonly seller: Actor },
) {
  // By the defaults, so that a portal that is wrong about a status is not taken for one that is wrong about provisions.
  const purchases = await admin.listPurchases(admin.orgId);
  const purchase = purchaseOf(purchases, itemId);
  const customer = await findCustomer(seller, itemId, admin.orgId);
  // What a list leaves out is judged by the rules of that list.
  const provisions = [purchase, customer].flatMap((entry) => entry?.provision ?? []);
  return { groups: groupsWith(purchases, itemId), purchase, customer, provisions };
}

/** The flags of a provision. */
export const flagsOf = (
  provision: Partial<Pick<Provision, "interested" | "trial" | "purchased">> | undefined,
) => ({
  interested: provision?.interested,
  trial: provision?.trial,
  purchased: provision?.purchased,
});

/** Purchaser fields that a request may send. */
export const CONTACT = {
  purchaserFullName: "Ada Buyer",
  purchaserEmail: "ada@buyer.example",
  purchaserPhone: "555-0100",
};

/** The purchaser fields of a provision, with the user name. */
export const contactOf = (provision: Partial<Provision> | undefined) => ({
  purchaserUsername: provision?.purchaserUsername,
  purchaserFullName: provision?.purchaserFullName,
  purchaserEmail: provision?.purchaserEmail,
  purchaserPhone: provision?.purchaserPhone,
});

/** The vendor of a provision, under whichever of its two names. */
export const vendorOf = ({ orgId, accountId }: Provision): string | undefined => orgId ?? accountId;

/** What a member has by a list of assignments, which may leave out members who have nothing. */
export function assignedTo({ userEntitlements }: UserEntitlementsList, username: string): string[] {
  return userEntitlements
    .filter((entry) => entry.username === username)
    .flatMap(({ entitlements }) => entitlements);
}

/** What a member has, by the list of assignments or, if that is something else than expected, by the member's own. */
export async function entitlementsOf(
  admin: Actor,
  listing: string,
  { user, expected }: { readonly user: string; readonly expected: readonly string[] },
): Promise<string[]> {
  const listed = assignedTo(await admin.listUserEntitlements(listing), user).toSorted();
  if (isDeepStrictEqual(listed, expected)) return listed;
  const { response } = await admin.exchange("getUserEntitlements", {
    itemID: listing,
    userName: user,
  });
  const { userEntitlements } = (objectIn(response.text) ?? {}) as Partial<UserEntitlementsOfUser>;
  return userEntitlements?.entitlements?.toSorted() ?? [];
}

/** A phrase that finds a title. */
export const titled = (title: string): string => `title:"${title}"`;

/** The ids of the listings of a page. */
export const idsOf = ({ listings }: ListingsPage): string[] => listings.map(({ itemId }) => itemId);

/** The pool that Esri's page prints. */
export const PRINTED_POOL = {
  maxUsers: 10,
  entitlements: { standard: { num: 8 }, advanced: { num: 2 }, spatialAnalyst: { num: 2 } },
};

/** The numbers of a pool by name, whatever a portal says besides. */
export const numbersOf = (pool: Partial<EntitlementPool> | undefined) => ({
  maxUsers: pool?.maxUsers,
  ...Object.fromEntries(
    Object.entries(pool?.entitlements ?? {}).map(([name, { num }]) => [`num of ${name}`, num]),
  ),
});
