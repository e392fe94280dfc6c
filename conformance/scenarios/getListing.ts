import type { Listing } from "../../generated/openapi.types.ts";
import { anyone, offers, vendor } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { lackingMembers, listingDeviations, PRINTED, searched } from "./compareEntries.ts";
import { NOWHERE } from "./sampleReads.ts";

export const getListing = [
  scenario({
    id: "listing.properties",
    title: "a listing has the properties that its page names",
    rules: ["listing.properties", "listing.printed-properties"],
    needs: { reader: anyone, listing: offers.interest },
    async check({ reader, listing, expect }) {
      const shown = await reader.getListing(listing);
      const lacking = (names: readonly (keyof Listing)[]) =>
        names.filter((name) => shown[name] === undefined);
      const named = shown.trialSupported ? [...NAMED, "trialDuration" as const] : NAMED;
      expect("listing.properties").equal("missing properties", lacking(named), []);
      const printed = expect("listing.printed-properties");
      printed.equal("missing properties of all printed listings", lacking(PRINTED), []);
      // The page prints milliseconds; a portal may leave the time out.
      const { created = NEW } = shown;
      const isTime = created > OLDEST && created < 10 * NEW;
      expect("listing.properties").ok("created in milliseconds", isTime, created);
    },
  }),
  ...(["interest", "licences"] as const).map((kind) =>
    scenario({
      id: kind === "interest" ? "listing.properties-searched" : "listing.properties-licences",
      title: `a search shows a listing ${kind === "interest" ? "" : "licensed by user "}as it shows itself`,
      rules: ["listing.properties"],
      capabilities: ["stateful"],
      needs: { reader: anyone, listing: offers[kind] },
      async check({ reader, listing, rule }) {
        // Whether it has the id by which it was asked for is another rule's business.
        const own = { ...(await reader.getListing(listing)), itemId: listing };
        const shown = await searched(reader, own);
        if (shown === undefined) return;
        rule.equal("properties that differ", listingDeviations(shown, own), []);
        const { properties } = lackingMembers("searchListings", shown, own);
        rule.equal("missing properties in a search", properties, []);
      },
    }),
  ),
  scenario({
    id: "listing.same-id",
    title: "a listing has the id of its item, and names its vendor",
    rules: ["listing.same-id", "listing.vendor"],
    needs: { reader: anyone, seller: vendor.administrates, listing: offers.interest },
    async check({ reader, seller, listing, expect }) {
      const { itemId, vendor: owner } = await reader.getListing(listing);
      expect("listing.same-id").equal("the listing", itemId, listing);
      expect("listing.vendor").equal("the vendor", owner?.id, seller.orgId);
      expect("listing.vendor").ok("the vendor's name", Boolean(owner?.name), owner);
    },
  }),
  scenario({
    id: "listing.public-without-token",
    title: "a public listing is read without a token",
    needs: { reader: anyone, listing: offers.interest },
    async check({ reader, listing, rule }) {
      const { itemId } = await rule.accepted(reader.getListing(listing, { sent: { token: null } }));
      rule.equal("the listing", itemId, listing);
    },
  }),
  refusal({
    id: "listing.unknown",
    title: "a request for an unknown listing is refused",
    rules: ["listing.exists"],
    needs: { reader: anyone, listing: offers.interest },
    refused: ({ reader }) => reader.getListing(NOWHERE),
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
] as const satisfies readonly (keyof Listing)[];

/** Times between which an item was created, if its time is in milliseconds, and in no other unit. */
const [OLDEST, NEW] = [Date.UTC(2000), Date.UTC(2020)];
