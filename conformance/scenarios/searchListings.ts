import type { ListingsPage } from "../../generated/openapi.types.ts";
import { holds, same } from "../runner/assert.ts";
import { eventually } from "../runner/waiting.ts";
import { scenario } from "../model/scenario.ts";
import { idsOf, titled } from "./find.ts";
import { listed, newTitle } from "./ownItem.ts";
import { searchPages, searchStart } from "./searchPages.ts";

/** How many pages of a hundred are read of a marketplace, at most. */
const PAGES_READ = 5;

export const searchListings = [
  searchStart,
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
      const found = await purchaserUser.searchListings({
        q: titled(title),
        num: 100,
        expect: "listingsFound",
      });
      const none = await purchaserUser.searchListings({
        q: titled("Qxzvwk Jyfpt"),
        expect: "noListings",
      });
      holds("the listing among those found", idsOf(found).includes(paid), idsOf(found));
      same("what another title finds", idsOf(none), []);
    },
  }),
  scenario({
    id: "search.public-only",
    title: "a search finds no listing that is private",
    proves: ["search.public"],
    needs: ["stateful", "purchaserUser"],
    async run({ purchaserUser }) {
      for (
        let start: number | null | undefined = 1, pages = 0;
        start && start > 0 && pages < PAGES_READ;
        pages += 1
      ) {
        const page: ListingsPage = await purchaserUser.searchListings({
          q: "*",
          num: 100,
          start,
          expect: "listingsFound",
        });
        const hidden = page.listings.filter(
          ({ listingAccess = "public" }) => listingAccess !== "public",
        );
        same("listings that are not public", hidden, []);
        start = page.nextStart;
      }
    },
  }),
  scenario({
    id: "search.own-private",
    title: "a vendor finds a new listing of its own, be it private or not",
    proves: ["search.own"],
    needs: ["stateful", "items", "vendorAdmin", "strangerAdmin"],
    async run({ vendorAdmin, strangerAdmin }) {
      const title = newTitle();
      // No page tells how a listing is made private; where this does, others do not find it.
      const id = await listed(vendorAdmin, { title, access: "private" });
      const { listingAccess } = await vendorAdmin.getListing(id, { expect: "oneListing" });
      const asked = { mylistings: true, q: titled(title), expect: "ownListings" } as const;
      // A search may take its time to know of it.
      const isFound = await eventually(async () =>
        idsOf(await vendorAdmin.searchListings(asked)).includes(id),
      );
      const others = await strangerAdmin.searchListings({
        q: titled(title),
        expect: "listingsFound",
      });
      await vendorAdmin.unlistItem(vendorAdmin.username, id, { expect: "itemUnlisted" });
      holds(
        `the listing, whose listingAccess is ${listingAccess}, among the vendor's own`,
        isFound,
        title,
      );
      if (listingAccess === "private") same("what a stranger finds of it", idsOf(others), []);
    },
  }),
  scenario({
    id: "search.own",
    title: "a vendor finds its own listings and nobody else's",
    proves: ["search.own"],
    needs: ["stateful", "vendorAdmin", "strangerAdmin", "paid"],
    async run({ vendorAdmin, strangerAdmin, paid }) {
      const own = await vendorAdmin.searchListings({
        mylistings: true,
        num: 100,
        expect: "ownListings",
      });
      holds("the vendor's listing", own.total > 100 || idsOf(own).includes(paid), idsOf(own));
      // A stranger that sells nothing may also be refused.
      const others = await strangerAdmin.exchange("searchListings", { mylistings: true, num: 100 });
      holds(
        "nothing of it among a stranger's own",
        !others.response.text.includes(paid),
        others.response.text,
      );
    },
  }),
  ...searchPages,
];
