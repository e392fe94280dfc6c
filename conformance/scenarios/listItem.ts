import { same } from "../broken.ts";
import { scenario } from "../scenario.ts";
import { added, described, listed } from "./ownItem.ts";

export const listItem = [
  scenario({
    id: "list.owner-or-admin",
    title: "a colleague's item is not for a plain member to list",
    proves: ["list.owner-or-admin"],
    needs: ["items", "vendorMember", "vendorAdmin"],
    async run({ vendorMember, vendorAdmin }) {
      const id = await described(vendorAdmin);
      await vendorMember.listItem(vendorAdmin.username, id, { expect: "notOwner" });
      await vendorAdmin.listItem(vendorAdmin.username, id, { expect: "itemListed" });
    },
  }),
  scenario({
    id: "list.organization-permitted",
    title: "organizations list apps just as their permissions say",
    proves: ["list.organization-permitted"],
    needs: ["stateful", "items", "vendorAdmin", "purchaserAdmin"],
    async run({ vendorAdmin, purchaserAdmin }) {
      for (const admin of [purchaserAdmin, vendorAdmin]) {
        const id = await described(admin);
        const { canListApps } = await admin.getPortal("self", { expect: "ownPortal" });
        await admin.listItem(admin.username, id, { expect: canListApps ? "itemListed" : "notPermittedToList" });
      }
    },
  }),
  scenario({
    id: "list.properties-specified",
    title: "an item without listing properties is not listed",
    proves: ["list.properties-specified"],
    needs: ["items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const own = vendorAdmin.username;
      const id = await added(vendorAdmin);
      await vendorAdmin.listItem(own, id, { expect: "propertiesMissing" });
      await vendorAdmin.updateItem(own, id, { licenseType: "free", expect: "itemUpdated" });
      await vendorAdmin.listItem(own, id, { expect: "itemListed" });
    },
  }),
  scenario({
    id: "list.effect",
    title: "a listed item says so, and its listing has its id",
    proves: ["list.effect", "list.reply"],
    needs: ["stateful", "items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const id = await described(vendorAdmin);
      const { success, itemId } = await vendorAdmin.listItem(vendorAdmin.username, id, { expect: "itemListed" });
      same("the answer", { success, itemId }, { success: true, itemId: id });
      same("whether it is listed", (await vendorAdmin.getItem(id, { expect: "oneItem" })).listed, true);
      same("the listing", (await vendorAdmin.getListing(id, { expect: "oneListing" })).itemId, id);
    },
  }),
  scenario({
    id: "list.item-stays-private",
    title: "the listing is there for others, its item is not",
    proves: ["list.item-stays-private"],
    needs: ["stateful", "items", "vendorAdmin", "strangerAdmin"],
    async run({ vendorAdmin, strangerAdmin }) {
      const id = await listed(vendorAdmin);
      await strangerAdmin.getItem(id, { expect: "itemNotFound" });
      same("the listing", (await strangerAdmin.getListing(id, { expect: "oneListing" })).itemId, id);
    },
  }),
  scenario({
    id: "list.needed-properties",
    title: "an item whose only listing property is licenseType is listed",
    proves: ["list.needed-properties"],
    needs: ["stateful", "items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const id = await listed(vendorAdmin, { licenseType: "ela" });
      same("the kind of licence", (await vendorAdmin.getListing(id, { expect: "oneListing" })).licenseType, "ela");
    },
  }),
];
