import { another, purchaser, vendor } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { addListing, addListingOf, newTitle } from "./ownItem.ts";
import { forOrg } from "./parties.ts";
import { groupsWith, titled } from "./read.ts";

const needs = { seller: vendor.administrates } as const;

export const unlistItem = [
  refusal({
    id: "unlist.owner-or-admin",
    title: "a plain member cannot unlist a colleague's listing",
    capabilities: ["items"],
    needs: { member: vendor.isPlain, ...needs },
    arrange: ({ seller }) => addListing(seller),
    refused: ({ member, seller }, id) => member.unlistItem(seller.username, id),
    as: "notOwner",
    control: ({ seller }, id) => seller.unlistItem(seller.username, id),
  }),
  refusal({
    id: "unlist.other-organization",
    title: "another organization's administrator cannot unlist a listing",
    rules: ["unlist.owner-or-admin"],
    capabilities: ["stateful", "items"],
    needs: { other: purchaser.administrates, ...needs },
    arrange: ({ seller }) => addListing(seller),
    refused: ({ other, seller }, id) => other.unlistItem(seller.username, id),
    as: "itemNotFound",
    control: ({ seller }, id) => seller.unlistItem(seller.username, id),
  }),
  scenario({
    id: "unlist.owner-and-admin",
    title: "a member unlists its own item, and an administrator the member's",
    rules: ["unlist.owner-or-admin"],
    capabilities: ["stateful", "items"],
    needs: { member: another(vendor.isPlain), ...needs },
    arrange: async ({ member, seller }) => [
      await addListingOf(member, seller),
      await addListingOf(member, seller),
    ],
    async check({ member, seller, rule }, [one = "", other = ""]) {
      await rule.accepted(member.unlistItem(member.username, one));
      await rule.accepted(seller.unlistItem(member.username, other));
    },
  }),
  scenario({
    id: "unlist.effect",
    title: "an unlisted item says so",
    rules: ["unlist.effect", "unlist.reply"],
    capabilities: ["stateful", "items"],
    needs,
    arrange: ({ seller }) => addListing(seller),
    async check({ seller, expect }, id) {
      const call = seller.unlistItem(seller.username, id);
      const { success, itemId } = await expect("unlist.effect").accepted(call);
      expect("unlist.reply").equal(
        "the response",
        { success, itemId },
        { success: true, itemId: id },
      );
      const { listed } = await seller.getItem(id);
      expect("unlist.effect").equal("whether it is listed", listed, false);
    },
  }),
  scenario({
    id: "search.unlisted-hidden",
    title: "a search finds a listing until it is unlisted",
    capabilities: ["stateful", "items"],
    needs,
    async check({ seller, rule, waiting }) {
      const title = newTitle();
      const id = await addListing(seller, { title });
      const finds = async () => {
        const { listings } = await seller.searchListings({ q: titled(title) });
        return listings.some(({ itemId }) => itemId === id);
      };
      // A search may take its time to know of a change.
      const isFound = await waiting.until(finds);
      await seller.unlistItem(seller.username, id);
      const isGone = await waiting.until(async () => !(await finds()));
      rule.ok("the search to find the listing", isFound, title);
      rule.ok("the search not to find it once it is unlisted", isGone, title);
    },
  }),
  scenario({
    id: "unlist.keeps-provisions",
    title: "a purchase remains after its listing is unlisted",
    capabilities: ["stateful", "write", "items"],
    needs: { ...needs, admin: purchaser.administrates },
    async arrange({ seller, admin }) {
      const id = await addListing(seller);
      await admin.purchaseListing(id);
      await seller.unlistItem(seller.username, id);
      return id;
    },
    async check({ admin, rule }, id) {
      const list = await admin.listPurchases(admin.orgId, { status: "all" });
      const groups = groupsWith(list, id);
      rule.equal("the groups with it", groups, ["purchases"]);
    },
  }),
  scenario({
    id: "unlist.still-managed",
    title: "a vendor completes the purchase of an unlisted listing",
    capabilities: ["stateful", "write", "items"],
    needs: { ...needs, buyer: purchaser.buys },
    async arrange({ seller, buyer }) {
      const id = await addListing(seller, { licenseType: "ela" });
      await buyer.expressInterest(id);
      await seller.unlistItem(seller.username, id);
      return id;
    },
    async check({ seller, buyer, rule }, id) {
      await rule.accepted(seller.purchaseListing(id, forOrg(buyer)));
      const other = await addListing(seller, { licenseType: "ela" });
      await seller.unlistItem(seller.username, other);
      await rule.refused(buyer.expressInterest(other), "listingNotFound");
    },
  }),
];
