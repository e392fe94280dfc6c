import { same } from "../broken.ts";
import { scenario } from "../scenario.ts";
import { assign, entitled } from "./entitled.ts";

/** What an assignment leaves members with. */
export const assignmentEffects = [
  scenario({
    id: "user-entitlements.counts-distinct",
    title: "a user who holds two entitlements counts once",
    proves: ["user-entitlements.counts-distinct"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "byUser", "members"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, members }) {
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await assign(purchaserAdmin, byUser, members.slice(0, 1), ["standard", "advanced"]);
      await assign(purchaserAdmin, byUser, members.slice(1, 2));
    },
  }),
  scenario({
    id: "user-entitlements.effect",
    title: "every named user holds every named entitlement",
    proves: ["user-entitlements.effect"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "byUser", "members"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, members }) {
      const pool = { maxUsers: 5, entitlements: { standard: { num: 5 }, advanced: { num: 5 } } };
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, pool });
      await assign(purchaserAdmin, byUser, members.slice(0, 2), ["standard", "advanced"]);
      for (const member of members.slice(0, 2)) {
        const { userEntitlements } = await purchaserAdmin.getUserEntitlements(byUser, member, { expect: "assignment" });
        same(`what ${member} holds`, userEntitlements.entitlements.toSorted(), ["advanced", "standard"]);
      }
    },
  }),
  scenario({
    id: "user-entitlements.replaces",
    title: "an assignment replaces the one before",
    proves: ["user-entitlements.replaces"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "byUser", "members"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, members }) {
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await assign(purchaserAdmin, byUser, members.slice(0, 1));
      await assign(purchaserAdmin, byUser, members.slice(0, 1), ["advanced"]);
      const { userEntitlements } = await purchaserAdmin.getUserEntitlements(byUser, members[0] ?? "", { expect: "assignment" });
      same("what the member holds", userEntitlements.entitlements, ["advanced"]);
    },
  }),
  scenario({
    id: "user-entitlements.empty-revokes",
    title: "an assignment of nothing takes access away",
    proves: ["user-entitlements.empty-revokes"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "byUser", "members"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, members }) {
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await assign(purchaserAdmin, byUser, members.slice(0, 1));
      await assign(purchaserAdmin, byUser, members.slice(0, 1), []);
      const { userEntitlements } = await purchaserAdmin.listUserEntitlements(byUser, { expect: "assignments" });
      same(
        "who holds entitlements",
        userEntitlements.filter(({ username, entitlements }) => username === members[0] && entitlements.length > 0),
        [],
      );
    },
  }),
  scenario({
    id: "delete.user-entitlements",
    title: "what members held goes with the provision",
    proves: ["delete.user-entitlements"],
    needs: ["stateful", "write", "delete", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "byUser", "members"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, members }) {
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await assign(purchaserAdmin, byUser, members.slice(0, 1));
      await vendorAdmin.deleteProvision(byUser, { purchaserOrgId: purchaserOrg, expect: "provisionDeleted" });
      const { userEntitlements } = await purchaserAdmin.listUserEntitlements(byUser, { expect: "assignments" });
      same(
        "who holds entitlements",
        userEntitlements.filter(({ username, entitlements }) => username === members[0] && entitlements.length > 0),
        [],
      );
    },
  }),
];
