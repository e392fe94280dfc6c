import { same } from "../runner/assert.ts";
import { DAY } from "../runner/waiting.ts";
import { scenario } from "../model/scenario.ts";
import { groupsWith, purchaseOf, vendorOf } from "./find.ts";

/** What a purchase leaves the purchaser with. */
export const purchaseEffects = [
  scenario({
    id: "purchase.after-trial",
    title: "a purchase after a trial succeeds and ends the trial",
    proves: ["purchase.after-interest-or-trial", "purchase.effect"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserUser", "purchaserOrg", "byUser"],
    async run({ vendorAdmin, purchaserUser, purchaserOrg, byUser }) {
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      const { purchased, trial, interested } = await vendorAdmin.purchaseListing(byUser, {
        purchaserOrgId: purchaserOrg,
        expect: "purchased",
      });
      same(
        "the flags",
        { purchased, trial, interested },
        { purchased: true, trial: false, interested: false },
      );
    },
  }),
  scenario({
    id: "purchase.effect",
    title: "a purchase makes a provision that is purchased and nothing else",
    proves: ["purchase.effect", "purchase.unexpiring"],
    needs: ["write", "vendorAdmin", "purchaserUser", "vendorOrg", "purchaserOrg", "paid"],
    async run({ vendorAdmin, purchaserUser, vendorOrg, purchaserOrg, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      const provision = await vendorAdmin.purchaseListing(paid, {
        purchaserOrgId: purchaserOrg,
        expect: "purchased",
      });
      const { itemId, purchaserOrgId, purchased, trial, interested, endDate } = provision;
      same(
        "the listing and the purchaser",
        { itemId, purchaserOrgId },
        { itemId: paid, purchaserOrgId: purchaserOrg },
      );
      same("the vendor", vendorOf(provision), vendorOrg);
      same(
        "the flags",
        { purchased, trial, interested },
        { purchased: true, trial: false, interested: false },
      );
      same("the end of a purchase without endDate", endDate, -1);
    },
  }),
  scenario({
    id: "purchase.effect-kept",
    title: "a purchase stands among the purchaser's purchases alone",
    proves: ["purchase.effect", "purchases.content"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "paid"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, paid }) {
      await purchaserAdmin.expressInterest(paid, { expect: "interested" });
      await vendorAdmin.purchaseListing(paid, {
        purchaserOrgId: purchaserOrg,
        expect: "purchased",
      });
      const answer = await purchaserAdmin.listPurchases(purchaserOrg, { expect: "onePurchase" });
      same("the groups that hold the listing", groupsWith(answer, paid), ["purchases"]);
    },
  }),
  scenario({
    id: "purchase.effect-free",
    title: "a purchaser completes a free purchase alone, for good",
    proves: [
      "purchase.effect",
      "purchase.unexpiring",
      "purchase.free-by-purchaser",
      "purchaser-fields.optional",
    ],
    needs: ["write", "purchaserUser", "vendorOrg", "purchaserOrg", "free"],
    async run({ purchaserUser, vendorOrg, purchaserOrg, free }) {
      const provision = await purchaserUser.purchaseListing(free, { expect: "purchasedFree" });
      const { itemId, purchaserOrgId, purchased, trial, interested, endDate } = provision;
      same(
        "the listing and the purchaser",
        { itemId, purchaserOrgId },
        { itemId: free, purchaserOrgId: purchaserOrg },
      );
      same("the vendor", vendorOf(provision), vendorOrg);
      same(
        "the flags",
        { purchased, trial, interested },
        { purchased: true, trial: false, interested: false },
      );
      same("the end of a purchase without endDate", endDate, -1);
    },
  }),
  scenario({
    id: "purchase.effect-only",
    title: "a purchase is for the named purchaser alone",
    proves: ["purchase.effect", "purchase.after-interest-or-trial"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "strangerAdmin",
      "purchaserOrg",
      "strangerOrg",
      "paid",
    ],
    async run({ vendorAdmin, purchaserAdmin, strangerAdmin, purchaserOrg, strangerOrg, paid }) {
      await purchaserAdmin.expressInterest(paid, { expect: "interested" });
      await strangerAdmin.expressInterest(paid, { expect: "interested" });
      await vendorAdmin.purchaseListing(paid, {
        purchaserOrgId: purchaserOrg,
        expect: "purchased",
      });
      const own = await purchaserAdmin.listPurchases(purchaserOrg, { expect: "onePurchase" });
      const other = await strangerAdmin.listPurchases(strangerOrg, { expect: "oneInterest" });
      const groups = [groupsWith(own, paid), groupsWith(other, paid)];
      same("the groups with the purchaser's listing and with the other's", groups, [
        ["purchases"],
        ["interests"],
      ]);
    },
  }),
  scenario({
    id: "purchase.end-date",
    title: "a purchase ends at the given endDate",
    proves: ["purchase.end-date"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "paid"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, paid }) {
      const ahead = Date.now() + 400 * DAY;
      await purchaserAdmin.expressInterest(paid, { expect: "interested" });
      const { endDate } = await vendorAdmin.purchaseListing(paid, {
        purchaserOrgId: purchaserOrg,
        endDate: ahead,
        expect: "purchasedUntil",
      });
      same("the end of the purchase", endDate, ahead);
      const entry = purchaseOf(
        await purchaserAdmin.listPurchases(purchaserOrg, { expect: "onePurchase" }),
        paid,
      );
      same("the end among the purchases", entry?.provision.endDate, ahead);
    },
  }),
  scenario({
    id: "purchase.end-date-free",
    title: "a free purchase ends at the given endDate",
    proves: ["purchase.end-date"],
    needs: ["stateful", "write", "purchaserAdmin", "purchaserOrg", "free"],
    async run({ purchaserAdmin, purchaserOrg, free }) {
      const ahead = Date.now() + 400 * DAY;
      const { endDate } = await purchaserAdmin.purchaseListing(free, {
        endDate: ahead,
        expect: "purchasedFree",
      });
      same("the end of the purchase", endDate, ahead);
      const entry = purchaseOf(
        await purchaserAdmin.listPurchases(purchaserOrg, { expect: "onePurchase" }),
        free,
      );
      same("the end among the purchases", entry?.provision.endDate, ahead);
    },
  }),
  scenario({
    id: "purchase.unexpiring-after-trial",
    title: "a purchase without endDate does not end with the trial before it",
    proves: ["purchase.unexpiring"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "byUser"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser }) {
      await purchaserAdmin.startTrial(byUser, { expect: "trialStarted" });
      const { endDate } = await vendorAdmin.purchaseListing(byUser, {
        purchaserOrgId: purchaserOrg,
        expect: "purchased",
      });
      same("the end of the purchase", endDate, -1);
      const entry = purchaseOf(
        await purchaserAdmin.listPurchases(purchaserOrg, { expect: "onePurchase" }),
        byUser,
      );
      same("the end among the purchases", entry?.provision.endDate, -1);
    },
  }),
  scenario({
    id: "purchase.ignores-purchaser-org",
    title: "a purchaser purchases for itself, whatever purchaserOrgId says",
    proves: ["purchase.ignores-purchaser-org"],
    needs: ["write", "purchaserUser", "purchaserOrg", "strangerOrg", "free"],
    async run({ purchaserUser, purchaserOrg, strangerOrg, free }) {
      const { purchaserOrgId } = await purchaserUser.purchaseListing(free, {
        purchaserOrgId: strangerOrg,
        expect: "purchasedFree",
      });
      same("the purchaser", purchaserOrgId, purchaserOrg);
    },
  }),
  scenario({
    id: "purchase.ignores-provisioned-item",
    title: "a purchaser's provisionedItemId is ignored",
    proves: ["purchase.ignores-provisioned-item"],
    needs: ["write", "purchaserUser", "unrelated", "free"],
    async run({ purchaserUser, unrelated, free }) {
      const { itemId, provisionedItemId = itemId } = await purchaserUser.purchaseListing(free, {
        provisionedItemId: unrelated,
        expect: "purchasedFree",
      });
      same("the provisioned item", provisionedItemId, free);
    },
  }),
  scenario({
    id: "purchase.after-ended-trial",
    title: "a purchase after a trial that has ended succeeds",
    proves: ["purchase.after-ended-trial"],
    needs: ["stateful", "clock", "write", "vendorAdmin", "purchaserUser", "purchaserOrg", "byUser"],
    async run({ clock, vendorAdmin, purchaserUser, purchaserOrg, byUser }) {
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      await clock.advance(31 * DAY);
      await vendorAdmin.purchaseListing(byUser, {
        purchaserOrgId: purchaserOrg,
        expect: "purchased",
      });
    },
  }),
  scenario({
    id: "purchase.purchaser-fields",
    title: "a purchase keeps the contact of the interest, but for what is given",
    proves: ["purchase.purchaser-fields"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserUser", "purchaserOrg", "paid"],
    async run({ vendorAdmin, purchaserUser, purchaserOrg, paid }) {
      const contact = { purchaserFullName: "Ada Buyer", purchaserPhone: "555-0100" };
      const before = await purchaserUser.expressInterest(paid, {
        ...contact,
        expect: "interested",
      });
      const given = { purchaserPhone: "555-0199" };
      const after = await vendorAdmin.purchaseListing(paid, {
        purchaserOrgId: purchaserOrg,
        ...given,
        expect: "purchased",
      });
      const contactOf = ({
        purchaserUsername,
        purchaserFullName,
        purchaserEmail,
        purchaserPhone,
      }: typeof before) => ({
        ...{ purchaserUsername, purchaserFullName, purchaserEmail, purchaserPhone },
      });
      same("the contact", contactOf(after), { ...contactOf(before), ...given });
    },
  }),
];
