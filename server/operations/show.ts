/** How what is kept appears in answers. */
import type { CustomersPage, Deletion, Provision as ProvisionAnswer, Purchases } from "../../generated/openapi.types.ts";
import type { Provision } from "../domain/model.ts";
import { nextStart, type Page } from "../domain/page.ts";
import { hasStatus, type Kind, type Selection } from "../domain/selection.ts";
import type { Entry } from "../storage/store.ts";

/** A provision with the vendor under both of its names, and with its pool once it has one. */
export function showProvision({ itemId, provisionedItemId, orgId, orgEntitlements, ...rest }: Provision): ProvisionAnswer {
  const pool = orgEntitlements === null ? {} : { orgEntitlements };
  return { itemId, provisionedItemId, orgId, accountId: orgId, ...rest, ...pool };
}

export function showDeletion({ itemId, purchaserOrgId }: Provision): Deletion {
  return { success: true, itemId, purchaserOrgId };
}

/**
 * The entries in three groups, by kind. One that is both trial and interest stands in each group whose status fits: the
 * store selects whole provisions, and its trial may have ended while its interest has not.
 */
export function showPurchases(entries: readonly Entry[], status: Selection["status"], now: number): Purchases {
  const group = (kind: Kind) =>
    entries
      .filter(({ provision }) => provision[kind] && hasStatus(provision, kind, status, now))
      .map(({ provision, listing }) => ({ provision: showProvision(provision), listing }));
  return { purchases: group("purchased"), trials: group("trial"), interests: group("interested") };
}

/** One page of entries; `total` counts those on all pages. */
export function showCustomers(
  entries: readonly Entry[],
  { total, start, num, includeListing }: Page & { readonly total: number; readonly includeListing: boolean },
): CustomersPage {
  return {
    total,
    start,
    num,
    nextStart: nextStart({ start, num }, total),
    provisions: entries.map(({ provision, customer, listing }) => ({
      provision: { ...showProvision(provision), title: listing.title },
      customer,
      ...(includeListing ? { listing } : {}),
    })),
  };
}
