/** Reads what a vendor's customers have, whatever other customers the vendor has. */
import type { Calls } from "../../generated/calls.ts";
import type { CustomerEntry, CustomersPage } from "../../generated/openapi.types.ts";
import type { Actor } from "../model/actor.ts";
import type { Expectations } from "../model/context.ts";
import { Blocked } from "../runner/blocked.ts";
import { refuses } from "../runner/http/response.ts";
import { mustNotBeRefusedAnyway } from "./arrange.ts";
import type { Parties } from "./parties.ts";

export type Filters = Omit<Calls["listCustomers"]["input"], "portalID">;

/** The rule that lets a portal accept what is asked. Without it, a refusal blocks the scenario. */
type Rule = Pick<Expectations, "accepted">;
const NO_RULE: Rule = { accepted: async (call) => call };

/** Most pages of a list that are read. */
const MOST_PAGES = 1000;

/** Filters that hide nothing: how a list is shown isn't what it has. */
const isWholeList = ({ status, type, itemId, orgname, modified }: Filters): boolean =>
  (status ?? type ?? itemId ?? orgname ?? modified) === undefined;

/**
 * Reads pages until the end, so that nothing depends on other customers. Blocks the scenario if the pages of the whole list leave
 * an entry out: what isn't there shows nothing then.
 */
export async function everyCustomer(
  vendor: Actor,
  filters: Filters = {},
  rule = NO_RULE,
): Promise<CustomerEntry[]> {
  const { found, total } = await readPages(vendor, filters, rule);
  if (found.length >= total || !isWholeList(filters)) return found;
  const all = new Set([...found.map(nameOf), ...(await namesInBothOrders(vendor))]);
  if (all.size === 0 || all.size > found.length)
    throw new Blocked(
      await vendor.listCustomers(vendor.orgId, { ...filters, start: 1 }).send(),
      `the pages of listCustomers have ${found.length} of ${total} provisions`,
    );
  return found;
}

/** The names of all entries that the pages have in one order or the other. */
export async function namesInBothOrders(vendor: Actor): Promise<ReadonlySet<string>> {
  const names: string[] = [];
  for (const sortOrder of ["asc", "desc"] as const) {
    const { found } = await readPages(vendor, { sortFields: ["created"], sortOrder });
    names.push(...found.map(nameOf));
  }
  return new Set(names);
}

/** The entries on all pages, as far as they are found, and how many the list says that there are. */
export const readPages = (vendor: Actor, filters: Filters = {}, rule = NO_RULE): Promise<Pages> =>
  everyPage(async (start) => {
    const example = filters.includeListing === false ? "withoutListings" : "oneCustomer";
    const list = (input: Filters) =>
      vendor.listCustomers(vendor.orgId, { num: 100, ...start, ...input, example });
    const call = list(filters);
    // Most portals refuse it.
    if (start.start === 0 && refuses(await call.send(undefined, true)))
      return { provisions: [], total: 0, start: 0 };
    if (rule !== NO_RULE) await mustNotBeRefusedAnyway(call, list({}));
    return rule.accepted(call);
  });

/** The same from the older list. */
export const everyOlderCustomer = async (
  vendor: Actor,
  filters: Omit<Calls["listCustomersOlder"]["input"], "portalID"> = {},
  rule = NO_RULE,
): Promise<CustomerEntry[]> => {
  const { found } = await everyPage((start) =>
    rule.accepted(vendor.listCustomersOlder(vendor.orgId, { num: 100, ...filters, ...start })),
  );
  return found;
};

interface Pages {
  readonly found: CustomerEntry[];
  readonly total: number;
}
type Page = Pick<CustomersPage, "provisions" | "total" | "nextStart" | "start">;
type ReadPage = (start: { readonly start?: number }) => PromiseLike<Page>;

/** Begins without a start. If something is missing, begins at 1, and at 0 for a portal that counts from there. */
async function everyPage(read: ReadPage): Promise<Pages> {
  let most: Pages = { found: [], total: 0 };
  for (const first of [undefined, 1, 0]) {
    const pages = await pagesFrom(first, read);
    if (first === undefined || pages.found.length > most.found.length) most = pages;
    if (pages.found.length >= pages.total) break;
  }
  return most;
}

/** Each page begins after what the page before it has, whatever that says of the next. The end is an empty page, if none says it. */
async function pagesFrom(first: number | undefined, read: ReadPage): Promise<Pages> {
  const found: CustomerEntry[] = [];
  let next = first;
  for (let pages = 1; ; pages += 1) {
    const { provisions, total, nextStart, start } = await read(
      next === undefined ? {} : { start: next },
    );
    if (!Array.isArray(provisions)) throw new TypeError("the page has no list of provisions");
    found.push(...provisions);
    // Only the first page may begin elsewhere.
    const begin = next ?? start;
    next = begin + provisions.length;
    const isMore = found.length < total || Number(nextStart) > begin;
    if (provisions.length === 0 || !isMore || pages === MOST_PAGES) return { found, total };
  }
}

/** What tells one entry from all others. */
export const nameOf = ({ provision }: CustomerEntry): string =>
  `${provision.itemId} of ${provision.purchaserOrgId}`;

/** True for an entry whose parts have the same ids, as far as it has them. */
const isWhole = ({ provision, customer, listing }: CustomerEntry): boolean =>
  (listing?.itemId ?? provision?.itemId) === provision?.itemId &&
  (customer?.id ?? provision?.purchaserOrgId) === provision?.purchaserOrgId;

/** True if names tell entries apart: each is another, and either all of them have parts that fit or none. */
export const areNamed = (entries: readonly CustomerEntry[]): boolean =>
  new Set(entries.map(nameOf)).size === entries.length &&
  (entries.every(isWhole) || !entries.some(isWhole));

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

/** The entry of a purchaser's provision among those of a list. */
export const entryOf = (
  entries: readonly CustomerEntry[],
  itemId: string,
  purchaserOrgId: string,
): CustomerEntry | undefined => entries.find((entry) => isOf(entry, itemId, purchaserOrgId));

/** The entry of a purchaser's provision, also from a list whose defaults or filters hide it. */
export async function findCustomer(
  vendor: Actor,
  itemId: string,
  purchaserOrgId: string,
): Promise<CustomerEntry | undefined> {
  for (const filters of WHOLE_LISTS) {
    const entries = await everyCustomer(vendor, filters);
    const entry = entryOf(entries, itemId, purchaserOrgId);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** The items that a purchaser has, in the order of the entries. */
export const itemsOf = (entries: readonly CustomerEntry[], purchaserOrgId: string): string[] =>
  entries.flatMap(({ provision }) =>
    provision.purchaserOrgId === purchaserOrgId ? [provision.itemId] : [],
  );

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

/** True if the purchaser's provision is among the entries. */
export const hasEntry = (entries: readonly CustomerEntry[], { buyer, listing }: Parties): boolean =>
  entries.some((entry) => isOf(entry, listing, buyer.orgId));

/** True if the purchaser's provision is in the list that the filters select, whatever is listed without a type or a status. */
export async function isListed(parties: Parties, filters: Filters, rule?: Rule): Promise<boolean> {
  const { seller } = parties;
  if (hasEntry(await everyCustomer(seller, filters, rule), parties)) return true;
  const others: Filters[] = filters.type ? [] : [{ type: "REQUESTANDTRIAL" }, { type: "PURCHASE" }];
  if (filters.status === undefined) others.push({ status: "all" });
  for (const other of others)
    if (hasEntry(await everyCustomer(seller, { ...filters, ...other }), parties)) return true;
  return false;
}
