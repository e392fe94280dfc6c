import { isDeclined, NotOffered } from "../model/optionalFeatures.ts";
import { scenario } from "../model/scenario.ts";
import { holds } from "../runner/assert.ts";
import type { Actor } from "../runner/createActor.ts";

/** Only a client knows of this table, so that a portal may lack it. */
async function mustBeThere(vendorAdmin: Actor, vendorOrg: string): Promise<void> {
  if (isDeclined(await vendorAdmin.exchange("exportCustomers", { portalID: vendorOrg })))
    throw new NotOffered("customers-export");
}

export const exportCustomers = [
  scenario({
    id: "export.format-known",
    title: "a table in another format than csv is refused",
    proves: ["export.format-known"],
    needs: ["stateful", "vendorAdmin", "vendorOrg"],
    async run({ vendorAdmin, vendorOrg }) {
      await mustBeThere(vendorAdmin, vendorOrg);
      await vendorAdmin.exportCustomers(vendorOrg, {
        sent: { fields: { f: "xls" } },
        expect: "tableOnly",
      });
      await vendorAdmin.exportCustomers(vendorOrg, { expect: "exportedCustomers" });
    },
  }),
  scenario({
    id: "export.who",
    title: "another organization's table of customers is not to be had",
    proves: ["export.who"],
    needs: ["stateful", "purchaserAdmin", "vendorAdmin", "vendorOrg"],
    async run({ purchaserAdmin, vendorAdmin, vendorOrg }) {
      await mustBeThere(vendorAdmin, vendorOrg);
      await purchaserAdmin.exportCustomers(vendorOrg, { expect: "notOwnCustomers" });
      await vendorAdmin.exportCustomers(vendorOrg, { expect: "exportedCustomers" });
    },
  }),
  scenario({
    id: "export.csv",
    title: "the customers come as a table of comma-separated values",
    proves: ["export.csv"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserUser", "vendorOrg", "paid"],
    async run({ vendorAdmin, purchaserUser, vendorOrg, paid }) {
      await mustBeThere(vendorAdmin, vendorOrg);
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      const { response } = await vendorAdmin.exchange("exportCustomers", { portalID: vendorOrg });
      // Nothing is written of its columns, nor of its type; only that a client saves it as a table of customers.
      const lines = response.text.trim().split("\n");
      const isTable = !/^\s*[{<]/.test(response.text) && lines.every((line) => line.includes(","));
      holds(
        "lines of values with commas between them",
        isTable && lines.length >= 2,
        response.text,
      );
    },
  }),
];
