import type { ListingsPage } from "../../generated/openapi.types.ts";
import { holds, json, same } from "../broken.ts";
import { scenario } from "../scenario.ts";
import { isAfter } from "./collation.ts";

/** A phrase that finds a title. */
const titled = (title: string): string => `title:"${title}"`;

const byNumber = (a: number, b: number) => a - b;

const idsOf = ({ listings }: ListingsPage): string[] => listings.map(({ itemId }) => itemId);

export const searchListings = [
  scenario({
    id: "search.query-required",
    title: "a search without a query is refused",
    proves: ["search.query-required"],
    needs: ["purchaserUser"],
    async run({ purchaserUser }) {
      await purchaserUser.searchListings({ expect: "queryRequired" });
      await purchaserUser.searchListings({ q: "*", expect: "listingsFound" });
    },
  }),
  scenario({
    id: "search.own-by-admin",
    title: "a search for own listings by a member is refused",
    proves: ["search.own-by-admin"],
    needs: ["vendorMember", "vendorAdmin"],
    async run({ vendorMember, vendorAdmin }) {
      await vendorMember.searchListings({ mylistings: true, expect: "notOwnListings" });
      await vendorAdmin.searchListings({ mylistings: true, expect: "ownListings" });
    },
  }),
  scenario({
    id: "search.public",
    title: "a public listing is found by its title",
    proves: ["search.public", "search.query-fields"],
    needs: ["stateful", "purchaserUser", "paid"],
    async run({ purchaserUser, paid }) {
      const { title } = await purchaserUser.getListing(paid, { expect: "oneListing" });
      const found = await purchaserUser.searchListings({ q: titled(title), num: 100, expect: "listingsFound" });
      const none = await purchaserUser.searchListings({ q: titled("Qxzvwk Jyfpt"), expect: "noListings" });
      holds("the listing among those found", idsOf(found).includes(paid), idsOf(found));
      same("what another title finds", idsOf(none), []);
    },
  }),
  scenario({
    id: "search.own",
    title: "a vendor finds its own listings and nobody else's",
    proves: ["search.own"],
    needs: ["stateful", "vendorAdmin", "strangerAdmin", "paid"],
    async run({ vendorAdmin, strangerAdmin, paid }) {
      const own = await vendorAdmin.searchListings({ mylistings: true, num: 100, expect: "ownListings" });
      holds("the vendor's listing", own.total > 100 || idsOf(own).includes(paid), idsOf(own));
      // A stranger that sells nothing may also be refused.
      const others = await strangerAdmin.exchange("searchListings", { mylistings: true, num: 100 });
      holds("nothing of it among a stranger's own", !others.response.text.includes(paid), others.response.text.slice(0, 200));
    },
  }),
  scenario({
    id: "search.sort",
    title: "listings are sorted by a field, ascending and descending",
    proves: ["search.sort", "search.sort-case"],
    needs: ["stateful", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const page = async (sortField: string, sortOrder?: "asc" | "desc") => {
        const order = sortOrder === undefined ? {} : { sortOrder };
        const asked = { mylistings: true, sortField, ...order, num: 100 } as const;
        return (await vendorAdmin.searchListings({ ...asked, expect: "ownListings" })).listings;
      };
      const created = async (...order: Parameters<typeof page>) => (await page(...order)).map((listing) => listing.created ?? 0);
      const [ascending, descending] = [await created("created"), await created("created", "desc")];
      same("the default order", ascending, ascending.toSorted(byNumber));
      same("the order downwards", descending, descending.toSorted(byNumber).reverse());
      same("the order by a field in capitals", await created("CREATED"), ascending);
      const titles = async (sortOrder: "asc" | "desc") => (await page("title", sortOrder)).map(({ title }) => title);
      const [upwards, downwards] = [await titles("asc"), await titles("desc")];
      holds("titles, ascending", !upwards.some((title, index) => isAfter(upwards[index - 1] ?? title, title)), upwards);
      holds("titles, descending", !downwards.some((title, index) => isAfter(title, downwards[index - 1] ?? title)), downwards);
    },
  }),
  scenario({
    id: "search.page-default",
    title: "without start and num, a search begins at 1 and holds ten at most",
    proves: ["search.page-default"],
    needs: ["purchaserUser"],
    async run({ purchaserUser }) {
      const { start, num, listings } = await purchaserUser.searchListings({ q: "*", expect: "listingsFound" });
      same("start and num", { start, num }, { start: 1, num: 10 });
      holds("ten listings at most", listings.length <= 10, listings.length);
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
      holds("a page of 100 at most, or a refusal", "error" in page || (page.num ?? 1000) <= 100, page.num);
    },
  }),
  scenario({
    id: "search.num-clamped",
    title: "a search for more than 100 counts as one for 100",
    proves: ["search.num-clamped"],
    needs: ["stateful", "purchaserUser"],
    async run({ purchaserUser }) {
      const { num } = await purchaserUser.searchListings({ q: "*", num: 1000, expect: "listingsFound" });
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
        vendorAdmin.searchListings({ mylistings: true, sortField: "title", num: 1, start, expect: "ownListings" });
      const [first, second] = [await page(1), await page(2)];
      holds("two listings at least", first.total >= 2, first.total);
      const both = await vendorAdmin.searchListings({ mylistings: true, sortField: "title", num: 2, expect: "ownListings" });
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
      const { total } = await vendorAdmin.searchListings({ mylistings: true, num: 1, expect: "ownListings" });
      const last = await vendorAdmin.searchListings({ mylistings: true, num: 1, start: total, expect: "ownListings" });
      same("what follows", last.nextStart, -1);
    },
  }),
];
