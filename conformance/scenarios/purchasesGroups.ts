import { isDeepStrictEqual } from "node:util";
import type { Purchases } from "../../generated/openapi.types.ts";
import { offers, purchaser, vendor } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { forOrg, INTERESTED, PURCHASED, TRIED } from "./parties.ts";
import { flaggedIn, flagsOf, GROUPS, groupsWith, purchaseOf, unfittingIn } from "./read.ts";

const reader = { admin: purchaser.administrates } as const;

/** The groups of a purchaser's list. */
export const purchasesGroups = [
  scenario({
    id: "purchases.groups",
    title: "purchase, trial and interest are in the groups of their flags",
    capabilities: ["stateful", "write"],
    needs: { ...reader, bought: offers.free, tried: offers.trial, wanted: offers.interest },
    async arrange({ admin, bought, tried, wanted }) {
      await admin.purchaseListing(bought);
      await admin.startTrial(tried);
      await admin.expressInterest(wanted);
    },
    async check({ admin, bought, tried, wanted, expect }) {
      const list = await admin.listPurchases(admin.orgId, { status: "all" });
      const fits = unfittingIn(list, admin).length === 0;
      expect("purchases.groups").needs("entries whose parts have the same ids", fits);
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
    id: "purchases.groups-in-turn",
    title: "a provision moves from the interests to the purchases",
    rules: ["purchases.groups"],
    capabilities: ["stateful", "write"],
    needs: { ...reader, seller: vendor.administrates, listing: offers.interest },
    async check({ admin, seller, listing, rule }) {
      const check = async (group: string, flags: ReturnType<typeof flagsOf>) => {
        const list = await admin.listPurchases(admin.orgId, { status: "all" });
        // Whether it is listed at all, and with which flags, is another rule's business.
        const own = flagsOf(purchaseOf(list, listing, admin.orgId)?.provision);
        const isAlone = flaggedIn(list, listing, admin.orgId).length < 2;
        if (isAlone && isDeepStrictEqual(own, flags))
          rule.equal("the groups", groupsWith(list, listing, admin.orgId), [group]);
      };
      await admin.expressInterest(listing);
      const list: Partial<Purchases> = await admin.listPurchases(admin.orgId);
      const absent = GROUPS.filter((group) => !Array.isArray(list[group]));
      rule.equal("groups that are no lists", absent, []);
      await check("interests", INTERESTED);
      await seller.purchaseListing(listing, forOrg(admin));
      await check("purchases", PURCHASED);
    },
  }),
  scenario({
    id: "purchases.shape",
    title: "a purchase is in no other group",
    rules: ["purchases.groups"],
    capabilities: ["write"],
    needs: { ...reader, free: offers.free },
    arrange: ({ admin, free }) => admin.purchaseListing(free, { example: "purchasedFree" }),
    async check({ admin, free, rule }) {
      const list = await admin.listPurchases(admin.orgId, { example: "onePurchase" });
      const groups = groupsWith(list, free, admin.orgId);
      // Whether it is listed at all, and with which flags, is another rule's business.
      if (!isDeepStrictEqual(flagsOf(purchaseOf(list, free, admin.orgId)?.provision), PURCHASED))
        return;
      rule.equal("the groups with the listing", groups, ["purchases"]);
    },
  }),
];
