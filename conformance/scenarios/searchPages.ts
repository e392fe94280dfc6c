import type { ListingsPage } from "../../generated/openapi.types.ts";
import type { Actor } from "../runner/createActor.ts";
import { holds, json, same } from "../runner/assert.ts";
import { scenario } from "../model/scenario.ts";
import { isAfter } from "./collation.ts";
import { idsOf, titled } from "./find.ts";

const isAscending = (texts: readonly string[]) =>
  !texts.some((text, index) => isAfter(texts[index - 1] ?? text, text));

type Order = "asc" | "desc";

/** The vendor's own listings, sorted. */
async function sortedBy(
  vendorAdmin: Actor,
  sortField: string,
  order?: Order,
): Promise<ListingsPage["listings"]> {
  const asked = {
    mylistings: true,
    num: 100,
    sortField,
    ...(order === undefined ? {} : { sortOrder: order }),
  } as const;
  return (await vendorAdmin.searchListings({ ...asked, expect: "ownListings" })).listings;
}

const byNumber = (a: number, b: number) => a - b;

/** Named first where a search counts wrongly, since then it finds the wrong listings too. */
export const searchStart = scenario({
  id: "search.start",
  title: "listings are counted from 1",
  proves: ["search.start"],
  needs: ["stateful", "vendorAdmin"],
  async run({ vendorAdmin }) {
    const page = (num: number, start: number) =>
      vendorAdmin.searchListings({
        mylistings: true,
        sortField: "title",
        num,
        start,
        expect: "ownListings",
      });
    const whole = await page(100, 1);
    same("how many the first page holds", whole.listings.length, Math.min(whole.total, 100));
    const [last] = idsOf(whole).slice(-1);
    if (last !== undefined)
      same("the last of them", idsOf(await page(1, whole.listings.length)), [last]);
  },
});

/** The order of what a search finds, and its pages. */
export const searchPages = [
  scenario({
    id: "search.sort",
    title: "listings are sorted by a field, ascending and descending",
    proves: ["search.sort"],
    needs: ["stateful", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const created = async (order?: Order) =>
        (await sortedBy(vendorAdmin, "created", order)).map((listing) => listing.created ?? 0);
      const [ascending, descending] = [await created(), await created("desc")];
      same("the default order", ascending, ascending.toSorted(byNumber));
      same("the order downwards", descending, descending.toSorted(byNumber).reverse());
      const titles = async (order?: Order) =>
        (await sortedBy(vendorAdmin, "title", order)).map(({ title }) => title);
      for (const order of [undefined, "asc"] as const) {
        const upwards = await titles(order);
        holds(`titles, ${order ?? "without an order"}`, isAscending(upwards), upwards);
      }
      const downwards = await titles("desc");
      holds("titles, descending", isAscending(downwards.toReversed()), downwards);
    },
  }),
  scenario({
    id: "search.sort-case",
    title: "a sort field in capitals sorts as one in small letters",
    proves: ["search.sort-case"],
    needs: ["stateful", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const titles = async (field: string) =>
        (await sortedBy(vendorAdmin, field)).map(({ title }) => title);
      same("the order by a field in capitals", await titles("TITLE"), await titles("title"));
    },
  }),
  scenario({
    id: "search.sort-list",
    title: "a second sort field orders listings that the first leaves alike",
    proves: ["search.sort"],
    needs: ["stateful", "vendorAdmin"],
    async run({ vendorAdmin }) {
      for (const sortOrder of ["asc", "desc"] as const) {
        const listings = await sortedBy(vendorAdmin, "type,title", sortOrder);
        const upwards = sortOrder === "asc" ? listings : listings.toReversed();
        const types = upwards.map(({ type }) => type);
        holds(`types, ${sortOrder}`, isAscending(types), types);
        for (const type of new Set(types)) {
          const titles = upwards.flatMap((listing) =>
            listing.type === type ? [listing.title] : [],
          );
          holds(`titles of type ${type}, ${sortOrder}`, isAscending(titles), titles);
        }
      }
    },
  }),
  scenario({
    id: "search.echo",
    title: "a search tells what was searched for, and where its page begins",
    proves: ["search.echo"],
    needs: ["stateful", "vendorAdmin", "purchaserUser", "paid", "free"],
    async run({ vendorAdmin, purchaserUser, paid }) {
      const { title } = await purchaserUser.getListing(paid, { expect: "oneListing" });
      const { query } = await purchaserUser.searchListings({
        q: titled(title),
        expect: "listingsFound",
      });
      holds(`a query with ${title}`, query.toLowerCase().includes(title.toLowerCase()), query);
      const page = await vendorAdmin.searchListings({
        mylistings: true,
        num: 1,
        start: 2,
        expect: "ownListings",
      });
      same("start and num of a page of one", [page.start, page.num], [2, 1]);
    },
  }),
  scenario({
    id: "search.page-default",
    title: "without start and num, a search begins at 1 and holds ten at most",
    proves: ["search.page-default"],
    needs: ["purchaserUser"],
    async run({ purchaserUser }) {
      const { start, num, listings } = await purchaserUser.searchListings({
        q: "*",
        expect: "listingsFound",
      });
      same("start", start, 1);
      holds("ten listings at most", listings.length <= 10, listings.length);
      holds("a num of ten, or of as many as there are", num === 10 || num === listings.length, num);
    },
  }),
  scenario({
    id: "search.page-max",
    title: "a search for more than 100 is refused, or counts as 100 at most",
    proves: ["search.page-max"],
    needs: ["stateful", "purchaserUser"],
    async run({ purchaserUser }) {
      const { response } = await purchaserUser.exchange("searchListings", { q: "*", num: 1000 });
      const page = json("the answer", response.text) as Partial<ListingsPage>;
      holds(
        "a page of 100 at most, or a refusal",
        "error" in page || (page.num ?? 1000) <= 100,
        page.num,
      );
    },
  }),
  scenario({
    id: "search.num-clamped",
    title: "a search for more than 100 counts as one for 100",
    proves: ["search.num-clamped"],
    needs: ["stateful", "purchaserUser"],
    async run({ purchaserUser }) {
      const { num } = await purchaserUser.searchListings({
        q: "*",
        num: 1000,
        expect: "listingsFound",
      });
      same("num", num, 100);
    },
  }),
  scenario({
    id: "search.page-positive",
    title: "a search for no page is refused",
    proves: ["search.page-positive"],
    needs: ["stateful", "purchaserUser"],
    async run({ purchaserUser }) {
      await purchaserUser.searchListings({ q: "*", num: 0, expect: "invalidParameters" });
      await purchaserUser.searchListings({ q: "*", start: 0, expect: "invalidParameters" });
      await purchaserUser.searchListings({ q: "*", num: 1, start: 1, expect: "listingsFound" });
    },
  }),
  scenario({
    id: "search.next-start",
    title: "pages of a search follow each other",
    proves: ["search.next-start"],
    needs: ["stateful", "vendorAdmin", "paid", "free"],
    async run({ vendorAdmin }) {
      const page = (start: number) =>
        vendorAdmin.searchListings({
          mylistings: true,
          sortField: "title",
          num: 1,
          start,
          expect: "ownListings",
        });
      const [first, second] = [await page(1), await page(2)];
      holds("two listings at least", first.total >= 2, first.total);
      const both = await vendorAdmin.searchListings({
        mylistings: true,
        sortField: "title",
        num: 2,
        expect: "ownListings",
      });
      same("the listings of both pages", idsOf(both), [...idsOf(first), ...idsOf(second)]);
      if (both.total > 2) same("where the page after both begins", both.nextStart, 3);
      same("where the second page begins", [first.nextStart, second.start], [2, 2]);
      holds("another listing", idsOf(first)[0] !== idsOf(second)[0], [idsOf(first), idsOf(second)]);
    },
  }),
  scenario({
    id: "search.next-start-end",
    title: "the last page of a search says -1",
    proves: ["search.next-start-end"],
    needs: ["stateful", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const { total } = await vendorAdmin.searchListings({
        mylistings: true,
        num: 1,
        expect: "ownListings",
      });
      const last = await vendorAdmin.searchListings({
        mylistings: true,
        num: 1,
        start: total,
        expect: "ownListings",
      });
      same("what follows", last.nextStart, -1);
    },
  }),
];
