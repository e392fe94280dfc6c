import { same } from "../runner/assert.ts";
import { scenario } from "../model/scenario.ts";

export const getItem = [
  scenario({
    id: "item.described",
    title: "the item behind a listing says that it is listed",
    proves: ["item.described"],
    needs: ["vendorAdmin", "paid"],
    async run({ vendorAdmin, paid }) {
      const { id, listed } = await vendorAdmin.getItem(paid, { expect: "oneItem" });
      same("the item, and whether it is listed", [id, listed], [paid, true]);
    },
  }),
  scenario({
    id: "item.exists",
    title: "a question about an unknown item is refused",
    proves: ["item.exists"],
    needs: ["vendorAdmin", "paid"],
    async run({ vendorAdmin, paid }) {
      await vendorAdmin.getItem("0".repeat(32), { expect: "itemNotFound" });
      await vendorAdmin.getItem(paid, { expect: "oneItem" });
    },
  }),
  scenario({
    id: "item.private",
    title: "another organization does not find a private item",
    proves: ["item.private"],
    needs: ["strangerAdmin", "vendorAdmin", "provisioned"],
    async run({ strangerAdmin, vendorAdmin, provisioned }) {
      await strangerAdmin.getItem(provisioned, { expect: "itemNotFound" });
      await vendorAdmin.getItem(provisioned, { expect: "oneItem" });
    },
  }),
  scenario({
    id: "item.provisioned-access",
    title: "a purchaser that tries a listing reads its item",
    proves: ["item.provisioned-access"],
    needs: ["write", "purchaserAdmin", "paid"],
    async run({ purchaserAdmin, paid }) {
      await purchaserAdmin.startTrial(paid, { expect: "trialStarted" });
      const { id } = await purchaserAdmin.getItem(paid, { expect: "oneItem" });
      same("the item", id, paid);
    },
  }),
];
