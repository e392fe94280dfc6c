import type { Provision } from "../../generated/openapi.types.ts";
import { holds, same } from "../runner/assert.ts";
import { scenario } from "../model/scenario.ts";
import { GROUPS, groupsWith, purchaseOf } from "./find.ts";
import { purchasesStatus } from "./purchasesStatus.ts";

/** The flags that a provision has set. */
const flagsOf = (provision: Partial<Provision> = {}) =>
  (["purchased", "trial", "interested"] as const).filter((flag) => provision[flag] === true);

export const listPurchases = [
  scenario({
    id: "purchases.who",
    title: "another organization's purchases are not to be read",
    proves: ["purchases.who"],
    needs: ["strangerAdmin", "purchaserAdmin", "purchaserOrg"],
    async run({ strangerAdmin, purchaserAdmin, purchaserOrg }) {
      await strangerAdmin.listPurchases(purchaserOrg, { expect: "notOwnPurchases" });
      await purchaserAdmin.listPurchases(purchaserOrg, { expect: "noPurchases" });
    },
  }),
  scenario({
    id: "purchases.who-privileged",
    title: "a member without privilege does not read the purchases",
    proves: ["purchases.who"],
    needs: ["purchaserMember", "purchaserUser", "purchaserOrg"],
    async run({ purchaserMember, purchaserUser, purchaserOrg }) {
      await purchaserMember.listPurchases(purchaserOrg, { expect: "notOwnPurchases" });
      await purchaserUser.listPurchases(purchaserOrg, { expect: "noPurchases" });
    },
  }),
  scenario({
    id: "purchases.content",
    title: "an organization's purchases do not hold those of another",
    proves: ["purchases.content"],
    needs: [
      "stateful",
      "write",
      "purchaserAdmin",
      "strangerAdmin",
      "purchaserOrg",
      "strangerOrg",
      "paid",
      "byUser",
    ],
    async run({ purchaserAdmin, strangerAdmin, purchaserOrg, strangerOrg, paid, byUser }) {
      await purchaserAdmin.expressInterest(paid, { expect: "interested" });
      await strangerAdmin.expressInterest(byUser, { expect: "interested" });
      const own = await purchaserAdmin.listPurchases(purchaserOrg, {
        status: "all",
        expect: "oneInterest",
      });
      const other = await strangerAdmin.listPurchases(strangerOrg, {
        status: "all",
        expect: "oneInterest",
      });
      const holders = (answer: typeof own) => [
        ...new Set(
          GROUPS.flatMap((group) => answer[group].map(({ provision }) => provision.purchaserOrgId)),
        ),
      ];
      same(
        "the groups that hold the purchaser's listing",
        [groupsWith(own, paid), groupsWith(other, paid)],
        [["interests"], []],
      );
      same(
        "the groups that hold the stranger's",
        [groupsWith(own, byUser), groupsWith(other, byUser)],
        [[], ["interests"]],
      );
      same(
        "the purchasers in either answer",
        [holders(own), holders(other)],
        [[purchaserOrg], [strangerOrg]],
      );
    },
  }),
  scenario({
    id: "purchases.content-vendor",
    title: "a vendor's purchases do not hold what its customers hold",
    proves: ["purchases.content"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserAdmin", "vendorOrg", "paid"],
    async run({ vendorAdmin, purchaserAdmin, vendorOrg, paid }) {
      await purchaserAdmin.expressInterest(paid, { expect: "interested" });
      const answer = await vendorAdmin.listPurchases(vendorOrg, {
        status: "all",
        expect: "oneInterest",
      });
      same("the groups that hold the listing", groupsWith(answer, paid), []);
    },
  }),
  scenario({
    id: "purchases.groups",
    title: "a purchase, a trial and an interest stand in a group each",
    proves: ["purchases.groups"],
    needs: ["stateful", "write", "purchaserAdmin", "purchaserOrg", "free", "byUser", "paid"],
    async run({ purchaserAdmin, purchaserOrg, free, byUser, paid }) {
      await purchaserAdmin.purchaseListing(free, { expect: "purchasedFree" });
      await purchaserAdmin.startTrial(byUser, { expect: "trialStarted" });
      await purchaserAdmin.expressInterest(paid, { expect: "interested" });
      const answer = await purchaserAdmin.listPurchases(purchaserOrg, { expect: "onePurchase" });
      const groups = [free, byUser, paid].map((listing) => groupsWith(answer, listing));
      same("the groups of purchase, trial and interest", groups, [
        ["purchases"],
        ["trials"],
        ["interests"],
      ]);
      const flags = [free, byUser, paid].map((listing) =>
        flagsOf(purchaseOf(answer, listing)?.provision),
      );
      same("their flags", flags, [["purchased"], ["trial"], ["interested"]]);
    },
  }),
  scenario({
    id: "purchases.self",
    title: "the portal id self stands for the caller's own organization",
    proves: ["purchases.content"],
    needs: ["stateful", "write", "purchaserAdmin", "paid"],
    async run({ purchaserAdmin, paid }) {
      await purchaserAdmin.expressInterest(paid, { expect: "interested" });
      const answer = await purchaserAdmin.listPurchases("self", { expect: "oneInterest" });
      same("the groups that hold the listing", groupsWith(answer, paid), ["interests"]);
    },
  }),
  scenario({
    id: "purchases.shape",
    title: "a purchase stands in its group alone, as what it is",
    proves: ["purchases.groups", "purchases.listing-matches"],
    needs: ["write", "purchaserAdmin", "purchaserOrg", "free"],
    async run({ purchaserAdmin, purchaserOrg, free }) {
      await purchaserAdmin.purchaseListing(free, { expect: "purchasedFree" });
      const answer = await purchaserAdmin.listPurchases(purchaserOrg, { expect: "onePurchase" });
      const entry = purchaseOf(answer, free);
      same("the groups that hold the listing", groupsWith(answer, free), ["purchases"]);
      same("whether it is purchased", entry?.provision.purchased, true);
      // Real answers have entries without a listing.
      same("the listing of the entry", entry?.listing?.itemId ?? free, free);
    },
  }),
  scenario({
    id: "purchases.listing",
    title: "a purchase is listed with its listing",
    proves: ["purchases.listing"],
    needs: ["write", "purchaserAdmin", "purchaserOrg", "free"],
    async run({ purchaserAdmin, purchaserOrg, free }) {
      await purchaserAdmin.purchaseListing(free, { expect: "purchasedFree" });
      const entry = purchaseOf(
        await purchaserAdmin.listPurchases(purchaserOrg, { expect: "onePurchase" }),
        free,
      );
      holds("a listing beside the provision", entry?.listing !== undefined, entry);
    },
  }),
  ...purchasesStatus,
];
