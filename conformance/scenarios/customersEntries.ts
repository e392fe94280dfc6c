import { isDeepStrictEqual } from "node:util";
import type { Provision } from "../../generated/openapi.types.ts";
import { offers, purchaser, stranger, vendor } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { DAY } from "../runner/waiting.ts";
import { purchase, withAnyContact } from "./arrange.ts";
import { deviations, lackingMembers, listingDeviations, ownEntry } from "./compareEntries.ts";
import { entryOf, everyCustomer, isListed, listedCustomer, nameOf } from "./customers.ts";
import { adminPair, pair } from "./parties.ts";

/** A provision without its title, which is another rule's business. */
function withoutTitle({ title: _, ...rest }: Partial<Provision> = {}): Partial<Provision> {
  return rest;
}

/** True for two ids. What is missing or no text is judged by the shape of its response. */
const areTwo = (one: unknown, other: unknown): boolean =>
  typeof one === "string" && typeof other === "string" && one !== other;

/** The values of parts by their ids, of which one part has several. */
function ambiguous(parts: readonly (readonly [string | undefined, unknown])[]) {
  const values = Map.groupBy(parts, ([id]) => id);
  return [...values].flatMap(([id, [first, ...others]]) =>
    others.every(([, value]) => isDeepStrictEqual(value, first?.[1])) ? [] : [id],
  );
}

/** What an entry of the vendor's list contains. */
export const customersEntries = [
  scenario({
    id: "customers.entry",
    title: "a purchase is listed with its customer and its listing",
    rules: ["customers.content", "customers.entry", "customers.include-listing"],
    capabilities: ["write"],
    needs: { ...pair, listing: offers.interest },
    arrange: ({ buyer, seller, listing }) => purchase({ buyer, seller }, listing),
    async check({ buyer, seller, listing, expect }) {
      const entry = await listedCustomer({ buyer, seller, listing }, expect);
      const rule = expect("customers.entry");
      rule.ok("a customer", entry?.customer !== undefined, entry);
      const { id = buyer.orgId } = entry?.customer ?? {};
      rule.equal("the customer of the provision", id, buyer.orgId);
      expect("customers.include-listing").ok("a listing", entry?.listing !== undefined, entry);
      // A listing may have another id than its item, which is another rule's business.
      const ids = [listing, (await seller.getListing(listing)).itemId];
      const { itemId: shown = listing } = entry?.listing ?? {};
      rule.ok("the listing of the provision", ids.includes(shown), shown);
    },
  }),
  scenario({
    id: "customers.entry-customer",
    title: "a customer is listed with its organization's name and profile",
    rules: ["customers.content", "customers.entry", "customers.customer-profile", "portal.self"],
    capabilities: ["stateful", "write"],
    needs: { ...adminPair, listing: offers.interest },
    arrange: ({ buyer, listing }) => buyer.expressInterest(listing),
    async check({ buyer, seller, listing, expect }) {
      const own = await buyer.getPortal("self");
      expect("customers.entry").needs("the customer's own name", own.id === buyer.orgId);
      const { customer } = (await listedCustomer({ buyer, seller, listing }, expect)) ?? {};
      const finds = (name: string | null | undefined) =>
        isListed({ buyer, seller, listing }, { orgname: name ?? "" });
      // If the list finds the customer by the name in the entry alone, it is the portal that is wrong.
      const isPortalWrong =
        customer?.name !== own.name && (await finds(customer?.name)) && !(await finds(own.name));
      expect("portal.self").ok(`the name ${customer?.name}`, !isPortalWrong, own.name);
      expect("customers.entry").equal("the name of the customer", customer?.name, own.name);
      for (const name of ["description", "thumbnail"] as const) {
        const profile = expect("customers.customer-profile");
        profile.ok(`a customer with ${name}`, name in (customer ?? {}), customer);
        profile.equal(`the ${name}`, deviations({ [name]: customer?.[name] }, own), []);
      }
    },
  }),
  scenario({
    id: "customers.entry-provision",
    title: "the list shows interest and purchase as the responses did",
    rules: ["customers.content", "customers.entry", "provision.vendor-names"],
    capabilities: ["stateful", "write"],
    needs: { ...adminPair, listing: offers.interest },
    async check({ buyer, seller, listing, expect }) {
      const check = async (response: Provision) => {
        const shown = (await listedCustomer({ buyer, seller, listing }, expect))?.provision;
        const own = (await ownEntry(buyer, listing))?.provision;
        const differing = deviations(withoutTitle(shown), response, own);
        expect("customers.entry").equal("members with other values", differing, []);
        expect("provision.vendor-names").equal(
          "the vendor",
          [shown?.orgId, shown?.accountId],
          [seller.orgId, seller.orgId],
        );
      };
      const { call } = await withAnyContact((contact) => buyer.expressInterest(listing, contact));
      const interest = await call;
      await check(interest);
      const purchase = { purchaserOrgId: buyer.orgId, endDate: interest.modified + 30 * DAY };
      await check(await seller.purchaseListing(listing, purchase));
    },
  }),
  scenario({
    id: "customers.entry-several",
    title: "each entry has the customer and the listing of its provision",
    rules: ["customers.include-listing", "customers.entry"],
    capabilities: ["stateful", "write"],
    needs: {
      buyer: purchaser.administrates,
      stranger: stranger.administrates,
      seller: vendor.administrates,
      listing: offers.trial,
      other: offers.interest,
    },
    async arrange({ buyer, stranger, seller, listing, other, waiting }) {
      const { call } = await withAnyContact((contact) => buyer.startTrial(listing, contact));
      const first = await call;
      await waiting.past(first.modified);
      const second = await buyer.expressInterest(other);
      await waiting.past(second.modified);
      const asked = { purchaserOrgId: buyer.orgId, endDate: second.modified + 30 * DAY };
      const purchase = await seller.purchaseListing(other, asked);
      await waiting.past(purchase.modified);
      return [
        [buyer, listing, first],
        [buyer, other, purchase],
        [stranger, listing, await stranger.expressInterest(listing)],
      ] as const;
    },
    async check({ seller, listing: own, expect }, made) {
      const rule = expect("customers.entry");
      const entries = await everyCustomer(seller);
      const bare = entries.filter(({ listing }) => listing === undefined).map(nameOf);
      // Where none has a listing, another scenario says so.
      const isEverywhere = bare.length === entries.length;
      expect("customers.include-listing").equal("without a listing", isEverywhere ? [] : bare, []);
      // A listing may have another id than its item, which is another rule's business.
      const isSameId = (await seller.getListing(own)).itemId === own;
      const strange = entries.filter(
        ({ provision, customer, listing }) =>
          (isSameId && areTwo(listing?.itemId, provision.itemId)) ||
          areTwo(customer?.id, provision.purchaserOrgId),
      );
      const of = strange.map(({ provision, customer, listing }) => ({
        itemId: [provision.itemId, listing?.itemId],
        purchaser: [provision.purchaserOrgId, customer?.id],
      }));
      const isTold = made.every(
        ([purchaser, itemId, response]) =>
          response.purchaserOrgId === purchaser.orgId && response.itemId === itemId,
      );
      rule.needs("responses that name purchaser and listing", isTold);
      rule.equal("entries whose parts have different ids", of, []);
      const customers = entries.map(({ customer }) => [customer?.id, customer] as const);
      rule.equal("customers that differ from entry to entry", ambiguous(customers), []);
      const listings = entries.map(({ listing }) => [listing?.itemId, listing] as const);
      rule.equal("listings that differ from entry to entry", ambiguous(listings), []);
      for (const [purchaser, itemId, response] of made) {
        const shown = entryOf(entries, itemId, purchaser.orgId)?.provision;
        const held = (await ownEntry(purchaser, itemId))?.provision;
        const differing = deviations(withoutTitle(shown), response, held);
        rule.equal(`members of ${itemId} with other values`, differing, []);
      }
    },
  }),
  scenario({
    id: "customers.entry-trial",
    title: "the list shows a trial as the response did",
    rules: ["customers.content", "customers.entry"],
    capabilities: ["stateful", "write"],
    needs: { ...adminPair, listing: offers.trial },
    arrange: async ({ buyer, listing }) => {
      const { call } = await withAnyContact((contact) => buyer.startTrial(listing, contact));
      return call;
    },
    async check({ buyer, seller, listing, expect }, trial) {
      const rule = expect("customers.entry");
      const shown = await listedCustomer({ buyer, seller, listing }, expect);
      const own = await ownEntry(buyer, listing);
      const differing = deviations(withoutTitle(shown?.provision), trial, own?.provision);
      rule.equal("members with other values", differing, []);
      const page = await buyer.getListing(listing);
      const ofListing = listingDeviations(shown?.listing, page, own?.listing);
      rule.equal("properties with other values", ofListing, []);
    },
  }),
  scenario({
    id: "customers.entry-listing",
    title: "a customer's listing has the properties of the listing",
    rules: [
      "customers.content",
      "customers.include-listing",
      "listing.properties",
      "listing.vendor",
      "customers.entry",
      "provision.title",
    ],
    capabilities: ["stateful", "write"],
    needs: { ...adminPair, listing: offers.interest },
    async arrange({ buyer, listing }) {
      await buyer.expressInterest(listing);
      return { page: await buyer.getListing(listing), own: await ownEntry(buyer, listing) };
    },
    async check({ buyer, seller, listing, expect }, { page, own }) {
      const entry = await listedCustomer({ buyer, seller, listing }, expect);
      const shown = entry?.listing;
      expect("customers.include-listing").ok("a listing", shown !== undefined, entry);
      const differing = listingDeviations(shown, page, own?.listing);
      expect("customers.entry").equal("properties with other values", differing, []);
      const { properties, ofVendor } = lackingMembers("listCustomers", shown, page);
      expect("listing.properties").equal("missing properties", properties, []);
      expect("listing.vendor").ok("a vendor with a name", Boolean(shown?.vendor?.name), shown);
      expect("listing.vendor").equal("missing members of the vendor", ofVendor, []);
      expect("listing.vendor").equal("the vendor", shown?.vendor?.id, seller.orgId);
      // Only one page prints a title, so a provision may lack it.
      const { title = page.title } = entry?.provision ?? {};
      const isOfListing = title === page.title || title === shown?.title;
      expect("provision.title").ok(`the title ${page.title}`, isOfListing, title);
    },
  }),
];
