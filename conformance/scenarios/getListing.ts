import { same } from "../runner/assert.ts";
import { scenario } from "../model/scenario.ts";
import { titled } from "./find.ts";

/** Named first where a listing is amiss, since then so is all that shows one. */
export const listingProperties = scenario({
  id: "listing.properties",
  title: "listings have the properties of the contract, each in its form",
  proves: ["listing.properties"],
  needs: ["purchaserUser", "paid"],
  async run({ purchaserUser, paid }) {
    // The shape is the contract's, which every step is held to.
    const { title } = await purchaserUser.getListing(paid, { expect: "oneListing" });
    await purchaserUser.searchListings({ q: titled(title), expect: "listingsFound" });
  },
});

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
      const { itemId } = await purchaserUser.getListing(paid, {
        sent: { token: null },
        expect: "oneListing",
      });
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
