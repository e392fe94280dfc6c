import { same } from "../runner/assert.ts";
import { scenario } from "../model/scenario.ts";
import { assign, entitled } from "./entitled.ts";

export const getUserEntitlements = [
  scenario({
    id: "user-entitlements.one-readers",
    title: "an assignment is not for another member to read",
    proves: ["user-entitlements.one-readers"],
    needs: [
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "purchaserOrg",
      "byUser",
      "members",
      "purchaserMember",
    ],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, members, purchaserMember }) {
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await assign(purchaserAdmin, byUser, members.slice(0, 1));
      const member = members[0] ?? "";
      await purchaserMember.getUserEntitlements(byUser, member, { expect: "notLicenceManager" });
      await purchaserAdmin.getUserEntitlements(byUser, member, { expect: "assignment" });
    },
  }),
  scenario({
    id: "user-entitlements.one-readers-others",
    title: "an assignment is not for other organizations to read",
    proves: ["user-entitlements.one-readers"],
    needs: [
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "strangerAdmin",
      "purchaserOrg",
      "byUser",
      "members",
    ],
    async run({ vendorAdmin, purchaserAdmin, strangerAdmin, purchaserOrg, byUser, members }) {
      const [member = ""] = members;
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await assign(purchaserAdmin, byUser, [member]);
      await strangerAdmin.getUserEntitlements(byUser, member, { expect: "notLicenceManager" });
      await vendorAdmin.getUserEntitlements(byUser, member, { expect: "notLicenceManager" });
      await purchaserAdmin.getUserEntitlements(byUser, member, { expect: "assignment" });
    },
  }),
  scenario({
    id: "user-entitlements.one-content",
    title: "each member's assignment is its own",
    proves: ["user-entitlements.one-content"],
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
      for (const [member, entitlements] of [
        [first, ["standard"]],
        [second, ["advanced"]],
      ] as const) {
        const { userEntitlements } = await purchaserAdmin.getUserEntitlements(byUser, member, {
          expect: "assignment",
        });
        const answer = {
          username: userEntitlements.username,
          entitlements: userEntitlements.entitlements,
        };
        same(`the assignment of ${member}`, answer, { username: member, entitlements });
      }
    },
  }),
  scenario({
    id: "user-entitlements.one-own",
    title: "a member reads its own assignment",
    proves: ["user-entitlements.one-readers", "user-entitlements.one-object"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "purchaserUser",
      "purchaserOrg",
      "byUser",
    ],
    async run({ vendorAdmin, purchaserAdmin, purchaserUser, purchaserOrg, byUser }) {
      const { username } = purchaserUser;
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await assign(purchaserAdmin, byUser, [username]);
      const { userEntitlements } = await purchaserUser.getUserEntitlements(byUser, username, {
        expect: "assignment",
      });
      const { username: whose, entitlements } = userEntitlements;
      same(
        "whose it is and what it holds",
        { whose, entitlements },
        { whose: username, entitlements: ["standard"] },
      );
    },
  }),
  scenario({
    id: "user-entitlements.one-licensed-by-user",
    title: "a listing not licensed by user has no assignment",
    proves: ["user-entitlements.one-licensed-by-user"],
    needs: ["purchaserAdmin", "paid", "byUser", "members"],
    async run({ purchaserAdmin, paid, byUser, members }) {
      const member = members[0] ?? "";
      await purchaserAdmin.getUserEntitlements(paid, member, { expect: "notLicensedByUser" });
      await purchaserAdmin.getUserEntitlements(byUser, member, { expect: "assignment" });
    },
  }),
];
