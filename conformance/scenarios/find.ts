/** Finds what a scenario looks for among what a portal may hold besides. */
import type {
  CustomerEntry,
  ListingsPage,
  Provision,
  Purchases,
  UserEntitlementsList,
} from "../../generated/openapi.types.ts";

/** The groups of a purchases answer, which may hold more besides. */
export const GROUPS = ["purchases", "trials", "interests"] as const;

/** The groups of a purchases answer that hold a provision of the listing. */
export function groupsWith(answer: Purchases, itemId: string): string[] {
  return GROUPS.filter((group) =>
    answer[group].some(({ provision }) => provision.itemId === itemId),
  );
}

/** The entry of a purchases answer for the listing. */
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

/** The vendor of a provision, under whichever of its two names. */
export const vendorOf = ({ orgId, accountId }: Provision): string | undefined => orgId ?? accountId;

/** What a member holds by a list of assignments, which may lack those who hold nothing. */
export function assignedTo({ userEntitlements }: UserEntitlementsList, username: string): string[] {
  return userEntitlements
    .filter((entry) => entry.username === username)
    .flatMap(({ entitlements }) => entitlements);
}

/** A phrase that finds a title. */
export const titled = (title: string): string => `title:"${title}"`;

/** The ids of the listings of a page. */
export const idsOf = ({ listings }: ListingsPage): string[] => listings.map(({ itemId }) => itemId);
