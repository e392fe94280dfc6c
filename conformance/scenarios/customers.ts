/** Reads what a vendor's customers have, whatever other customers the vendor has. */
import type { Calls } from "../../generated/calls.ts";
import type { CustomerEntry, CustomersPage } from "../../generated/openapi.types.ts";
import type { Actor } from "../model/actor.ts";

export type Filters = Omit<Calls["listCustomers"]["input"], "portalID">;

/** Reads pages until the end, so that nothing depends on other customers. */
export const everyCustomer = (vendor: Actor, filters: Filters): Promise<CustomerEntry[]> =>
  everyPage((start) => {
    const example = filters.includeListing === false ? "withoutListings" : "oneCustomer";
    return vendor.listCustomers(vendor.orgId, { num: 100, ...filters, start, example });
  });

/** The same from the older list. */
export const everyOlderCustomer = (
  vendor: Actor,
  filters: Omit<Calls["listCustomersOlder"]["input"], "portalID">,
): Promise<CustomerEntry[]> =>
  everyPage((start) => vendor.listCustomersOlder(vendor.orgId, { num: 100, ...filters, start }));

/** What follows the last page is open, so the end is where no later page begins. */
async function everyPage(
  page: (start: number) => PromiseLike<CustomersPage>,
): Promise<CustomerEntry[]> {
  const found: CustomerEntry[] = [];
  for (let start = 1; ; ) {
    const { provisions, nextStart } = await page(start);
    found.push(...provisions);
    if (provisions.length === 0 || !nextStart || nextStart <= start) return found;
    start = nextStart;
  }
}

/** The items that a purchaser has, in the order of the entries. */
export const itemsOf = (entries: readonly CustomerEntry[], purchaserOrgId: string): string[] =>
  entries.flatMap(({ provision }) =>
    provision.purchaserOrgId === purchaserOrgId ? [provision.itemId] : [],
  );
