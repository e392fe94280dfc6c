/** Reads what a vendor's customers have, whatever other customers the vendor has. */
import type { Calls } from "../../generated/calls.ts";
import type { CustomerEntry, CustomersPage } from "../../generated/openapi.types.ts";
import type { Actor } from "../model/actor.ts";
import type { Expectations } from "../model/context.ts";
import { refuses } from "../runner/http/response.ts";
import { mustNotBeRefusedAnyway } from "./arrange.ts";

export type Filters = Omit<Calls["listCustomers"]["input"], "portalID">;

/** The rule that lets a portal accept what is asked. Without it, a refusal blocks the scenario. */
type Rule = Pick<Expectations, "accepted">;
const NO_RULE: Rule = { accepted: async (call) => call };

/** Reads pages until the end, so that nothing depends on other customers. */
export const everyCustomer = (
  vendor: Actor,
  filters: Filters = {},
  rule = NO_RULE,
): Promise<CustomerEntry[]> =>
  everyPage(async (start) => {
    const example = filters.includeListing === false ? "withoutListings" : "oneCustomer";
    const list = (input: Filters) =>
      vendor.listCustomers(vendor.orgId, { num: 100, ...start, ...input, example });
    const call = list(filters);
    if (rule !== NO_RULE) await mustNotBeRefusedAnyway(call, list({}));
    return rule.accepted(call);
  });

/** The same from the older list. */
export const everyOlderCustomer = (
  vendor: Actor,
  filters: Omit<Calls["listCustomersOlder"]["input"], "portalID"> = {},
  rule = NO_RULE,
): Promise<CustomerEntry[]> =>
  everyPage((start) =>
    rule.accepted(vendor.listCustomersOlder(vendor.orgId, { num: 100, ...filters, ...start })),
  );

type ReadPage = (start: { readonly start?: number }) => PromiseLike<CustomersPage>;

/** Begins without a start, so that a portal that counts from 0 shows everything too. If something is missing, begins at 1. */
async function everyPage(read: ReadPage): Promise<CustomerEntry[]> {
  const { found, total } = await pagesFrom({}, read);
  if (found.length >= total) return found;
  const again = await pagesFrom({ start: 1 }, read);
  return again.found.length > found.length ? again.found : found;
}

/** What follows the last page is open, so the end is where no later page begins. */
async function pagesFrom(start: { readonly start?: number }, read: ReadPage) {
  const found: CustomerEntry[] = [];
  for (let from = start; ; ) {
    const { provisions, nextStart, total } = await read(from);
    found.push(...provisions);
    if (provisions.length === 0 || !nextStart || nextStart <= (from.start ?? 1))
      return { found, total };
    from = { start: nextStart };
  }
}

/** What tells one entry from all others. */
export const nameOf = ({ provision }: CustomerEntry): string =>
  `${provision.itemId} of ${provision.purchaserOrgId}`;

/** Ways to ask for everything. None depends on a rule that all others depend on. */
const WHOLE_LISTS: readonly Filters[] = [
  {},
  { status: "all" },
  { type: "REQUESTANDTRIAL" },
  { type: "PURCHASE" },
];

/** True for the entry of a purchaser's provision, also if one of the ids in it is wrong. */
export const isOf = (
  { provision, customer, listing }: CustomerEntry,
  itemId: string,
  purchaserOrgId: string,
): boolean =>
  (provision.itemId === itemId || listing?.itemId === itemId) &&
  (provision.purchaserOrgId === purchaserOrgId || customer?.id === purchaserOrgId);

/** The entry of a purchaser's provision, also from a list whose defaults or filters hide it. */
export async function findCustomer(
  vendor: Actor,
  itemId: string,
  purchaserOrgId: string,
): Promise<CustomerEntry | undefined> {
  for (const filters of WHOLE_LISTS) {
    const entries = await everyCustomer(vendor, filters);
    const entry = entries.find((one) => isOf(one, itemId, purchaserOrgId));
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** The items that a purchaser has, in the order of the entries. */
export const itemsOf = (entries: readonly CustomerEntry[], purchaserOrgId: string): string[] =>
  entries.flatMap(({ provision }) =>
    provision.purchaserOrgId === purchaserOrgId ? [provision.itemId] : [],
  );

/** A purchaser, the vendor, and the listing that is between them. */
export interface Parties {
  readonly buyer: Actor;
  readonly seller: Actor;
  readonly listing: string;
}

/** True if the purchaser's own list, as far as it may be read, has the listing. */
async function isKept(buyer: Actor, listing: string): Promise<boolean> {
  const own = await buyer.exchange("listPurchases", { portalID: buyer.orgId, status: "all" });
  return refuses(own) || own.response.text.includes(listing);
}

export type ExpectContent = (rule: "customers.content") => Expectations;

/** The entry of a purchaser's provision, which the vendor's list has. */
export async function listedCustomer(
  { buyer, seller, listing }: Parties,
  expect: ExpectContent,
): Promise<CustomerEntry | undefined> {
  const entry = await findCustomer(seller, listing, buyer.orgId);
  const rule = expect("customers.content");
  // If the purchaser's list has nothing either, the portal doesn't store it, which is no fault of this list.
  if (entry === undefined)
    rule.needs("the provision to be in a list", await isKept(buyer, listing));
  rule.ok("an entry of the provision", entry !== undefined, entry);
  return entry;
}

/** True if the purchaser's provision is in the list that the filters select, whatever is listed without a type. */
export async function isListed(
  { buyer, seller, listing }: Parties,
  filters: Filters,
  rule?: Rule,
): Promise<boolean> {
  const hasIt = (entries: readonly CustomerEntry[]) =>
    entries.some((entry) => isOf(entry, listing, buyer.orgId));
  if (hasIt(await everyCustomer(seller, filters, rule))) return true;
  if (filters.type !== undefined) return false;
  for (const type of ["REQUESTANDTRIAL", "PURCHASE"] as const)
    if (hasIt(await everyCustomer(seller, { ...filters, type }))) return true;
  return false;
}
