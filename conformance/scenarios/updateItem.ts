import { same } from "../broken.ts";
import { scenario } from "../scenario.ts";
import { added, newTitle } from "./ownItem.ts";

export const updateItem = [
  scenario({
    id: "update-item.owner-or-admin",
    title: "a colleague's item is not for a plain member to change",
    proves: ["update-item.owner-or-admin"],
    needs: ["items", "vendorMember", "vendorAdmin"],
    async run({ vendorMember, vendorAdmin }) {
      const id = await added(vendorAdmin);
      await vendorMember.updateItem(vendorAdmin.username, id, { title: newTitle(), expect: "notOwner" });
      await vendorAdmin.updateItem(vendorAdmin.username, id, { title: newTitle(), expect: "itemUpdated" });
    },
  }),
  scenario({
    id: "update-item.effect",
    title: "a change of the title leaves the type",
    proves: ["update-item.effect"],
    needs: ["stateful", "items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const id = await added(vendorAdmin);
      const title = newTitle();
      await vendorAdmin.updateItem(vendorAdmin.username, id, { title, expect: "itemUpdated" });
      const item = await vendorAdmin.getItem(id, { expect: "oneItem" });
      same("title and type", [item.title, item.type], [title, "Application"]);
    },
  }),
  scenario({
    id: "update-item.listing-properties",
    title: "listing properties that were set appear in the listing",
    proves: ["update-item.listing-properties"],
    needs: ["stateful", "items", "vendorAdmin"],
    async run({ vendorAdmin }) {
      const id = await added(vendorAdmin);
      const properties = { licenseType: "ela", priceDesc: "12$", trialSupported: true, trialDuration: 7 } as const;
      await vendorAdmin.updateItem(vendorAdmin.username, id, { ...properties, expect: "itemUpdated" });
      await vendorAdmin.listItem(vendorAdmin.username, id, { expect: "itemListed" });
      const { licenseType, priceDesc, trialSupported, trialDuration } = await vendorAdmin.getListing(id, {
        expect: "oneListing",
      });
      same("the listing properties", { licenseType, priceDesc, trialSupported, trialDuration }, properties);
    },
  }),
];
