/** Reads what a vendor's customers hold, whatever they hold besides. */
import type { Calls } from "../../generated/calls.ts";
import type { CustomerEntry, CustomersPage } from "../../generated/openapi.types.ts";
import type { Actor } from "../runner/createActor.ts";

export type Filters = Omit<Calls["listCustomers"]["input"], "portalID">;

/** Reads pages until the end, so that nothing depends on what else the vendor's customers hold. */
export const everyCustomer = (
  vendor: Actor,
  vendorOrg: string,
  filters: Filters,
): Promise<CustomerEntry[]> =>
  everyPage((start) => {
    const expect = filters.includeListing === false ? "withoutListings" : "oneCustomer";
    return vendor.listCustomers(vendorOrg, { num: 100, ...filters, start, expect });
  });

/** The same from the older list. */
export const everyOlderCustomer = (
  vendor: Actor,
  vendorOrg: string,
  filters: Omit<Calls["listCustomersOlder"]["input"], "portalID">,
): Promise<CustomerEntry[]> =>
  everyPage((start) =>
    vendor.listCustomersOlder(vendorOrg, { num: 100, ...filters, start, expect: "olderCustomers" }),
  );

/** What follows the last page is open, so whatever does not lie ahead is the end. */
async function everyPage(
  page: (start: number) => Promise<CustomersPage>,
): Promise<CustomerEntry[]> {
  const found: CustomerEntry[] = [];
  for (let start = 1; ; ) {
    const { provisions, nextStart } = await page(start);
    found.push(...provisions);
    if (provisions.length === 0 || !nextStart || nextStart <= start) return found;
    start = nextStart;
  }
}

/** The items that a purchaser holds, in the order of the entries. */
export const itemsOf = (entries: CustomerEntry[], purchaserOrgId: string): string[] =>
  entries.flatMap(({ provision }) =>
    provision.purchaserOrgId === purchaserOrgId ? [provision.itemId] : [],
  );
