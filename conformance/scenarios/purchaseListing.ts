import type { Clock } from "../model/context.ts";
import { offers, purchaser, stranger, vendor } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { objectIn } from "../runner/http/response.ts";
import { DAY } from "../runner/waiting.ts";
import { purchase } from "./arrange.ts";
import { expectRefusalAfterPurchase, mustNotBeForPrivilege } from "./controls.ts";
import { findCustomer } from "./customers.ts";
import { admins, afterInterest, forOrg, type Parties, pair } from "./parties.ts";
import { provisionedItem } from "./provisionedItem.ts";
import { purchaseEffects } from "./purchaseEffects.ts";
import { purchaseEnd } from "./purchaseEnd.ts";
import { purchaseFields } from "./purchaseFields.ts";
import { groupsWith } from "./read.ts";

async function purchaseThatHasEnded({ buyer, seller, listing, clock }: Parties & { clock: Clock }) {
  await buyer.expressInterest(listing);
  await seller.purchaseListing(listing, { ...forOrg(buyer), endDate: Date.now() + DAY });
  await clock.advance(2 * DAY);
}

/** Who completes a purchase, and when. What it leaves has files of its own. */
export const purchaseListing = [
  refusal({
    id: "purchase.free-by-purchaser",
    title: "the purchase of a free listing by its vendor is refused",
    // A portal may take the vendor for the purchaser of its own listing. Only exact outcomes leave no room for that.
    capabilities: ["exact-outcomes", "write"],
    needs: { ...pair, free: offers.free },
    refused: ({ buyer, seller, free }) => seller.purchaseListing(free, forOrg(buyer)),
    as: "freeForPurchaser",
    control: ({ buyer, free }) =>
      buyer.purchaseListing(free, { purchaserOrgId: buyer.orgId, example: "purchasedFree" }),
  }),
  scenario({
    id: "purchase.free-not-for-another",
    title: "a vendor cannot complete a free purchase for a purchaser",
    rules: ["purchase.free-by-purchaser"],
    capabilities: ["stateful", "write"],
    needs: { ...admins, free: offers.free },
    async check({ seller, admin, free, rule }) {
      const asked = { itemID: free, purchaserOrgId: admin.orgId };
      await seller.exchange("purchaseListing", asked);
      const listed = await admin.listPurchases(admin.orgId, { status: "all" });
      rule.equal("the groups with the listing", groupsWith(listed, free, admin.orgId), []);
      await admin.purchaseListing(free);
    },
  }),
  scenario({
    id: "purchase.free-purchaser-unnamed",
    title: "a vendor's purchase of its free listing for no purchaser is refused",
    rules: ["purchase.free-by-purchaser"],
    capabilities: ["stateful", "write"],
    needs: { seller: vendor.administrates, buyer: purchaser.buys, free: offers.free },
    async check({ seller, buyer, free, rule }) {
      const call = seller.purchaseListing(free);
      const { response } = await call.send("freeForPurchaser");
      // No source says that a vendor can't be the purchaser of its own listing.
      const isOwn = objectIn(response.text)?.purchaserOrgId === seller.orgId;
      if (!isOwn) await rule.refused(call, "freeForPurchaser");
      await buyer.purchaseListing(free);
    },
  }),
  refusal({
    id: "purchase.paid-by-vendor",
    title: "the purchase of a paid listing by the purchaser is refused",
    capabilities: ["write"],
    ...afterInterest,
    refused: ({ buyer, listing }) => buyer.purchaseListing(listing, forOrg(buyer)),
    as: "paidForVendor",
    control: ({ buyer, seller, listing }) => seller.purchaseListing(listing, forOrg(buyer)),
  }),
  scenario({
    id: "purchase.privilege",
    title: "a purchase by a vendor's member without privilege is refused",
    capabilities: ["write"],
    needs: {
      member: vendor.isPlain,
      seller: vendor.sells,
      admin: vendor.administrates,
      buyer: purchaser.buys,
      listing: offers.interest,
    },
    arrange: ({ buyer, listing }) => buyer.expressInterest(listing),
    async check({ member, seller, admin, buyer, listing, rule }) {
      const asked = forOrg(buyer);
      await rule.refused(member.purchaseListing(listing, asked), "noPrivilege");
      const call = seller.purchaseListing(listing, asked);
      await mustNotBeForPrivilege(seller, call, admin.purchaseListing(listing, asked));
      await rule.accepted(call);
    },
  }),
  refusal({
    id: "purchase.privilege-free",
    title: "a free purchase by a member without privilege is refused",
    rules: ["purchase.privilege"],
    capabilities: ["write"],
    needs: { member: purchaser.isPlain, buyer: purchaser.buys, free: offers.free },
    refused: ({ member, free }) => member.purchaseListing(free),
    as: "noPrivilege",
    control: ({ buyer, free }) => buyer.purchaseListing(free, { example: "purchasedFree" }),
  }),
  refusal({
    id: "purchase.purchaser-required",
    title: "a vendor's purchase that names no purchaser is refused",
    capabilities: ["write"],
    ...afterInterest,
    refused: ({ seller, listing }) => seller.purchaseListing(listing),
    as: "purchaserRequired",
    control: ({ buyer, seller, listing }) => seller.purchaseListing(listing, forOrg(buyer)),
  }),
  refusal({
    id: "purchase.purchaser-exists",
    title: "a purchase for an unknown organization is refused",
    capabilities: ["write"],
    ...afterInterest,
    refused: ({ seller, listing }) =>
      seller.purchaseListing(listing, { purchaserOrgId: "no-such-organization" }),
    as: "unknownPurchaser",
    control: ({ buyer, seller, listing }) => seller.purchaseListing(listing, forOrg(buyer)),
  }),
  scenario({
    id: "purchase.not-purchased",
    title: "a second purchase is refused",
    capabilities: ["write"],
    needs: { ...pair, listing: offers.interest },
    arrange: ({ buyer, seller, listing }) => purchase({ buyer, seller }, listing),
    async check({ buyer, seller, listing, rule }) {
      // With another end, it is no renewal either.
      for (const end of [{}, { endDate: Date.now() + 30 * DAY }]) {
        const call = seller.purchaseListing(listing, { ...forOrg(buyer), ...end });
        const parties = { buyer, seller, listing };
        await expectRefusalAfterPurchase(rule, call, "alreadyPurchased", parties);
      }
    },
  }),
  scenario({
    id: "purchase.not-purchased-free",
    title: "a second purchase of a free listing is refused",
    rules: ["purchase.not-purchased"],
    capabilities: ["write"],
    needs: { ...pair, free: offers.free },
    arrange: ({ buyer, free }) => buyer.purchaseListing(free, { example: "purchasedFree" }),
    async check({ buyer, seller, free, rule }) {
      const call = buyer.purchaseListing(free);
      await expectRefusalAfterPurchase(rule, call, "alreadyPurchased", {
        buyer,
        seller,
        listing: free,
      });
    },
  }),
  scenario({
    id: "purchase.not-purchased-others",
    title: "after a purchase, another organization can purchase too",
    rules: ["purchase.not-purchased"],
    capabilities: ["stateful", "write"],
    needs: { ...pair, other: stranger.administrates, listing: offers.interest },
    async arrange({ buyer, other, seller, listing }) {
      await other.expressInterest(listing);
      await purchase({ buyer, seller }, listing);
    },
    async check({ other, seller, listing, rule }) {
      const before = await findCustomer(seller, listing, other.orgId);
      rule.needs(
        "another organization's interest and no purchase",
        before?.provision.purchased !== true,
      );
      await rule.accepted(seller.purchaseListing(listing, forOrg(other)));
    },
  }),
  scenario({
    id: "purchase.after-interest-or-trial",
    title: "a purchase without an interest or a trial is refused",
    capabilities: ["write"],
    needs: { ...pair, listing: offers.interest },
    async check({ buyer, seller, listing, rule }) {
      const asked = forOrg(buyer);
      // A vendor whose portal has the setting may purchase before anyone asks.
      const { canProvisionDirectPurchase = false } = await seller.getPortal("self");
      if (!canProvisionDirectPurchase)
        await rule.refused(seller.purchaseListing(listing, asked), "neitherInterestedNorTried");
      await buyer.expressInterest(listing);
      await seller.purchaseListing(listing, asked);
    },
  }),
  scenario({
    id: "purchase.after-own-interest",
    title: "a purchase is refused if only another organization is interested",
    rules: ["purchase.after-interest-or-trial"],
    capabilities: ["stateful", "write"],
    needs: { ...pair, other: stranger.administrates, listing: offers.interest },
    arrange: ({ other, listing }) => other.expressInterest(listing),
    async check({ buyer, seller, listing, rule }) {
      const { canProvisionDirectPurchase = false } = await seller.getPortal("self");
      if (!canProvisionDirectPurchase)
        await rule.refused(
          seller.purchaseListing(listing, forOrg(buyer)),
          "neitherInterestedNorTried",
        );
    },
  }),
  refusal({
    id: "purchase.ended",
    title: "a second purchase is refused even after the first has ended",
    rules: ["purchase.once-ended"],
    capabilities: ["stateful", "clock", "write"],
    needs: { ...pair, listing: offers.interest },
    arrange: purchaseThatHasEnded,
    refused: ({ buyer, seller, listing }) => seller.purchaseListing(listing, forOrg(buyer)),
    as: "alreadyPurchased",
  }),
  scenario({
    id: "purchase.ended-for-good",
    title: "after a purchase has ended, interest and trial are refused",
    rules: ["interest.after-ended-purchase", "trial.after-ended-purchase"],
    capabilities: ["stateful", "clock", "write"],
    needs: { ...pair, listing: offers.trial },
    arrange: purchaseThatHasEnded,
    async check({ buyer, listing, expect }) {
      await expect("interest.after-ended-purchase").refused(
        buyer.expressInterest(listing),
        "alreadyPurchased",
      );
      await expect("trial.after-ended-purchase").refused(
        buyer.startTrial(listing),
        "alreadyPurchased",
      );
    },
  }),
  ...provisionedItem,
  ...purchaseEffects,
  ...purchaseEnd,
  ...purchaseFields,
];
