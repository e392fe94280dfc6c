import type { ListingsPage } from "../../generated/openapi.types.ts";
import { anyone, offers, purchaser, vendor } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { mustNotBeRefusedAnyway } from "./arrange.ts";
import { searched } from "./compareEntries.ts";
import { addListing, newTitle } from "./ownItem.ts";
import { idsOf, titled } from "./read.ts";
import { searchPages } from "./searchPages.ts";

/** How many pages of a hundred are read of a marketplace, at most. */
const PAGES_READ = 5;

/** True of a page for a hundred listings that leaves out some of fewer. */
const isShort = ({ total, listings }: ListingsPage): boolean =>
  total <= 100 && listings.length < total;

export const searchListings = [
  ...searchPages,
  refusal({
    id: "search.query-required",
    title: "a search without a query is refused",
    needs: { reader: anyone },
    refused: ({ reader }) => reader.searchListings(),
    as: "queryRequired",
    control: ({ reader }) => reader.searchListings({ q: "*" }),
  }),
  refusal({
    id: "search.own-by-admin",
    title: "a plain member's search for own listings is refused",
    needs: { member: vendor.isPlain, seller: vendor.administrates },
    refused: ({ member }) => member.searchListings({ mylistings: true }),
    as: "notOwnListings",
    control: ({ seller }) => seller.searchListings({ mylistings: true, example: "ownListings" }),
  }),
  scenario({
    id: "search.public",
    title: "a public listing is found by its title",
    rules: ["search.public", "search.query-fields"],
    capabilities: ["stateful"],
    needs: { reader: anyone, listing: offers.interest },
    async check({ reader, listing, expect }) {
      // A listing may have another id than its item, which is another rule's business.
      const { title, itemId } = await reader.getListing(listing);
      const ids = [listing, itemId];
      const finds = async (q: string) => {
        const page = await reader.searchListings({ q, num: 100 });
        // A page that leaves out what its total counts breaks another rule.
        expect("search.public").needs("whole pages", !isShort(page));
        return idsOf(page).some((id) => ids.includes(id));
      };
      const [byField, byWords] = [await finds(titled(title)), await finds(title)];
      if (!byField && !byWords) {
        // A listing whose title is another in a search breaks another rule.
        const found = await searched(reader, { itemId: listing, title });
        expect("search.public").needs(
          "the same title in the listing and the search",
          (found?.title ?? title) === title,
        );
      }
      expect("search.public").ok("the listing to be found", byField || byWords, title);
      expect("search.query-fields").ok("the listing to be found by title", byField, titled(title));
      const none = await reader.searchListings({ q: titled("Qxzvwk Jyfpt") });
      expect("search.query-fields").equal("what another title finds", idsOf(none), []);
    },
  }),
  scenario({
    id: "search.public-only",
    title: "a search finds no listing that is private",
    rules: ["search.public"],
    capabilities: ["stateful"],
    needs: { reader: anyone },
    async check({ reader, rule }) {
      let start: number | null | undefined = 1;
      for (let pages = 0; start && start > 0 && pages < PAGES_READ; pages += 1) {
        const asked = { q: "*", num: 100, start };
        const { listings, nextStart }: ListingsPage = await reader.searchListings(asked);
        const hidden = listings.filter(
          ({ listingAccess = "public" }) => listingAccess !== "public",
        );
        rule.equal("listings that are not public", hidden, []);
        if (nextStart && nextStart <= start) return;
        start = nextStart;
      }
    },
  }),
  scenario({
    id: "search.own-private",
    title: "a vendor finds a new listing of its own, private or not",
    rules: ["search.own", "search.public"],
    capabilities: ["stateful", "items"],
    needs: { seller: vendor.administrates, other: purchaser.belongs },
    async check({ seller, other, expect, waiting }) {
      const title = newTitle();
      const q = titled(title);
      // No page says how a listing is made private. If this does it, others don't find it.
      const id = await addListing(seller, { title, access: "private" });
      const { listingAccess, itemId } = await seller.getListing(id);
      const { listed } = await seller.getItem(id);
      // Whether it is listed is another rule's business.
      if (listed === false) return;
      const asked = { mylistings: true, num: 100, example: "ownListings" } as const;
      const latest = { sortField: "created", sortOrder: "desc" } as const;
      const finds = async (given: object) =>
        [
          await seller.searchListings({ ...asked, ...given }),
          await seller.searchListings({ ...asked, ...given, start: 1 }),
        ].some((page) => idsOf(page).some((shown) => shown === id || shown === itemId));
      // A search may take its time to know of it. Which words it reads is another rule's business.
      const isFound = await waiting.until(async () => (await finds({ q })) || finds(latest));
      const others = await other.searchListings({ q });
      await seller.unlistItem(seller.username, id);
      expect("search.own").ok("the listing among the vendor's own", isFound, {
        title,
        listingAccess,
      });
      if (listingAccess === "private")
        expect("search.public").ok(
          "another organization not to find it",
          !idsOf(others).includes(itemId),
          idsOf(others),
        );
    },
  }),
  scenario({
    id: "search.own",
    title: "a vendor finds its own listings and no others",
    capabilities: ["stateful"],
    needs: {
      seller: vendor.administrates,
      other: purchaser.administrates,
      listing: offers.interest,
    },
    async check({ seller, other, listing, rule }) {
      // Read first: the report repeats the last request before the check.
      const ids = [listing, (await seller.getListing(listing)).itemId];
      const asked = { mylistings: true, num: 100 };
      const call = seller.searchListings({ ...asked, example: "ownListings" });
      await mustNotBeRefusedAnyway(call, seller.searchListings({ q: "*" }));
      const own = await rule.accepted(call);
      rule.needs("a whole page", !isShort(own));
      const isThere = own.total > 100 || idsOf(own).some((id) => ids.includes(id));
      rule.ok("the vendor's listing", isThere, idsOf(own));
      // An organization that sells nothing may also be refused.
      const { response } = await other.exchange("searchListings", asked);
      const isHidden = !ids.some((id) => response.text.includes(id));
      rule.ok("nothing of it among another organization's own", isHidden, response.text);
    },
  }),
];
