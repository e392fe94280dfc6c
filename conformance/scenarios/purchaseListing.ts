import { same } from "../runner/assert.ts";
import { DAY } from "../runner/waiting.ts";
import { scenario } from "../model/scenario.ts";
import { purchased } from "./entitled.ts";
import { groupsWith } from "./find.ts";
import { provisionedItem } from "./provisionedItem.ts";
import { purchaseEffects } from "./purchaseEffects.ts";

/** Who completes a purchase, and when; what it leaves has a file of its own. */
export const purchaseListing = [
  scenario({
    id: "purchase.free-by-purchaser",
    title: "the purchase of a free listing by its vendor is refused",
    proves: ["purchase.free-by-purchaser"],
    // A portal may take the vendor for the purchaser of its own listing; only exact outcomes leave no room for that.
    needs: ["exact-outcomes", "write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "free"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, free }) {
      await vendorAdmin.purchaseListing(free, {
        purchaserOrgId: purchaserOrg,
        expect: "freeForPurchaser",
      });
      await purchaserAdmin.purchaseListing(free, {
        purchaserOrgId: purchaserOrg,
        expect: "purchasedFree",
      });
    },
  }),
  scenario({
    id: "purchase.free-not-for-another",
    title: "a vendor completes no free purchase for a purchaser",
    proves: ["purchase.free-by-purchaser"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "free"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, free }) {
      await vendorAdmin.exchange("purchaseListing", { itemID: free, purchaserOrgId: purchaserOrg });
      const answer = await purchaserAdmin.listPurchases(purchaserOrg, {
        status: "all",
        expect: "noPurchases",
      });
      same("the groups that hold the listing", groupsWith(answer, free), []);
      await purchaserAdmin.purchaseListing(free, { expect: "purchasedFree" });
    },
  }),
  scenario({
    id: "purchase.paid-by-vendor",
    title: "the purchase of a paid listing by the purchaser is refused",
    proves: ["purchase.paid-by-vendor"],
    needs: ["write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "paid"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, paid }) {
      await purchaserAdmin.expressInterest(paid, { expect: "interested" });
      await purchaserAdmin.purchaseListing(paid, {
        purchaserOrgId: purchaserOrg,
        expect: "paidForVendor",
      });
      await vendorAdmin.purchaseListing(paid, {
        purchaserOrgId: purchaserOrg,
        expect: "purchased",
      });
    },
  }),
  scenario({
    id: "purchase.privilege",
    title: "a purchase by a vendor's member without privilege is refused",
    proves: ["purchase.privilege"],
    needs: ["write", "vendorMember", "vendorUser", "purchaserUser", "purchaserOrg", "paid"],
    async run({ vendorMember, vendorUser, purchaserUser, purchaserOrg, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await vendorMember.purchaseListing(paid, {
        purchaserOrgId: purchaserOrg,
        expect: "noPrivilege",
      });
      await vendorUser.purchaseListing(paid, { purchaserOrgId: purchaserOrg, expect: "purchased" });
    },
  }),
  scenario({
    id: "purchase.privilege-free",
    title: "a free purchase by a member without privilege is refused",
    proves: ["purchase.privilege"],
    needs: ["write", "purchaserMember", "purchaserUser", "free"],
    async run({ purchaserMember, purchaserUser, free }) {
      await purchaserMember.purchaseListing(free, { expect: "noPrivilege" });
      await purchaserUser.purchaseListing(free, { expect: "purchasedFree" });
    },
  }),
  scenario({
    id: "purchase.purchaser-required",
    title: "a vendor's purchase that names no purchaser is refused",
    proves: ["purchase.purchaser-required"],
    needs: ["write", "vendorAdmin", "purchaserUser", "purchaserOrg", "paid"],
    async run({ vendorAdmin, purchaserUser, purchaserOrg, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await vendorAdmin.purchaseListing(paid, { expect: "purchaserRequired" });
      await vendorAdmin.purchaseListing(paid, {
        purchaserOrgId: purchaserOrg,
        expect: "purchased",
      });
    },
  }),
  scenario({
    id: "purchase.purchaser-exists",
    title: "a purchase for an unknown organization is refused",
    proves: ["purchase.purchaser-exists"],
    needs: ["write", "vendorAdmin", "purchaserUser", "purchaserOrg", "paid"],
    async run({ vendorAdmin, purchaserUser, purchaserOrg, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await vendorAdmin.purchaseListing(paid, {
        purchaserOrgId: "no-such-organization",
        expect: "unknownPurchaser",
      });
      await vendorAdmin.purchaseListing(paid, {
        purchaserOrgId: purchaserOrg,
        expect: "purchased",
      });
    },
  }),
  scenario({
    id: "purchase.not-purchased",
    title: "a second purchase is refused",
    proves: ["purchase.not-purchased"],
    needs: ["write", "vendorAdmin", "purchaserUser", "purchaserOrg", "paid"],
    async run({ vendorAdmin, purchaserUser, purchaserOrg, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await vendorAdmin.purchaseListing(paid, {
        purchaserOrgId: purchaserOrg,
        expect: "purchased",
      });
      await vendorAdmin.purchaseListing(paid, {
        purchaserOrgId: purchaserOrg,
        expect: "alreadyPurchased",
      });
    },
  }),
  scenario({
    id: "purchase.not-purchased-free",
    title: "a second purchase of a free listing is refused",
    proves: ["purchase.not-purchased"],
    needs: ["write", "purchaserUser", "free"],
    async run({ purchaserUser, free }) {
      await purchaserUser.purchaseListing(free, { expect: "purchasedFree" });
      await purchaserUser.purchaseListing(free, { expect: "alreadyPurchased" });
    },
  }),
  scenario({
    id: "purchase.not-purchased-others",
    title: "a purchase leaves room for that of another organization",
    proves: ["purchase.not-purchased"],
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
      await purchased({ vendorAdmin, purchaserAdmin, purchaserOrg }, paid);
      await purchased(
        { vendorAdmin, purchaserAdmin: strangerAdmin, purchaserOrg: strangerOrg },
        paid,
      );
    },
  }),
  scenario({
    id: "purchase.after-interest-or-trial",
    title: "a purchase that nobody asked for is refused",
    proves: ["purchase.after-interest-or-trial"],
    needs: ["write", "vendorAdmin", "purchaserUser", "purchaserOrg", "paid"],
    async run({ vendorAdmin, purchaserUser, purchaserOrg, paid }) {
      // A vendor whose portal has the setting need not wait to be asked.
      const { canProvisionDirectPurchase = false } = await vendorAdmin.getPortal("self", {
        expect: "ownPortal",
      });
      if (!canProvisionDirectPurchase)
        await vendorAdmin.purchaseListing(paid, {
          purchaserOrgId: purchaserOrg,
          expect: "neitherInterestedNorTried",
        });
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await vendorAdmin.purchaseListing(paid, {
        purchaserOrgId: purchaserOrg,
        expect: "purchased",
      });
    },
  }),
  scenario({
    id: "purchase.after-own-interest",
    title: "a purchase that only another organization asked for is refused",
    proves: ["purchase.after-interest-or-trial"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserUser",
      "strangerAdmin",
      "purchaserOrg",
      "paid",
    ],
    async run({ vendorAdmin, purchaserUser, strangerAdmin, purchaserOrg, paid }) {
      await strangerAdmin.expressInterest(paid, { expect: "interested" });
      const { canProvisionDirectPurchase = false } = await vendorAdmin.getPortal("self", {
        expect: "ownPortal",
      });
      if (!canProvisionDirectPurchase)
        await vendorAdmin.purchaseListing(paid, {
          purchaserOrgId: purchaserOrg,
          expect: "neitherInterestedNorTried",
        });
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await vendorAdmin.purchaseListing(paid, {
        purchaserOrgId: purchaserOrg,
        expect: "purchased",
      });
    },
  }),
  scenario({
    id: "purchase.ended",
    title: "a second purchase is refused also when the first has ended",
    proves: ["purchase.once-ended"],
    needs: ["stateful", "clock", "write", "vendorAdmin", "purchaserUser", "purchaserOrg", "paid"],
    async run({ clock, vendorAdmin, purchaserUser, purchaserOrg, paid }) {
      const purchase = { purchaserOrgId: purchaserOrg };
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await vendorAdmin.purchaseListing(paid, {
        ...purchase,
        endDate: Date.now() + DAY,
        expect: "purchasedUntil",
      });
      await clock.advance(2 * DAY);
      await vendorAdmin.purchaseListing(paid, { ...purchase, expect: "alreadyPurchased" });
    },
  }),
  scenario({
    id: "purchase.end-date-ahead",
    title: "a purchase that ends in the past is refused",
    proves: ["parameters.valid", "purchase.end-date-ahead"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserUser", "purchaserOrg", "paid"],
    async run({ vendorAdmin, purchaserUser, purchaserOrg, paid }) {
      const purchase = { purchaserOrgId: purchaserOrg };
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await vendorAdmin.purchaseListing(paid, {
        ...purchase,
        endDate: Date.now() - DAY,
        expect: "invalidParameters",
      });
      await vendorAdmin.purchaseListing(paid, {
        ...purchase,
        endDate: Date.now() + DAY,
        expect: "purchasedUntil",
      });
    },
  }),
  scenario({
    id: "purchase.ended-for-good",
    title: "a purchase that has ended leaves no room for interest or trial",
    proves: ["interest.after-ended-purchase", "trial.after-ended-purchase"],
    needs: ["stateful", "clock", "write", "vendorAdmin", "purchaserUser", "purchaserOrg", "byUser"],
    async run({ clock, vendorAdmin, purchaserUser, purchaserOrg, byUser }) {
      await purchaserUser.expressInterest(byUser, { expect: "interested" });
      const purchase = { purchaserOrgId: purchaserOrg, endDate: Date.now() + DAY };
      await vendorAdmin.purchaseListing(byUser, { ...purchase, expect: "purchasedUntil" });
      await clock.advance(2 * DAY);
      await purchaserUser.expressInterest(byUser, { expect: "alreadyPurchased" });
      await purchaserUser.startTrial(byUser, { expect: "alreadyPurchased" });
    },
  }),
  ...provisionedItem,
  ...purchaseEffects,
];
