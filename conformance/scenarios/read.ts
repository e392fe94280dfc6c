/** Finds what a scenario looks for among whatever else a portal has. */
import { isDeepStrictEqual } from "node:util";
import type {
  EntitlementPool,
  ListingsPage,
  Provision,
  PurchaseEntry,
  Purchases,
  UserEntitlementsList,
  UserEntitlementsOfUser,
} from "../../generated/openapi.types.ts";
import type { Actor } from "../model/actor.ts";
import { objectIn } from "../runner/http/response.ts";
import { DAY } from "../runner/waiting.ts";
import { findCustomer } from "./customers.ts";

/** The groups of a purchases response, which may have more besides. */
export const GROUPS = ["purchases", "trials", "interests"] as const;

/** All entries of a purchases response. */
const entriesOf = ({ purchases, trials, interests }: Purchases): PurchaseEntry[] => [
  ...purchases,
  ...trials,
  ...interests,
];

/** The organization whose provisions are looked for. If all provisions have one purchaser, it may have a wrong name. */
const ownerIn = (list: Purchases, orgId: string | undefined): string | undefined =>
  new Set(entriesOf(list).map(({ provision }) => provision.purchaserOrgId)).size > 1
    ? orgId
    : undefined;

/**
 * The entries of a listing; of one organization, if it is named. Where the ids of provisions are wrong, those beside the
 * listing itself.
 */
function ownEntries(list: Purchases, itemId: string, orgId: string | undefined): PurchaseEntry[] {
  const owner = ownerIn(list, orgId);
  const entries = entriesOf(list).filter(
    ({ provision, listing }) =>
      owner === undefined ||
      [owner, listing?.vendor?.id, undefined].includes(provision.purchaserOrgId),
  );
  const own = entries.filter(({ provision }) => provision.itemId === itemId);
  return own.length > 0 ? own : entries.filter(({ listing }) => listing?.itemId === itemId);
}

/** The groups of a purchases response that have a provision of the listing; of one organization, if it is named. */
export function groupsWith(list: Purchases, itemId: string, orgId?: string): string[] {
  const own = ownEntries(list, itemId, orgId);
  return GROUPS.filter((group) => list[group].some((entry) => own.includes(entry)));
}

const FLAGS = { purchases: "purchased", trials: "trial", interests: "interested" } as const;

/** The groups that have a provision of the listing with the flag of the group. */
export const flaggedIn = (list: Purchases, itemId: string, orgId: string): string[] => {
  const own = ownEntries(list, itemId, orgId);
  return GROUPS.filter((group) =>
    list[group].some((entry) => own.includes(entry) && entry.provision[FLAGS[group]] === true),
  );
};

/** The entry of a purchases response for the listing; of one organization, if it is named. */
export const purchaseOf = (
  list: Purchases,
  itemId: string,
  orgId?: string,
): PurchaseEntry | undefined => ownEntries(list, itemId, orgId)[0];

/** The ids of an organization's own entries whose listing is not that of the provision. */
export const unfittingIn = (list: Purchases, { orgId }: Actor): string[] =>
  GROUPS.flatMap((group) => list[group])
    .filter(({ provision }) => provision.purchaserOrgId === orgId)
    .filter(({ provision, listing = provision }) => listing.itemId !== provision.itemId)
    .map(({ provision }) => provision.itemId);

/**
 * What both lists say of a purchaser's provision that hasn't ended: the groups of the purchaser's list, the entry in
 * either, and the provisions of those entries. Both actors must be administrators, who may read the lists.
 */
export async function readProvision(
  itemId: string,
  { admin, seller }: { readonly admin: Actor; readonly seller: Actor },
) {
  // By the default and by a status, so that a portal that is wrong about one is not taken for one that is wrong about provisions.
  let purchases = await admin.listPurchases(admin.orgId);
  if (purchaseOf(purchases, itemId, admin.orgId) === undefined)
    purchases = await admin.listPurchases(admin.orgId, { status: "all" });
  const purchase = purchaseOf(purchases, itemId, admin.orgId);
  const customer = await findCustomer(seller, itemId, admin.orgId);
  // What a list leaves out is judged by the rules of that list.
  const provisions = [purchase, customer].flatMap((entry) => entry?.provision ?? []);
  const groups = groupsWith(purchases, itemId, admin.orgId);
  const flagged = flaggedIn(purchases, itemId, admin.orgId);
  // Where the vendor's list alone is wrong, it breaks the rule of its entries.
  return { groups, flagged, purchase, customer, provisions, held: provisions[0] };
}

/** True if the purchaser's list alone has a provision with other flags than these. */
export const isWrongInPurchases = (
  { purchase, customer }: Awaited<ReturnType<typeof readProvision>>,
  flags: Partial<Provision>,
): boolean => {
  const hasThem = (provision: Partial<Provision> = {}) =>
    isDeepStrictEqual({ ...provision, ...flags }, provision);
  return purchase !== undefined && hasThem(customer?.provision) && !hasThem(purchase.provision);
};

/** True for a time in milliseconds: after the marketplace began, and not ahead by more than clocks differ. */
export const isTime = (time: unknown): time is number =>
  typeof time === "number" && time > Date.UTC(2010) && time < Date.now() + DAY;

/** True for a provision that shows when it began and was changed. Where something else is in their place, its end says nothing. */
export const hasTimes = ({ startDate, modified }: Partial<Provision>): boolean =>
  isTime(startDate) && isTime(modified);

/** The flags of a provision. */
export const flagsOf = (
  provision: Partial<Pick<Provision, "interested" | "trial" | "purchased">> | undefined,
) => ({
  interested: provision?.interested,
  trial: provision?.trial,
  purchased: provision?.purchased,
});

/** The purchaser fields of a provision, with the user name. */
export const contactOf = (provision: Partial<Provision> | undefined) => ({
  purchaserUsername: provision?.purchaserUsername,
  purchaserFullName: provision?.purchaserFullName,
  purchaserEmail: provision?.purchaserEmail,
  purchaserPhone: provision?.purchaserPhone,
});

/** The vendor of a provision, under whichever of its two names. */
export const vendorOf = ({ orgId, accountId }: Partial<Provision>): string | undefined =>
  orgId ?? accountId;

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

/** The longest part of a title that a phrase can contain, as quotes end it. */
export const phraseOf = (title: string): string =>
  title
    .split('"')
    .reduce((longest, part) => (part.length > longest.length ? part : longest))
    .trim();

/** A phrase that finds a title. */
export const titled = (title: string): string => `title:"${phraseOf(title)}"`;

/** The ids of the listings of a page. */
export const idsOf = ({ listings }: ListingsPage): string[] => listings.map(({ itemId }) => itemId);

/** The pool that Esri's page prints. */
export const PRINTED_POOL = {
  maxUsers: 10,
  entitlements: { standard: { num: 8 }, advanced: { num: 2 }, spatialAnalyst: { num: 2 } },
};

/** The numbers of a pool by name, whatever a portal says besides; those that an earlier pool has and the given one hasn't, not. */
export const numbersOf = (
  pool: Partial<EntitlementPool> | undefined,
  {
    given,
    earlier,
  }: {
    readonly given?: EntitlementPool;
    readonly earlier?: Partial<EntitlementPool> | undefined;
  } = {},
) => ({
  maxUsers: pool?.maxUsers,
  ...Object.fromEntries(
    Object.entries(pool?.entitlements ?? {})
      .filter(([name]) => !(earlier?.entitlements?.[name] && !given?.entitlements[name]))
      .map(([name, { num }]) => [`num of ${name}`, num]),
  ),
});
