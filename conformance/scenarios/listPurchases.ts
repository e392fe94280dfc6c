import { same } from "../broken.ts";
import { scenario } from "../scenario.ts";
import { DAY, groupsWith, purchaseOf } from "./find.ts";

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
    needs: ["stateful", "write", "purchaserUser", "strangerAdmin", "purchaserOrg", "strangerOrg", "paid"],
    async run({ purchaserUser, strangerAdmin, purchaserOrg, strangerOrg, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      const own = await purchaserUser.listPurchases(purchaserOrg, { status: "all", expect: "oneInterest" });
      const other = await strangerAdmin.listPurchases(strangerOrg, { status: "all", expect: "noPurchases" });
      const holders = Object.values(other).flatMap((group) => group.map(({ provision }) => provision.purchaserOrgId));
      same("the groups that hold the listing", groupsWith(own, paid), ["interests"]);
      same(
        "purchasers other than the stranger in the stranger's answer",
        holders.filter((id) => id !== strangerOrg),
        [],
      );
    },
  }),
  scenario({
    id: "purchases.groups",
    title: "a purchase, a trial and an interest stand in a group each",
    proves: ["purchases.groups"],
    needs: ["stateful", "write", "purchaserUser", "purchaserOrg", "free", "byUser", "paid"],
    async run({ purchaserUser, purchaserOrg, free, byUser, paid }) {
      await purchaserUser.purchaseListing(free, { expect: "purchasedFree" });
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      const answer = await purchaserUser.listPurchases(purchaserOrg, { expect: "onePurchase" });
      const groups = [free, byUser, paid].map((listing) => groupsWith(answer, listing));
      same("the groups of purchase, trial and interest", groups, [["purchases"], ["trials"], ["interests"]]);
    },
  }),
  scenario({
    id: "purchases.self",
    title: "the portal id self stands for the caller's own organization",
    proves: ["purchases.content"],
    needs: ["stateful", "write", "purchaserUser", "paid"],
    async run({ purchaserUser, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      const answer = await purchaserUser.listPurchases("self", { expect: "oneInterest" });
      same("the groups that hold the listing", groupsWith(answer, paid), ["interests"]);
    },
  }),
  scenario({
    id: "purchases.shape",
    title: "a purchase is listed with its listing",
    proves: ["purchases.listing", "purchases.groups"],
    needs: ["write", "purchaserUser", "purchaserOrg", "free"],
    async run({ purchaserUser, purchaserOrg, free }) {
      await purchaserUser.purchaseListing(free, { expect: "purchasedFree" });
      const answer = await purchaserUser.listPurchases(purchaserOrg, { expect: "onePurchase" });
      const entry = purchaseOf(answer, free);
      same("the groups that hold the listing", groupsWith(answer, free), ["purchases"]);
      same("the listing of the entry", entry?.listing?.itemId, free);
      same("the licence of the listing", entry?.listing?.licenseType, "free");
    },
  }),
  scenario({
    id: "purchases.status",
    title: "purchases are listed by whether they have ended",
    proves: ["purchases.status", "purchases.status-default-active"],
    needs: ["stateful", "clock", "write", "vendorAdmin", "purchaserUser", "purchaserOrg", "paid"],
    async run({ clock, vendorAdmin, purchaserUser, purchaserOrg, paid }) {
      const listed = async (status?: "active" | "expired" | "all") =>
        groupsWith(await purchaserUser.listPurchases(purchaserOrg, { ...(status && { status }), expect: "onePurchase" }), paid)
          .length;
      const found = async () => ({
        default: await listed(),
        active: await listed("active"),
        expired: await listed("expired"),
        all: await listed("all"),
      });
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await vendorAdmin.purchaseListing(paid, {
        purchaserOrgId: purchaserOrg,
        endDate: Date.now() + DAY,
        expect: "purchasedUntil",
      });
      same("where the listing is found before the end", await found(), { default: 1, active: 1, expired: 0, all: 1 });
      await clock.advance(2 * DAY);
      same("where the listing is found after the end", await found(), { default: 0, active: 0, expired: 1, all: 1 });
    },
  }),
  scenario({
    id: "purchases.status-unended",
    title: "what never ends is active and not expired",
    proves: ["purchases.status", "purchases.status-default-active"],
    needs: ["stateful", "write", "purchaserUser", "purchaserOrg", "free"],
    async run({ purchaserUser, purchaserOrg, free }) {
      const listed = async (status?: "active" | "expired" | "all") =>
        groupsWith(await purchaserUser.listPurchases(purchaserOrg, { ...(status && { status }), expect: "onePurchase" }), free)
          .length;
      await purchaserUser.purchaseListing(free, { expect: "purchasedFree" });
      const found = {
        default: await listed(),
        active: await listed("active"),
        expired: await listed("expired"),
        all: await listed("all"),
      };
      same("where the listing is found", found, { default: 1, active: 1, expired: 0, all: 1 });
    },
  }),
  scenario({
    id: "purchases.both-groups",
    title: "a trial that is an interest too stands in both groups",
    proves: ["purchases.both-groups"],
    needs: ["stateful", "write", "purchaserUser", "purchaserOrg", "byUser"],
    async run({ purchaserUser, purchaserOrg, byUser }) {
      await purchaserUser.expressInterest(byUser, { expect: "interested" });
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      const answer = await purchaserUser.listPurchases(purchaserOrg, { expect: "oneTrial" });
      same("the groups that hold the listing", groupsWith(answer, byUser), ["trials", "interests"]);
    },
  }),
  scenario({
    id: "provision.ended",
    title: "an interest is active after years, and beyond the end of a trial",
    proves: ["provision.ended"],
    needs: ["stateful", "clock", "write", "purchaserUser", "purchaserOrg", "paid", "byUser"],
    async run({ clock, purchaserUser, purchaserOrg, paid, byUser }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await purchaserUser.expressInterest(byUser, { expect: "interested" });
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      await clock.advance(1000 * DAY);
      const answer = await purchaserUser.listPurchases(purchaserOrg, { status: "active", expect: "oneInterest" });
      same("the groups of the interest", groupsWith(answer, paid), ["interests"]);
      same("the groups of the trial that ended", groupsWith(answer, byUser), ["interests"]);
    },
  }),
];
