/** Reads what a vendor's customers hold, whatever they hold besides. */
import type { Calls } from "../../generated/calls.ts";
import type { CustomerEntry } from "../../generated/openapi.types.ts";
import type { Actor } from "../actor.ts";
import { holds } from "../broken.ts";

export type Filters = Omit<Calls["listCustomers"]["input"], "portalID">;

/** Reads pages until the end, so that nothing depends on what else the vendor's customers hold. */
export async function everyCustomer(vendor: Actor, vendorOrg: string, filters: Filters): Promise<CustomerEntry[]> {
  const found: CustomerEntry[] = [];
  for (let start = 1; start > 0; ) {
    const page = await vendor.listCustomers(vendorOrg, { num: 100, ...filters, start, expect: "oneCustomer" });
    found.push(...page.provisions);
    holds("nextStart to lie ahead, or to be -1", page.nextStart === -1 || page.nextStart > start, page.nextStart);
    start = page.nextStart;
  }
  return found;
}

/** The items that a purchaser holds, in the order of the entries. */
export const itemsOf = (entries: CustomerEntry[], purchaserOrgId: string): string[] =>
  entries.flatMap(({ provision }) => (provision.purchaserOrgId === purchaserOrgId ? [provision.itemId] : []));
