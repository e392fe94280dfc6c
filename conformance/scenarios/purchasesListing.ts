import { offers, purchaser, vendor } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { DAY } from "../runner/waiting.ts";
import { purchase, withAnyContact } from "./arrange.ts";
import {
  deviations,
  isSameCustomer,
  lackingMembers,
  listingDeviations,
  searched,
} from "./compareEntries.ts";
import { type Admins, INTERESTED, PURCHASED, TRIED } from "./parties.ts";
import { GROUPS, isWrongInPurchases, purchaseOf, readProvision, unfittingIn } from "./read.ts";

const reader = { admin: purchaser.administrates } as const;

/** Stages of a provision, each of which is in another group. */
const STAGES = [
  {
    suffix: "",
    name: "an interest",
    needs: { listing: offers.interest },
    arrange: ({ admin, listing }: Admins) => admin.expressInterest(listing),
  },
  {
    suffix: "-trial",
    name: "a trial",
    needs: { listing: offers.trial },
    arrange: ({ admin, listing }: Admins) => admin.startTrial(listing),
  },
  {
    suffix: "-purchase",
    name: "a purchase",
    needs: { listing: offers.interest },
    arrange: ({ admin, seller, listing }: Admins) => purchase({ buyer: admin, seller }, listing),
  },
  {
    suffix: "-free",
    name: "a free purchase",
    needs: { listing: offers.free },
    arrange: ({ admin, listing }: Admins) => admin.purchaseListing(listing),
  },
] as const;

/** The listings of the entries of a purchaser's list. */
export const purchasesListing = [
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
  ...STAGES.map(({ suffix, name, needs, arrange }) =>
    scenario({
      id: `purchases.listing-matches${suffix}`,
      title: `the listing of ${name} is what the listing itself shows`,
      rules: [
        "purchases.listing",
        "purchases.listing-matches",
        "listing.vendor",
        "listing.properties",
      ],
      capabilities: ["stateful", "write"],
      needs: { ...reader, seller: vendor.administrates, ...needs },
      async arrange({ admin, seller, listing }) {
        await arrange({ admin, seller, listing });
        return admin.getListing(listing);
      },
      async check({ admin, seller, listing, expect }, own) {
        const list = await admin.listPurchases(admin.orgId, { status: "all" });
        const entry = purchaseOf(list, listing, admin.orgId);
        // Whether it is listed is another rule's business.
        if (entry === undefined) return;
        const { listing: shown } = entry;
        // A portal may list interests without.
        const isThere = shown !== undefined || suffix === "";
        expect("purchases.listing").ok("a listing beside the provision", isThere, entry);
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
        const { properties } = lackingMembers("listPurchases", shown, own);
        expect("listing.properties").equal("missing properties", properties, []);
        expect("listing.vendor").equal("the vendor", shown.vendor?.id, seller.orgId);
      },
    }),
  ),
  scenario({
    id: "purchases.listing-matches-several",
    title: "each entry shows one provision and its own listing",
    rules: [
      "purchases.content",
      "purchases.listing",
      "purchases.listing-matches",
      "customers.entry",
      "purchases.groups",
      "provision.one-per-purchaser",
      "provision.same-everywhere",
    ],
    capabilities: ["stateful", "write"],
    needs: {
      ...reader,
      seller: vendor.administrates,
      bought: offers.free,
      tried: offers.trial,
      wanted: offers.interest,
    },
    async arrange({ admin, bought, tried, wanted, waiting }) {
      const endDate = Date.now() + 30 * DAY;
      const { call } = await withAnyContact((contact) =>
        admin.purchaseListing(bought, { ...contact, endDate }),
      );
      const purchased = await call;
      await waiting.past(purchased.modified);
      const interested = await admin.expressInterest(wanted);
      return [
        [bought, purchased, PURCHASED],
        [tried, await admin.startTrial(tried), TRIED],
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
      const entries = GROUPS.flatMap((group) => list[group]);
      const shown = entries.map(({ provision }) => provision);
      const strange = shown.filter(({ purchaserOrgId }) => purchaserOrgId !== admin.orgId);
      // One wrong name for the purchaser everywhere is another rule's business.
      const isEverywhere = strange.length === shown.length;
      expect("purchases.content").equal("other purchasers", isEverywhere ? [] : strange, []);
      // A portal may list interests without. Where nothing has a listing, another scenario says so.
      const owned = [...list.purchases, ...list.trials];
      const bare = owned.filter((entry) => entry.listing === undefined);
      const hasNone = bare.length === owned.length;
      expect("purchases.listing").equal("entries without a listing", hasNone ? [] : bare, []);
      for (const group of GROUPS) {
        const items = list[group].map(({ provision }) => provision.itemId);
        const doubles = items.filter((id, index) => items.indexOf(id) !== index);
        expect("provision.one-per-purchaser").equal(`twice among the ${group}`, doubles, []);
      }
      const ids = isSameId ? unfittingIn(list, admin) : [];
      matches.equal("entries whose parts have different ids", ids, []);
      const customers: object[] = [];
      for (const [itemId, response, flags] of made) {
        const { purchase, ...listed } = await readProvision(itemId, { admin, seller });
        const page = await admin.getListing(itemId);
        const found = await searched(admin, { ...page, itemId });
        const { customer } = listed;
        const differing = listingDeviations(purchase?.listing, page, found);
        matches.equal(`members that differ from ${itemId}`, differing, []);
        if (customer !== undefined) customers.push(customer.customer);
        const { title: _title, ...there } = customer?.provision ?? response;
        const differingThere = [
          ...listingDeviations(customer?.listing, page, found, purchase?.listing),
          ...deviations(there, response, purchase?.provision),
        ];
        expect("customers.entry").equal(`members that differ from ${itemId}`, differingThere, []);
        const [flag] = Object.entries(flags).find(([, isSet]) => isSet) ?? [];
        const isUnset = purchase?.provision[flag as keyof typeof flags] === false;
        const isWrong = isUnset && isWrongInPurchases({ purchase, ...listed }, flags);
        expect("purchases.groups").ok(`a provision that is ${flag}`, !isWrong, purchase?.provision);
        const { title: _, ...own } = purchase?.provision ?? response;
        const others = deviations(own, response, customer?.provision);
        expect("provision.same-everywhere").equal("members with other values", others, []);
      }
      const unlike = customers.filter((one) => !isSameCustomer(one, customers[0]));
      expect("customers.entry").equal("other customers than the first", unlike, []);
    },
  }),
  scenario({
    id: "purchases.title",
    title: "a provision's title, if it has one, is that of its listing",
    rules: ["provision.title"],
    capabilities: ["stateful", "write"],
    needs: { ...reader, listing: offers.interest },
    async arrange({ admin, listing }) {
      await admin.expressInterest(listing);
      return admin.getListing(listing);
    },
    async check({ admin, listing, rule }, { title: own }) {
      const list = await admin.listPurchases(admin.orgId, { status: "all" });
      // Only the page Customers List prints a title there.
      const { title = own } = purchaseOf(list, listing)?.provision ?? {};
      rule.equal("the title", title, own);
    },
  }),
];
