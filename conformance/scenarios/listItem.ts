import type { Actor } from "../runner/createActor.ts";
import { same } from "../runner/assert.ts";
import { scenario } from "../model/scenario.ts";
import { added, described, describedBy, listed, orNotOffered } from "./ownItem.ts";

const lists = (owner: Actor, id: string) =>
  orNotOffered(owner, id, () => owner.listItem(owner.username, id, { expect: "itemListed" }));

export const listItem = [
  scenario({
    id: "list.owner-or-admin",
    title: "a colleague's item is not for a plain member to list",
    proves: ["list.owner-or-admin"],
    needs: ["items", "vendorMember", "vendorAdmin"],
    async run({ vendorMember, vendorAdmin }) {
      const id = await described(vendorAdmin);
      await vendorMember.listItem(vendorAdmin.username, id, { expect: "notOwner" });
      await lists(vendorAdmin, id);
    },
  }),
  scenario({
    id: "list.other-organization",
    title: "an item is not for another organization's administrator to list",
    proves: ["list.owner-or-admin"],
    needs: ["stateful", "items", "vendorAdmin", "strangerAdmin"],
    async run({ vendorAdmin, strangerAdmin }) {
      const id = await described(vendorAdmin);
      await strangerAdmin.listItem(vendorAdmin.username, id, { expect: "itemNotFound" });
      await lists(vendorAdmin, id);
    },
  }),
  scenario({
    id: "list.owner-and-admin",
    title: "a member lists its own item, and an administrator the member's",
    proves: ["list.owner-or-admin"],
    needs: ["stateful", "items", "vendorMember", "vendorAdmin"],
    async run({ vendorMember, vendorAdmin }) {
      const [one, other] = [await describedBy(vendorMember), await describedBy(vendorMember)];
      const byAdmin = () =>
        vendorAdmin.listItem(vendorMember.username, other, { expect: "itemListed" });
      try {
        await vendorMember.listItem(vendorMember.username, one, { expect: "itemListed" });
      } catch (fault) {
        // Where the administrator is refused as well, it may be that the items have no listing properties.
        await orNotOffered(vendorAdmin, other, byAdmin);
        throw fault;
      }
      await byAdmin();
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
        if (canListApps) await lists(admin, id);
        else await admin.listItem(admin.username, id, { expect: "notPermittedToList" });
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
      const update = { licenseType: "free", expect: "itemUpdated" } as const;
      await orNotOffered(vendorAdmin, id, () => vendorAdmin.updateItem(own, id, update));
      await lists(vendorAdmin, id);
    },
  }),
  scenario({
    id: "list.effect",
    title: "a listed item says so, and its listing has its id",
    proves: ["list.effect", "list.reply"],
    needs: ["stateful", "items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const id = await described(vendorAdmin);
      const { success, itemId } = await lists(vendorAdmin, id);
      same("the answer", { success, itemId }, { success: true, itemId: id });
      same(
        "whether it is listed",
        (await vendorAdmin.getItem(id, { expect: "oneItem" })).listed,
        true,
      );
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
      same(
        "the listing",
        (await strangerAdmin.getListing(id, { expect: "oneListing" })).itemId,
        id,
      );
    },
  }),
  scenario({
    id: "list.needed-properties",
    title: "an item whose only listing property is licenseType is listed",
    proves: ["list.needed-properties"],
    needs: ["stateful", "items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const id = await described(vendorAdmin, { licenseType: "ela" });
      await vendorAdmin.listItem(vendorAdmin.username, id, { expect: "itemListed" });
      same(
        "the kind of licence",
        (await vendorAdmin.getListing(id, { expect: "oneListing" })).licenseType,
        "ela",
      );
    },
  }),
];
