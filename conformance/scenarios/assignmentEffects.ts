import type { UserEntitlementsOfUser } from "../../generated/openapi.types.ts";
import { json, same } from "../runner/assert.ts";
import { scenario } from "../model/scenario.ts";
import { assign, entitled, purchased } from "./entitled.ts";
import { assignedTo } from "./find.ts";

/** What an assignment leaves members with. */
export const assignmentEffects = [
  scenario({
    id: "user-entitlements.effect",
    title: "every named user holds every named entitlement",
    proves: ["user-entitlements.effect"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "purchaserOrg",
      "byUser",
      "members",
    ],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, members }) {
      const pool = { maxUsers: 5, entitlements: { standard: { num: 5 }, advanced: { num: 5 } } };
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, pool });
      const userEntitlements = {
        users: members.slice(0, 2),
        entitlements: ["standard", "advanced"],
      };
      const answer = await purchaserAdmin.provisionUserEntitlements(byUser, {
        userEntitlements,
        expect: "entitlementsAssigned",
      });
      same("whether it succeeded", answer.success, true);
      for (const member of members.slice(0, 2)) {
        const { userEntitlements } = await purchaserAdmin.getUserEntitlements(byUser, member, {
          expect: "assignment",
        });
        same(`what ${member} holds`, userEntitlements.entitlements.toSorted(), [
          "advanced",
          "standard",
        ]);
      }
    },
  }),
  scenario({
    id: "user-entitlements.named-only",
    title: "an assignment leaves those who are not named what they hold",
    proves: ["user-entitlements.named-only"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "purchaserOrg",
      "byUser",
      "members",
    ],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, members }) {
      const [first = "", second = ""] = members;
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await assign(purchaserAdmin, byUser, [first]);
      await assign(purchaserAdmin, byUser, [second], ["advanced"]);
      const answer = await purchaserAdmin.listUserEntitlements(byUser, { expect: "assignments" });
      same(
        "what both hold",
        [assignedTo(answer, first), assignedTo(answer, second)],
        [["standard"], ["advanced"]],
      );
    },
  }),
  scenario({
    id: "user-entitlements.named-only-listing",
    title: "an assignment of one listing gives nothing of another",
    proves: ["user-entitlements.named-only"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "purchaserOrg",
      "byUser",
      "signed",
      "members",
    ],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, signed, members }) {
      const [member = ""] = members;
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await purchased({ vendorAdmin, purchaserAdmin, purchaserOrg }, signed);
      await assign(purchaserAdmin, byUser, [member]);
      // Who holds nothing of a listing may be unknown there.
      const { response } = await purchaserAdmin.exchange("getUserEntitlements", {
        itemID: signed,
        userName: member,
      });
      const { userEntitlements } = json(
        "the assignment",
        response.text,
      ) as Partial<UserEntitlementsOfUser>;
      same("what the member holds of the other listing", userEntitlements?.entitlements ?? [], []);
    },
  }),
  scenario({
    id: "user-entitlements.counts-distinct",
    title: "a user who holds two entitlements counts once",
    proves: ["user-entitlements.counts-distinct"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "purchaserOrg",
      "byUser",
      "members",
    ],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, members }) {
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await assign(purchaserAdmin, byUser, members.slice(0, 1), ["standard", "advanced"]);
      await assign(purchaserAdmin, byUser, members.slice(1, 2));
    },
  }),
  scenario({
    id: "user-entitlements.replaces",
    title: "an assignment replaces the one before",
    proves: ["user-entitlements.replaces"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "purchaserOrg",
      "byUser",
      "members",
    ],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, members }) {
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await assign(purchaserAdmin, byUser, members.slice(0, 1));
      await assign(purchaserAdmin, byUser, members.slice(0, 1), ["advanced"]);
      const { userEntitlements } = await purchaserAdmin.getUserEntitlements(
        byUser,
        members[0] ?? "",
        { expect: "assignment" },
      );
      same("what the member holds", userEntitlements.entitlements, ["advanced"]);
    },
  }),
  scenario({
    id: "user-entitlements.empty-revokes",
    title: "an assignment of nothing takes access away",
    proves: ["user-entitlements.empty-revokes"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "purchaserOrg",
      "byUser",
      "members",
    ],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, members }) {
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      const [first = "", second = ""] = members;
      await assign(purchaserAdmin, byUser, [first, second]);
      await assign(purchaserAdmin, byUser, [first], []);
      const answer = await purchaserAdmin.listUserEntitlements(byUser, { expect: "assignments" });
      same(
        "what both hold",
        [assignedTo(answer, first), assignedTo(answer, second)],
        [[], ["standard"]],
      );
    },
  }),
  scenario({
    id: "delete.user-entitlements",
    title: "what members held goes with the provision",
    proves: ["delete.user-entitlements"],
    needs: [
      "stateful",
      "write",
      "delete",
      "vendorAdmin",
      "purchaserAdmin",
      "purchaserOrg",
      "byUser",
      "members",
    ],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, members }) {
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await assign(purchaserAdmin, byUser, members.slice(0, 1));
      await vendorAdmin.deleteProvision(byUser, {
        purchaserOrgId: purchaserOrg,
        expect: "provisionDeleted",
      });
      const answer = await purchaserAdmin.listUserEntitlements(byUser, { expect: "assignments" });
      same("what the member holds", assignedTo(answer, members[0] ?? ""), []);
    },
  }),
];
