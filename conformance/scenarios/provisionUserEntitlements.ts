import { DAY } from "../runner/waiting.ts";
import { scenario } from "../model/scenario.ts";
import { assignmentEffects } from "./assignmentEffects.ts";
import { assign, entitled, POOL, purchased } from "./entitled.ts";

/** When an assignment is refused; what it leaves has a file of its own. */
export const provisionUserEntitlements = [
  // Before the refusals, which follow one assignment by another.
  ...assignmentEffects,
  scenario({
    id: "user-entitlements.purchaser-admin",
    title: "an assignment by a member without the role is refused",
    proves: ["user-entitlements.purchaser-admin"],
    needs: [
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "purchaserOrg",
      "byUser",
      "members",
      "purchaserUser",
    ],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, members, purchaserUser }) {
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await purchaserUser.provisionUserEntitlements(byUser, {
        userEntitlements: { users: members.slice(0, 1), entitlements: ["standard"] },
        expect: "notPurchaserAdmin",
      });
      await assign(purchaserAdmin, byUser, members.slice(0, 1));
    },
  }),
  scenario({
    id: "user-entitlements.at-most-25",
    title: "an assignment to 26 users is refused",
    proves: ["user-entitlements.at-most-25"],
    needs: ["write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "byUser", "manyMembers"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, manyMembers }) {
      await entitled({
        vendorAdmin,
        purchaserAdmin,
        purchaserOrg,
        byUser,
        pool: { maxUsers: 30, entitlements: { standard: { num: 30 } } },
      });
      await purchaserAdmin.provisionUserEntitlements(byUser, {
        userEntitlements: { users: manyMembers.slice(0, 26), entitlements: ["standard"] },
        expect: "tooManyUsers",
      });
      await assign(purchaserAdmin, byUser, manyMembers.slice(0, 25));
    },
  }),
  scenario({
    id: "user-entitlements.members-only",
    title: "an assignment to a user of nobody's is refused",
    proves: ["user-entitlements.members-only"],
    needs: ["write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "byUser", "members"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, members }) {
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await purchaserAdmin.provisionUserEntitlements(byUser, {
        userEntitlements: { users: ["no.such.user"], entitlements: ["standard"] },
        expect: "notMembers",
      });
      await assign(purchaserAdmin, byUser, members.slice(0, 1));
    },
  }),
  scenario({
    id: "user-entitlements.members-only-others",
    title: "an assignment to another organization's user is refused",
    proves: ["user-entitlements.members-only"],
    needs: [
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "purchaserOrg",
      "strangerAdmin",
      "byUser",
      "members",
    ],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, strangerAdmin, byUser, members }) {
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      const [member = ""] = members;
      const foreign = strangerAdmin.username;
      for (const users of [
        [member, foreign],
        [foreign, member],
      ])
        await purchaserAdmin.provisionUserEntitlements(byUser, {
          userEntitlements: { users, entitlements: ["standard"] },
          expect: "notMembers",
        });
      await assign(purchaserAdmin, byUser, [member]);
    },
  }),
  scenario({
    id: "user-entitlements.licensed-by-user",
    title: "an assignment of a listing not licensed by user is refused",
    proves: ["user-entitlements.licensed-by-user"],
    needs: ["write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "byUser", "members", "paid"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, members, paid }) {
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await purchased({ vendorAdmin, purchaserAdmin, purchaserOrg }, paid);
      await purchaserAdmin.provisionUserEntitlements(paid, {
        userEntitlements: { users: members.slice(0, 1), entitlements: ["standard"] },
        expect: "notLicensedByUser",
      });
      await assign(purchaserAdmin, byUser, members.slice(0, 1));
    },
  }),
  scenario({
    id: "user-entitlements.purchased-or-trial",
    title: "an assignment of what is not held is refused",
    proves: ["user-entitlements.purchased-or-trial"],
    needs: ["write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "byUser", "members"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, members }) {
      await purchaserAdmin.provisionUserEntitlements(byUser, {
        userEntitlements: { users: members.slice(0, 1), entitlements: ["standard"] },
        expect: "itemNotProvisioned",
      });
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await assign(purchaserAdmin, byUser, members.slice(0, 1));
    },
  }),
  scenario({
    id: "user-entitlements.not-expired",
    title: "an assignment from a trial that has ended is refused",
    proves: ["user-entitlements.not-expired"],
    needs: [
      "stateful",
      "clock",
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "purchaserOrg",
      "byUser",
      "members",
    ],
    async run({ clock, vendorAdmin, purchaserAdmin, purchaserOrg, byUser, members }) {
      await purchaserAdmin.startTrial(byUser, { expect: "trialStarted" });
      const pool = { purchaserOrgId: purchaserOrg, orgEntitlements: POOL };
      await vendorAdmin.provisionOrgEntitlements(byUser, {
        ...pool,
        expect: "entitlementsProvisioned",
      });
      await assign(purchaserAdmin, byUser, members.slice(0, 1));
      await clock.advance(31 * DAY);
      await purchaserAdmin.provisionUserEntitlements(byUser, {
        userEntitlements: { users: members.slice(0, 1), entitlements: ["standard"] },
        expect: "provisionEnded",
      });
    },
  }),
  scenario({
    id: "user-entitlements.within-max-users",
    title: "an assignment beyond maxUsers is refused",
    proves: ["user-entitlements.within-max-users"],
    needs: ["write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "byUser", "members"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, members }) {
      const pool = { maxUsers: 2, entitlements: { standard: { num: 5 } } };
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, pool });
      await purchaserAdmin.provisionUserEntitlements(byUser, {
        userEntitlements: { users: members.slice(0, 3), entitlements: ["standard"] },
        expect: "beyondMaxUsers",
      });
      await assign(purchaserAdmin, byUser, members.slice(0, 2));
    },
  }),
  scenario({
    id: "user-entitlements.within-max-users-so-far",
    title: "one user more than maxUsers is refused, whoever came before",
    proves: ["user-entitlements.within-max-users"],
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
      const pool = { maxUsers: 2, entitlements: { standard: { num: 5 } } };
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, pool });
      for (const [index, expect] of (
        ["entitlementsAssigned", "entitlementsAssigned", "beyondMaxUsers"] as const
      ).entries()) {
        const users = members.slice(index, index + 1);
        await purchaserAdmin.provisionUserEntitlements(byUser, {
          userEntitlements: { users, entitlements: ["standard"] },
          expect,
        });
      }
    },
  }),
  scenario({
    id: "user-entitlements.within-max-users-others",
    title: "users of another purchaser do not count against maxUsers",
    proves: ["user-entitlements.within-max-users"],
    needs: [
      ...([
        "stateful",
        "write",
        "vendorAdmin",
        "purchaserAdmin",
        "strangerAdmin",
        "purchaserOrg",
        "strangerOrg",
      ] as const),
      ...(["byUser", "members"] as const),
    ],
    async run({
      vendorAdmin,
      purchaserAdmin,
      strangerAdmin,
      purchaserOrg,
      strangerOrg,
      byUser,
      members,
    }) {
      const pool = { maxUsers: 1, entitlements: { standard: { num: 1 } } };
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, pool });
      await entitled({
        vendorAdmin,
        purchaserAdmin: strangerAdmin,
        purchaserOrg: strangerOrg,
        byUser,
        pool,
      });
      await assign(strangerAdmin, byUser, [strangerAdmin.username]);
      await assign(purchaserAdmin, byUser, members.slice(0, 1));
    },
  }),
  scenario({
    id: "user-entitlements.within-pool",
    title: "an assignment beyond an entitlement's number is refused",
    proves: ["user-entitlements.within-pool"],
    needs: ["write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "byUser", "members"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, members }) {
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await purchaserAdmin.provisionUserEntitlements(byUser, {
        userEntitlements: { users: members.slice(0, 2), entitlements: ["advanced"] },
        expect: "beyondPool",
      });
      await assign(purchaserAdmin, byUser, members.slice(0, 1), ["advanced"]);
    },
  }),
  scenario({
    id: "user-entitlements.no-pool",
    title: "an assignment without any pool is refused",
    proves: ["user-entitlements.no-pool"],
    needs: ["stateful", "write", "purchaserAdmin", "byUser", "members"],
    async run({ purchaserAdmin, byUser, members }) {
      await purchaserAdmin.startTrial(byUser, { expect: "trialStarted" });
      await purchaserAdmin.provisionUserEntitlements(byUser, {
        userEntitlements: { users: members.slice(0, 1), entitlements: ["standard"] },
        expect: "beyondPool",
      });
    },
  }),
];
