import { same } from "../broken.ts";
import { scenario } from "../scenario.ts";

export const getListing = [
  scenario({
    id: "listing.same-id",
    title: "a listing has the id of its item, and names its vendor",
    proves: ["listing.same-id", "listing.vendor"],
    needs: ["purchaserUser", "vendorOrg", "paid"],
    async run({ purchaserUser, vendorOrg, paid }) {
      const { itemId, vendor } = await purchaserUser.getListing(paid, { expect: "oneListing" });
      same("the listing and its vendor", [itemId, vendor?.id], [paid, vendorOrg]);
    },
  }),
  scenario({
    id: "listing.public-without-token",
    title: "a public listing is read without a token",
    proves: ["listing.public-without-token"],
    needs: ["purchaserUser", "paid"],
    async run({ purchaserUser, paid }) {
      const { itemId } = await purchaserUser.getListing(paid, { sent: { token: null }, expect: "oneListing" });
      same("the listing", itemId, paid);
    },
  }),
  scenario({
    id: "listing.unknown",
    title: "a question about an unknown listing is refused",
    proves: ["listing.exists"],
    needs: ["purchaserUser", "paid"],
    async run({ purchaserUser, paid }) {
      await purchaserUser.getListing("0".repeat(32), { expect: "listingNotFound" });
      await purchaserUser.getListing(paid, { expect: "oneListing" });
    },
  }),
];
