import { holds, same } from "../runner/assert.ts";
import { scenario } from "../model/scenario.ts";
import { groupsWith } from "./find.ts";
import { listed, listedFor, newTitle } from "./ownItem.ts";

export const unlistItem = [
  scenario({
    id: "unlist.owner-or-admin",
    title: "a colleague's listing is not for a plain member to unlist",
    proves: ["unlist.owner-or-admin"],
    needs: ["items", "vendorMember", "vendorAdmin"],
    async run({ vendorMember, vendorAdmin }) {
      const id = await listed(vendorAdmin);
      await vendorMember.unlistItem(vendorAdmin.username, id, { expect: "notOwner" });
      await vendorAdmin.unlistItem(vendorAdmin.username, id, { expect: "itemUnlisted" });
    },
  }),
  scenario({
    id: "unlist.other-organization",
    title: "a listing is not for another organization's administrator to unlist",
    proves: ["unlist.owner-or-admin"],
    needs: ["stateful", "items", "vendorAdmin", "strangerAdmin"],
    async run({ vendorAdmin, strangerAdmin }) {
      const id = await listed(vendorAdmin);
      await strangerAdmin.unlistItem(vendorAdmin.username, id, { expect: "itemNotFound" });
      await vendorAdmin.unlistItem(vendorAdmin.username, id, { expect: "itemUnlisted" });
    },
  }),
  scenario({
    id: "unlist.owner-and-admin",
    title: "a member unlists its own item, and an administrator the member's",
    proves: ["unlist.owner-or-admin"],
    needs: ["stateful", "items", "vendorMember", "vendorAdmin"],
    async run({ vendorMember, vendorAdmin }) {
      // Of its own item, an administrator is the owner too.
      await vendorAdmin.unlistItem(vendorAdmin.username, await listed(vendorAdmin), {
        expect: "itemUnlisted",
      });
      for (const actor of [vendorMember, vendorAdmin]) {
        const id = await listedFor(vendorMember, vendorAdmin);
        await actor.unlistItem(vendorMember.username, id, { expect: "itemUnlisted" });
      }
    },
  }),
  scenario({
    id: "unlist.effect",
    title: "an unlisted item says so",
    proves: ["unlist.effect", "unlist.reply"],
    needs: ["stateful", "items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const id = await listed(vendorAdmin);
      const { success, itemId } = await vendorAdmin.unlistItem(vendorAdmin.username, id, {
        expect: "itemUnlisted",
      });
      same("the answer", { success, itemId }, { success: true, itemId: id });
      same(
        "whether it is listed",
        (await vendorAdmin.getItem(id, { expect: "oneItem" })).listed,
        false,
      );
    },
  }),
  scenario({
    id: "search.unlisted-hidden",
    title: "a search finds a listing until it is unlisted",
    proves: ["search.unlisted-hidden"],
    needs: ["stateful", "items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const title = newTitle();
      const id = await listed(vendorAdmin, { title });
      const finds = async () => {
        const { listings } = await vendorAdmin.searchListings({
          q: `title:"${title}"`,
          expect: "listingsFound",
        });
        return listings.some(({ itemId }) => itemId === id);
      };
      holds("the search to find it", await finds(), title);
      await vendorAdmin.unlistItem(vendorAdmin.username, id, { expect: "itemUnlisted" });
      holds("the search to find it no more", !(await finds()), title);
    },
  }),
  scenario({
    id: "unlist.keeps-provisions",
    title: "a purchase outlasts the unlisting",
    proves: ["unlist.keeps-provisions"],
    needs: ["stateful", "write", "items", "vendorAdmin", "purchaserAdmin"],
    async run({ vendorAdmin, purchaserAdmin }) {
      const id = await listed(vendorAdmin);
      await purchaserAdmin.purchaseListing(id, { expect: "purchasedFree" });
      await vendorAdmin.unlistItem(vendorAdmin.username, id, { expect: "itemUnlisted" });
      const purchases = await purchaserAdmin.listPurchases("self", { expect: "onePurchase" });
      same("the groups that hold it", groupsWith(purchases, id), ["purchases"]);
    },
  }),
  scenario({
    id: "unlist.still-managed",
    title: "a vendor completes the purchase of what was unlisted",
    proves: ["unlist.still-managed"],
    needs: [
      "stateful",
      "write",
      "items",
      "vendorAdmin",
      "purchaserAdmin",
      "purchaserOrg",
      "strangerAdmin",
    ],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, strangerAdmin }) {
      const id = await listed(vendorAdmin, { licenseType: "ela" });
      await purchaserAdmin.expressInterest(id, { expect: "interested" });
      await vendorAdmin.unlistItem(vendorAdmin.username, id, { expect: "itemUnlisted" });
      await strangerAdmin.expressInterest(id, { expect: "listingNotFound" });
      await vendorAdmin.purchaseListing(id, { purchaserOrgId: purchaserOrg, expect: "purchased" });
    },
  }),
];
