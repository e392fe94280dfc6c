import type { ListingsPage } from "../../generated/openapi.types.ts";
import type { Actor } from "../model/actor.ts";
import type { Expectations } from "../model/context.ts";
import { anyone, offers, vendor } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { objectIn } from "../runner/http/response.ts";
import { mustNotBeRefusedAnyway } from "./arrange.ts";
import { isSorted } from "./collation.ts";
import { idsOf, phraseOf, titled } from "./read.ts";

type Order = "asc" | "desc";

/** The vendor's own listings, sorted. */
async function sortedBy(
  seller: Actor,
  sortField: string,
  { order, rule }: { readonly order?: Order | undefined; readonly rule?: Expectations } = {},
): Promise<ListingsPage["listings"]> {
  const sorted = { sortField, ...(order === undefined ? {} : { sortOrder: order }) };
  const asked = { mylistings: true, num: 100, example: "ownListings" } as const;
  const call = seller.searchListings({ ...asked, ...sorted });
  if (rule === undefined) return (await call).listings;
  await mustNotBeRefusedAnyway(call, seller.searchListings(asked));
  return (await rule.accepted(call)).listings;
}

/** A page of the vendor's own listings, by title. */
const pageOf = (seller: Actor, num: number, start?: number) =>
  seller.searchListings({
    mylistings: true,
    sortField: "title",
    num,
    ...(start === undefined ? {} : { start }),
    example: "ownListings",
  });

const byNumber = (a: number, b: number) => a - b;

const ofSeller = { capabilities: ["stateful"], needs: { seller: vendor.administrates } } as const;

/** The pages of a search, and the order of what it finds. */
export const searchPages = [
  scenario({
    id: "search.start",
    title: "listings are counted from 1",
    ...ofSeller,
    async check({ seller, rule }) {
      const whole = await pageOf(seller, 100);
      const reversed = await sortedBy(seller, "title", { order: "desc" });
      const absent = reversed.filter(({ itemId }) => !idsOf(whole).includes(itemId));
      if (whole.total <= 100) rule.equal("entries that no page has, counted from 1", absent, []);
      const [first] = idsOf(whole);
      if (first === undefined) return;
      rule.equal("the listing at start 1", idsOf(await pageOf(seller, 1, 1)), [first]);
      const last = idsOf(whole).slice(-1);
      rule.equal("the last listing", idsOf(await pageOf(seller, 1, whole.listings.length)), last);
    },
  }),
  scenario({
    id: "search.sort",
    title: "listings are sorted by a field, ascending and descending",
    ...ofSeller,
    async check({ seller, rule }) {
      const created = async (order?: Order) =>
        (await sortedBy(seller, "created", { order, rule })).map((listing) => listing.created ?? 0);
      const [ascending, descending] = [await created(), await created("desc")];
      rule.equal("the default order", ascending, ascending.toSorted(byNumber));
      rule.equal("the descending order", descending, descending.toSorted(byNumber).reverse());
      const titles = async (order?: Order) =>
        (await sortedBy(seller, "title", { order, rule })).map(({ title }) => title);
      for (const order of [undefined, "asc"] as const) {
        const found = await titles(order);
        rule.ok(`titles, ${order ?? "without an order"}`, isSorted(found), found);
      }
      const found = await titles("desc");
      rule.ok("titles, descending", isSorted(found, "desc"), found);
    },
  }),
  scenario({
    id: "search.sort-case",
    title: "a sort field in capitals sorts as one in lower case",
    ...ofSeller,
    async check({ seller, rule }) {
      const lower = await sortedBy(seller, "title");
      const capitals = await sortedBy(seller, "TITLE", { rule });
      const [found, expected] = [capitals, lower].map((all) => all.map(({ title }) => title));
      rule.equal("the order by TITLE", found, expected);
    },
  }),
  scenario({
    id: "search.sort-list",
    title: "a second sort field orders listings that are equal by the first",
    rules: ["search.sort"],
    ...ofSeller,
    async check({ seller, rule }) {
      for (const sortOrder of ["asc", "desc"] as const) {
        const found = await sortedBy(seller, "type,title", { order: sortOrder, rule });
        const types = found.map(({ type }) => type);
        rule.ok(`types, ${sortOrder}`, isSorted(types, sortOrder), types);
        for (const type of new Set(types)) {
          const own = found.filter((listing) => listing.type === type);
          const titles = own.map(({ title }) => title);
          rule.ok(`titles of type ${type}, ${sortOrder}`, isSorted(titles, sortOrder), titles);
        }
      }
    },
  }),
  scenario({
    id: "search.echo",
    title: "a search repeats its query, and says where its page begins",
    capabilities: ["stateful"],
    needs: { ...ofSeller.needs, listing: offers.interest },
    async check({ seller, listing, rule }) {
      const { title } = await seller.getListing(listing);
      const { query = "" } = await seller.searchListings({ q: titled(title) });
      const phrase = phraseOf(title);
      const isThere = query.toLowerCase().includes(phrase.toLowerCase());
      rule.ok(`a query with ${phrase}`, isThere, query);
      const page = await pageOf(seller, 1, 1);
      rule.equal("start and num of a page of one", [page.start, page.num], [1, 1]);
      if (page.total < 2) return;
      const second = await pageOf(seller, 1, 2);
      rule.equal("start and num of the second page", [second.start, second.num], [2, 1]);
    },
  }),
  scenario({
    id: "search.page-default",
    title: "without start and num, a search begins at 1 and has ten at most",
    needs: { reader: anyone },
    async check({ reader, rule }) {
      const { start, num, listings } = await reader.searchListings({ q: "*" });
      rule.equal("start", start, 1);
      rule.ok("ten listings at most", listings.length <= 10, listings.length);
      const isDefault = num === 10 || num === listings.length;
      rule.ok("a num of ten, or of as many as there are", isDefault, num);
    },
  }),
  scenario({
    id: "search.page-max",
    title: "a search for more than 100 is refused, or counts as 100 at most",
    capabilities: ["stateful"],
    needs: { reader: anyone },
    async check({ reader, rule }) {
      const { response } = await reader.exchange("searchListings", { q: "*", num: 1000 });
      const page: Partial<ListingsPage> | undefined = objectIn(response.text);
      rule.needs("a response in JSON", page !== undefined);
      const isCapped = "error" in (page ?? {}) || (page?.num ?? 1000) <= 100;
      rule.ok("a page of 100 at most, or a refusal", isCapped, page?.num);
    },
  }),
  scenario({
    id: "search.num-clamped",
    title: "a search for more than 100 counts as one for 100",
    capabilities: ["stateful"],
    needs: { reader: anyone },
    async check({ reader, rule }) {
      const { num, listings } = await rule.accepted(reader.searchListings({ q: "*", num: 1000 }));
      // A portal may also give the number of listings that it returned.
      const isClamped = num === 100 || (num === listings.length && num < 100);
      rule.ok("a num of 100, or of as many as there are", isClamped, num);
    },
  }),
  refusal({
    id: "search.page-positive",
    title: "a search for zero listings is refused",
    capabilities: ["stateful"],
    needs: { reader: anyone },
    refused: ({ reader }) =>
      [{ num: 0 }, { start: 0 }].map((page) => reader.searchListings({ q: "*", ...page })),
    as: "invalidParameters",
    control: ({ reader }) => reader.searchListings({ q: "*", num: 1, start: 1 }),
  }),
  scenario({
    id: "search.next-start",
    title: "pages of a search follow each other",
    capabilities: ["stateful"],
    needs: { ...ofSeller.needs, one: offers.anything, other: offers.anything },
    async check({ seller, rule }) {
      const [first, second] = [await pageOf(seller, 1, 1), await pageOf(seller, 1, 2)];
      const both = await pageOf(seller, 2, 1);
      // Which listings a vendor finds is another rule's business.
      if (both.listings.length < 2) return;
      rule.equal("the start of the second page", first.nextStart, 2);
      rule.equal("both pages", [...idsOf(first), ...idsOf(second)], idsOf(both));
      if (both.total > 2) rule.equal("the start of the page after both", both.nextStart, 3);
    },
  }),
  scenario({
    id: "search.total",
    title: "the total of a search counts the listings of all pages",
    ...ofSeller,
    async check({ seller, rule }) {
      // Where a page begins is another rule's business, so it may lack a listing.
      const { total, listings } = await pageOf(seller, 100);
      rule.ok("no less than a page", total >= listings.length, total);
      rule.equal("the total of a page of one", (await pageOf(seller, 1)).total, total);
    },
  }),
  scenario({
    id: "search.next-start-end",
    title: "the last page of a search has -1 as nextStart",
    ...ofSeller,
    async check({ seller, rule }) {
      const { total } = await pageOf(seller, 1);
      const { nextStart } = await pageOf(seller, 1, Math.max(1, total));
      rule.equal("the next page", nextStart, -1);
    },
  }),
];
