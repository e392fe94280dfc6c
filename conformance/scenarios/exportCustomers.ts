import { holds } from "../broken.ts";
import { scenario } from "../scenario.ts";

export const exportCustomers = [
  scenario({
    id: "export.format-known",
    title: "a table in another format than csv is refused",
    proves: ["export.format-known"],
    needs: ["stateful", "vendorAdmin", "vendorOrg"],
    async run({ vendorAdmin, vendorOrg }) {
      await vendorAdmin.exportCustomers(vendorOrg, { sent: { fields: { f: "xls" } }, expect: "tableOnly" });
      await vendorAdmin.exportCustomers(vendorOrg, { expect: "exportedCustomers" });
    },
  }),
  scenario({
    id: "export.who",
    title: "another organization's table of customers is not to be had",
    proves: ["export.who"],
    needs: ["stateful", "purchaserAdmin", "vendorAdmin", "vendorOrg"],
    async run({ purchaserAdmin, vendorAdmin, vendorOrg }) {
      await purchaserAdmin.exportCustomers(vendorOrg, { expect: "notOwnCustomers" });
      await vendorAdmin.exportCustomers(vendorOrg, { expect: "exportedCustomers" });
    },
  }),
  scenario({
    id: "export.csv",
    title: "the table of customers holds the purchaser",
    proves: ["export.csv"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserUser", "vendorOrg", "purchaserOrg", "paid"],
    async run({ vendorAdmin, purchaserUser, vendorOrg, purchaserOrg, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      const table = await vendorAdmin.exportCustomers(vendorOrg, { expect: "exportedCustomers" });
      const lines = table.trim().split("\n");
      holds("a line of names above the lines of provisions", lines.length >= 2, lines);
      holds(
        "a line with listing and purchaser",
        lines.some((line) => line.includes(paid) && line.includes(purchaserOrg)),
        lines,
      );
    },
  }),
];
