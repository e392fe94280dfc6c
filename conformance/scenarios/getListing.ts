import { anyone, offers, vendor } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { listingDeviations } from "./compareEntries.ts";
import { titled } from "./read.ts";

export const getListing = [
  scenario({
    id: "listing.properties",
    title: "a listing has the properties that its page names",
    needs: { reader: anyone, listing: offers.interest },
    async check({ reader, listing, expect }) {
      const shown = await reader.getListing(listing);
      const missing = NAMED.filter((name) => shown[name] === undefined);
      const rule = expect("listing.properties");
      rule.equal("missing properties", missing, []);
      // The page prints milliseconds; a portal may leave the time out.
      const { created = NEW } = shown;
      rule.ok("created in milliseconds", created > OLDEST && created < 10 * NEW, created);
    },
  }),
  scenario({
    id: "listing.properties-searched",
    title: "a search shows a listing as it shows itself",
    rules: ["listing.properties"],
    capabilities: ["stateful"],
    needs: { reader: anyone, listing: offers.interest },
    async check({ reader, listing, expect }) {
      // Whether it has the id by which it was asked for is another rule's business.
      const own = { ...(await reader.getListing(listing)), itemId: listing };
      const { listings } = await reader.searchListings({ q: titled(own.title), num: 100 });
      const shown = listings.find(({ itemId }) => itemId === listing);
      if (shown === undefined) return;
      const differing = listingDeviations(shown, own);
      expect("listing.properties").equal("properties that differ", differing, []);
    },
  }),
  scenario({
    id: "listing.same-id",
    title: "a listing has the id of its item, and names its vendor",
    rules: ["listing.same-id", "listing.vendor"],
    needs: { reader: anyone, seller: vendor.administrates, listing: offers.interest },
    async check({ reader, seller, listing, expect }) {
      const { itemId, vendor: owner } = await reader.getListing(listing);
      expect("listing.same-id").equal("the listing", itemId, listing);
      expect("listing.vendor").equal("the vendor", owner?.id, seller.orgId);
    },
  }),
  scenario({
    id: "listing.public-without-token",
    title: "a public listing is read without a token",
    needs: { reader: anyone, listing: offers.interest },
    async check({ reader, listing, expect }) {
      const rule = expect("listing.public-without-token");
      const { itemId } = await rule.accepted(reader.getListing(listing, { sent: { token: null } }));
      rule.equal("the listing", itemId, listing);
    },
  }),
  refusal({
    id: "listing.unknown",
    title: "a request for an unknown listing is refused",
    rules: ["listing.exists"],
    needs: { reader: anyone, listing: offers.interest },
    refused: ({ reader }) => reader.getListing("0".repeat(32)),
    as: "listingNotFound",
    control: ({ reader, listing }) => reader.getListing(listing),
  }),
];

/** Properties that every listing has by its page. */
const NAMED = [
  "itemId",
  "licenseType",
  "title",
  "type",
  "owner",
  "listingAccess",
  "trialSupported",
] as const;

/** Times between which an item was created, if its time is in milliseconds, and in no other unit. */
const [OLDEST, NEW] = [Date.UTC(2000), Date.UTC(2020)];
