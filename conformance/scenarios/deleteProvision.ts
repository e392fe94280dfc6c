import { same } from "../runner/assert.ts";
import { scenario } from "../model/scenario.ts";
import { groupsWith } from "./find.ts";

export const deleteProvision = [
  scenario({
    id: "delete.vendor-admin",
    title: "a deletion by the purchaser's administrator is refused",
    proves: ["delete.vendor-admin"],
    needs: [
      "write",
      "delete",
      "purchaserAdmin",
      "vendorAdmin",
      "purchaserUser",
      "purchaserOrg",
      "paid",
    ],
    async run({ purchaserAdmin, vendorAdmin, purchaserUser, purchaserOrg, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await purchaserAdmin.deleteProvision(paid, {
        purchaserOrgId: purchaserOrg,
        expect: "notVendorAdmin",
      });
      await vendorAdmin.deleteProvision(paid, {
        purchaserOrgId: purchaserOrg,
        expect: "provisionDeleted",
      });
    },
  }),
  scenario({
    id: "delete.vendor-admin-only",
    title: "a deletion by a vendor's member with a privilege is refused",
    proves: ["delete.vendor-admin"],
    needs: [
      "write",
      "delete",
      "vendorUser",
      "vendorAdmin",
      "purchaserUser",
      "purchaserOrg",
      "paid",
    ],
    async run({ vendorUser, vendorAdmin, purchaserUser, purchaserOrg, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await vendorUser.deleteProvision(paid, {
        purchaserOrgId: purchaserOrg,
        expect: "notVendorAdmin",
      });
      await vendorAdmin.deleteProvision(paid, {
        purchaserOrgId: purchaserOrg,
        expect: "provisionDeleted",
      });
    },
  }),
  scenario({
    id: "delete.provisioned",
    title: "a deletion of what is not provisioned is refused",
    proves: ["delete.provisioned"],
    needs: ["write", "delete", "vendorAdmin", "purchaserUser", "purchaserOrg", "paid"],
    async run({ vendorAdmin, purchaserUser, purchaserOrg, paid }) {
      await vendorAdmin.deleteProvision(paid, {
        purchaserOrgId: purchaserOrg,
        expect: "notProvisioned",
      });
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await vendorAdmin.deleteProvision(paid, {
        purchaserOrgId: purchaserOrg,
        expect: "provisionDeleted",
      });
    },
  }),
  scenario({
    id: "delete.effect",
    title: "a deletion names the listing and the purchaser",
    proves: ["delete.effect"],
    needs: ["write", "delete", "vendorAdmin", "purchaserUser", "purchaserOrg", "paid"],
    async run({ vendorAdmin, purchaserUser, purchaserOrg, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      const answer = await vendorAdmin.deleteProvision(paid, {
        purchaserOrgId: purchaserOrg,
        expect: "provisionDeleted",
      });
      const { success, itemId, purchaserOrgId } = answer;
      same(
        "the answer",
        { success, itemId, purchaserOrgId },
        { success: true, itemId: paid, purchaserOrgId: purchaserOrg },
      );
    },
  }),
  scenario({
    id: "delete.effect-kept",
    title: "a deleted provision is listed no more",
    proves: ["delete.effect"],
    needs: [
      "stateful",
      "write",
      "delete",
      "vendorAdmin",
      "purchaserUser",
      "purchaserAdmin",
      "purchaserOrg",
      "paid",
    ],
    async run({ vendorAdmin, purchaserUser, purchaserAdmin, purchaserOrg, paid }) {
      const groups = async () =>
        groupsWith(
          await purchaserAdmin.listPurchases(purchaserOrg, {
            status: "all",
            expect: "noPurchases",
          }),
          paid,
        );
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      same("the groups with the listing before", await groups(), ["interests"]);
      await vendorAdmin.deleteProvision(paid, {
        purchaserOrgId: purchaserOrg,
        expect: "provisionDeleted",
      });
      same("the groups with the listing after", await groups(), []);
    },
  }),
  scenario({
    id: "delete.effect-only",
    title: "a deletion leaves other purchasers and other listings alone",
    proves: ["delete.effect"],
    needs: [
      "stateful",
      "write",
      "delete",
      "vendorAdmin",
      "purchaserAdmin",
      "strangerAdmin",
      "purchaserOrg",
      "strangerOrg",
      "paid",
      "byUser",
    ],
    async run({
      vendorAdmin,
      purchaserAdmin,
      strangerAdmin,
      purchaserOrg,
      strangerOrg,
      paid,
      byUser,
    }) {
      await purchaserAdmin.expressInterest(paid, { expect: "interested" });
      await purchaserAdmin.expressInterest(byUser, { expect: "interested" });
      await strangerAdmin.expressInterest(paid, { expect: "interested" });
      await vendorAdmin.deleteProvision(paid, {
        purchaserOrgId: purchaserOrg,
        expect: "provisionDeleted",
      });
      const own = await purchaserAdmin.listPurchases(purchaserOrg, { expect: "oneInterest" });
      const others = await strangerAdmin.listPurchases(strangerOrg, { expect: "oneInterest" });
      const groups = [groupsWith(own, paid), groupsWith(own, byUser), groupsWith(others, paid)];
      same("the groups with the deleted, another listing, and another purchaser's", groups, [
        [],
        ["interests"],
        ["interests"],
      ]);
    },
  }),
  scenario({
    id: "delete.no-trace",
    title: "after a deletion, interest and trial are possible again",
    proves: ["delete.no-trace"],
    needs: [
      "stateful",
      "write",
      "delete",
      "vendorAdmin",
      "purchaserUser",
      "purchaserOrg",
      "byUser",
    ],
    async run({ vendorAdmin, purchaserUser, purchaserOrg, byUser }) {
      await purchaserUser.expressInterest(byUser, { expect: "interested" });
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      await vendorAdmin.deleteProvision(byUser, {
        purchaserOrgId: purchaserOrg,
        expect: "provisionDeleted",
      });
      await purchaserUser.expressInterest(byUser, { expect: "interested" });
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
    },
  }),
];
