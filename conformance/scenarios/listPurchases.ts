import { isDeepStrictEqual } from "node:util";
import type { Purchases } from "../../generated/openapi.types.ts";
import type { Actor } from "../model/actor.ts";
import { offers, purchaser, stranger, vendor } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { DAY } from "../runner/waiting.ts";
import { purchase } from "./arrange.ts";
import { deviations, lackingMembers, listingDeviations, searched } from "./compareEntries.ts";
import { purchasesStatus } from "./purchasesStatus.ts";
import {
  CONTACT,
  flagsOf,
  GROUPS,
  groupsWith,
  isWrongInPurchases,
  purchaseOf,
  readProvision,
  vendorOf,
} from "./read.ts";

const reader = { admin: purchaser.administrates } as const;

const INTERESTED = { interested: true, trial: false, purchased: false };
const TRIED = { interested: false, trial: true, purchased: false };
const PURCHASED = { interested: false, trial: false, purchased: true };

/** The ids of entries whose listing is not that of the provision. */
const unfittingIn = (list: Purchases): string[] =>
  GROUPS.flatMap((group) => list[group]).flatMap(({ provision, listing }) =>
    (listing?.itemId ?? provision.itemId) === provision.itemId ? [] : [provision.itemId],
  );

interface Parties {
  readonly admin: Actor;
  readonly seller: Actor;
  readonly listing: string;
}

/** Stages of a provision, each of which is in another group. */
const STAGES = [
  {
    suffix: "",
    name: "an interest",
    needs: { listing: offers.interest },
    arrange: ({ admin, listing }: Parties) => admin.expressInterest(listing),
  },
  {
    suffix: "-trial",
    name: "a trial",
    needs: { listing: offers.trial },
    arrange: ({ admin, listing }: Parties) => admin.startTrial(listing),
  },
  {
    suffix: "-purchase",
    name: "a purchase",
    needs: { listing: offers.interest },
    arrange: ({ admin, seller, listing }: Parties) => purchase({ buyer: admin, seller }, listing),
  },
  {
    suffix: "-free",
    name: "a free purchase",
    needs: { listing: offers.free },
    arrange: ({ admin, listing }: Parties) => admin.purchaseListing(listing),
  },
] as const;

export const listPurchases = [
  refusal({
    id: "purchases.who",
    title: "another organization's purchases are not to be read",
    needs: { outsider: vendor.administrates, ...reader },
    refused: ({ outsider, admin }) => outsider.listPurchases(admin.orgId),
    as: "notOwnPurchases",
    control: ({ admin }) => admin.listPurchases(admin.orgId),
  }),
  scenario({
    id: "purchases.who-privileged",
    title: "a member without privilege does not read the purchases",
    rules: ["purchases.who"],
    needs: { member: purchaser.isPlain, buyer: purchaser.buys },
    async check({ member, buyer, expect }) {
      await expect("purchases.who").refused(member.listPurchases(member.orgId), "notOwnPurchases");
      await expect("purchases.who").accepted(buyer.listPurchases(buyer.orgId));
    },
  }),
  scenario({
    id: "purchases.content",
    title: "an organization's purchases do not include those of another",
    capabilities: ["stateful", "write"],
    needs: { ...reader, other: stranger.administrates, listing: offers.interest },
    arrange: ({ other, listing }) => other.expressInterest(listing),
    async check({ admin, other, listing, expect }) {
      const rule = expect("purchases.content");
      const own = await admin.listPurchases(admin.orgId, { status: "all" });
      rule.equal("the groups with the other's listing", groupsWith(own, listing), []);
      const its = await other.listPurchases(other.orgId, { status: "all" });
      rule.needs("its listing in the other's list", groupsWith(its, listing).length > 0);
      for (const [list, orgId] of [
        [own, admin.orgId],
        [its, other.orgId],
      ] as const) {
        const entries = GROUPS.flatMap((group) => list[group]);
        const names = new Set(entries.map(({ provision }) => provision.purchaserOrgId));
        // One wrong name for the purchaser everywhere, or both names swapped, is another rule's business.
        const strange = entries.filter(
          ({ provision }) =>
            provision.purchaserOrgId !== orgId &&
            vendorOf(provision) !== orgId &&
            (names.size > 1 || [admin.orgId, other.orgId].includes(provision.purchaserOrgId)),
        );
        rule.equal("provisions of other purchasers", strange, []);
      }
    },
  }),
  scenario({
    id: "purchases.content-vendor",
    title: "a vendor's purchases do not include what its customers have",
    rules: ["purchases.content"],
    capabilities: ["stateful", "write"],
    needs: { seller: vendor.administrates, buyer: purchaser.buys, listing: offers.interest },
    arrange: ({ buyer, listing }) => buyer.expressInterest(listing),
    async check({ seller, listing, expect }) {
      const own = await seller.listPurchases(seller.orgId, { status: "all" });
      expect("purchases.content").equal(
        "the groups with the listing",
        groupsWith(own, listing),
        [],
      );
    },
  }),
  scenario({
    id: "purchases.groups",
    title: "purchase, trial and interest are each in the group of their flag",
    capabilities: ["stateful", "write"],
    needs: { ...reader, bought: offers.free, tried: offers.trial, wanted: offers.interest },
    async arrange({ admin, bought, tried, wanted }) {
      await admin.purchaseListing(bought);
      await admin.startTrial(tried);
      await admin.expressInterest(wanted);
    },
    async check({ admin, bought, tried, wanted, expect }) {
      const list = await admin.listPurchases(admin.orgId, { status: "all" });
      const fits = unfittingIn(list).length === 0;
      expect("purchases.groups").needs("entries of which the ids fit", fits);
      for (const [listing, group, flags] of [
        [bought, "purchases", PURCHASED],
        [tried, "trials", TRIED],
        [wanted, "interests", INTERESTED],
      ] as const) {
        const groups = groupsWith(list, listing, admin.orgId);
        // Whether it is listed at all, and with which flags, is another rule's business.
        if (isDeepStrictEqual(flagsOf(purchaseOf(list, listing, admin.orgId)?.provision), flags))
          expect("purchases.groups").equal("the groups", groups, [group]);
      }
    },
  }),
  scenario({
    id: "purchases.listing-matches-several",
    title: "each of several entries is that of one provision",
    rules: ["purchases.listing-matches", "purchases.groups", "provision.same-everywhere"],
    capabilities: ["stateful", "write"],
    needs: {
      ...reader,
      seller: vendor.administrates,
      bought: offers.free,
      wanted: offers.interest,
    },
    async arrange({ admin, bought, wanted, waiting }) {
      const endDate = Date.now() + 30 * DAY;
      const purchased = await admin.purchaseListing(bought, { ...CONTACT, endDate });
      await waiting.past(purchased.modified);
      const interested = await admin.expressInterest(wanted);
      return [
        [bought, purchased, PURCHASED],
        [wanted, interested, INTERESTED],
      ] as const;
    },
    async check({ admin, seller, bought, expect }, made) {
      const matches = expect("purchases.listing-matches");
      const list = await admin.listPurchases(admin.orgId, { status: "all" });
      // A listing may have another id than its item, which is another rule's business.
      const isSameId = (await admin.getListing(bought)).itemId === bought;
      matches.needs(
        "responses that name the listing",
        made.every(([id, { itemId }]) => id === itemId),
      );
      const ids = isSameId ? unfittingIn(list) : [];
      matches.equal("entries of which the ids don't fit", ids, []);
      for (const [itemId, response, flags] of made) {
        const { purchase, ...listed } = await readProvision(itemId, { admin, seller });
        const page = await admin.getListing(itemId);
        const found = await searched(admin, { ...page, itemId });
        const differing = listingDeviations(purchase?.listing, page, found);
        matches.equal(`members that differ from ${itemId}`, differing, []);
        const [flag] = Object.entries(flags).find(([, isSet]) => isSet) ?? [];
        const isUnset = purchase?.provision[flag as keyof typeof flags] === false;
        const isWrong = isUnset && isWrongInPurchases({ purchase, ...listed }, flags);
        expect("purchases.groups").ok(`a provision that is ${flag}`, !isWrong, purchase?.provision);
        const { title: _, ...shown } = purchase?.provision ?? response;
        const others = deviations(shown, response, listed.customer?.provision);
        expect("provision.same-everywhere").equal("members with other values", others, []);
      }
    },
  }),
  scenario({
    id: "purchases.groups-in-turn",
    title: "a provision moves from the interests to the purchases",
    rules: ["purchases.groups"],
    capabilities: ["stateful", "write"],
    needs: { ...reader, seller: vendor.administrates, listing: offers.interest },
    async check({ admin, seller, listing, expect }) {
      const check = async (group: string, flags: ReturnType<typeof flagsOf>) => {
        const list = await admin.listPurchases(admin.orgId, { status: "all" });
        // Whether it is listed at all, and with which flags, is another rule's business.
        if (isDeepStrictEqual(flagsOf(purchaseOf(list, listing, admin.orgId)?.provision), flags))
          expect("purchases.groups").equal("the groups", groupsWith(list, listing, admin.orgId), [
            group,
          ]);
      };
      const rule = expect("purchases.groups");
      await admin.expressInterest(listing);
      const list: Partial<Purchases> = await admin.listPurchases(admin.orgId);
      const absent = GROUPS.filter((group) => !Array.isArray(list[group]));
      rule.equal("groups that are no lists", absent, []);
      await check("interests", INTERESTED);
      await seller.purchaseListing(listing, { purchaserOrgId: admin.orgId });
      await check("purchases", PURCHASED);
    },
  }),
  scenario({
    id: "purchases.self",
    title: "the portal id self means the caller's own organization",
    rules: ["purchases.content"],
    capabilities: ["stateful", "write"],
    needs: { ...reader, listing: offers.interest },
    arrange: ({ admin, listing }) => admin.expressInterest(listing),
    async check({ admin, listing, expect }) {
      const rule = expect("purchases.content");
      const own = await admin.listPurchases(admin.orgId);
      rule.needs(
        "the listing under the organization's id",
        groupsWith(own, listing, admin.orgId).length > 0,
      );
      const list = await admin.listPurchases("self");
      rule.ok("the listing", groupsWith(list, listing, admin.orgId).length > 0, list);
    },
  }),
  scenario({
    id: "purchases.shape",
    title: "a purchase is in its group alone",
    rules: ["purchases.groups"],
    capabilities: ["write"],
    needs: { ...reader, free: offers.free },
    arrange: ({ admin, free }) => admin.purchaseListing(free, { example: "purchasedFree" }),
    async check({ admin, free, expect }) {
      const list = await admin.listPurchases(admin.orgId, { example: "onePurchase" });
      const rule = expect("purchases.groups");
      const groups = groupsWith(list, free, admin.orgId);
      // Whether it is listed at all, and with which flags, is another rule's business.
      if (!isDeepStrictEqual(flagsOf(purchaseOf(list, free, admin.orgId)?.provision), PURCHASED))
        return;
      rule.equal("the groups with the listing", groups, ["purchases"]);
    },
  }),
  refusal({
    id: "purchases.status-known",
    title: "purchases of an unknown status are refused",
    rules: ["parameters.valid"],
    capabilities: ["stateful"],
    needs: reader,
    refused: ({ admin }) =>
      admin.listPurchases(admin.orgId, { sent: { fields: { status: "never" } } }),
    as: "invalidParameters",
    control: ({ admin }) => admin.listPurchases(admin.orgId, { status: "all" }),
  }),
  scenario({
    id: "purchases.listing",
    title: "a purchase is listed with its listing",
    capabilities: ["write"],
    needs: { ...reader, free: offers.free },
    arrange: ({ admin, free }) => admin.purchaseListing(free, { example: "purchasedFree" }),
    async check({ admin, free, expect }) {
      const list = await admin.listPurchases(admin.orgId, { example: "onePurchase" });
      const entry = purchaseOf(list, free, admin.orgId);
      // Whether it is listed is another rule's business.
      if (entry === undefined) return;
      expect("purchases.listing").ok(
        "a listing beside the provision",
        entry.listing !== undefined,
        entry,
      );
    },
  }),
  scenario({
    id: "purchases.listing-paid",
    title: "a paid purchase is listed with its listing",
    rules: ["purchases.listing"],
    capabilities: ["stateful", "write"],
    needs: { ...reader, seller: vendor.administrates, listing: offers.interest },
    arrange: ({ admin, seller, listing }) => purchase({ buyer: admin, seller }, listing),
    async check({ admin, listing, expect }) {
      const list = await admin.listPurchases(admin.orgId, { status: "all" });
      const entry = purchaseOf(list, listing, admin.orgId);
      // Whether it is listed is another rule's business.
      if (entry === undefined) return;
      const isThere = entry.listing !== undefined;
      expect("purchases.listing").ok("a listing beside the provision", isThere, entry);
    },
  }),
  ...STAGES.map(({ suffix, name, needs, arrange }) =>
    scenario({
      id: `purchases.listing-matches${suffix}`,
      title: `the listing of ${name} is what the listing itself shows`,
      rules: ["purchases.listing-matches", "listing.vendor", "listing.properties"],
      capabilities: ["stateful", "write"],
      needs: { ...reader, seller: vendor.administrates, ...needs },
      async arrange({ admin, seller, listing }) {
        await arrange({ admin, seller, listing });
        return admin.getListing(listing);
      },
      async check({ admin, seller, listing, expect }, own) {
        const list = await admin.listPurchases(admin.orgId, { status: "all" });
        const entry = purchaseOf(list, listing, admin.orgId);
        const shown = entry?.listing;
        // That an entry has a listing is another rule's business.
        if (shown === undefined) return;
        const matches = expect("purchases.listing-matches");
        // Whether it has the id by which it was asked for is another rule's business.
        const { itemId } = shown;
        matches.ok("the listing", [listing, own.itemId].includes(itemId), itemId);
        // What the listing alone shows otherwise is another rule's business.
        const found = await searched(admin, { ...shown, itemId: listing });
        const differing = listingDeviations(
          shown,
          { ...own, itemId },
          found && { ...found, itemId },
        );
        matches.equal("members that differ from the listing", differing, []);
        const { properties, ofVendor } = lackingMembers(shown, own);
        expect("listing.properties").equal("missing properties", properties, []);
        expect("listing.vendor").equal("the vendor", shown.vendor?.id, seller.orgId);
        expect("listing.vendor").equal("missing members of the vendor", ofVendor, []);
      },
    }),
  ),
  scenario({
    id: "purchases.title",
    title: "a title of a provision is that of its listing",
    rules: ["provision.title"],
    capabilities: ["stateful", "write"],
    needs: { ...reader, listing: offers.interest },
    async arrange({ admin, listing }) {
      await admin.expressInterest(listing);
      return admin.getListing(listing);
    },
    async check({ admin, listing, expect }, { title: own }) {
      const list = await admin.listPurchases(admin.orgId, { status: "all" });
      // Only the page Customers List prints a title there.
      const { title = own } = purchaseOf(list, listing)?.provision ?? {};
      expect("provision.title").equal("the title", title, own);
    },
  }),
  ...purchasesStatus,
];
