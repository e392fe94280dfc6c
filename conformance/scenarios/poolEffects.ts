import type { EntitlementPool } from "../../generated/openapi.types.ts";
import { holds, same } from "../runner/assert.ts";
import { DAY } from "../runner/waiting.ts";
import { scenario } from "../model/scenario.ts";
import { assign, entitled, purchased } from "./entitled.ts";
import { purchaseOf } from "./find.ts";

/** The pool that Esri's page prints. */
const POOL = {
  maxUsers: 10,
  entitlements: { standard: { num: 8 }, advanced: { num: 2 }, spatialAnalyst: { num: 2 } },
};

const MINUTE = 60_000;

/** The numbers of a pool by name, whatever a portal tells besides. */
const numbersOf = ({
  maxUsers,
  entitlements = {},
}: { readonly [Name in keyof EntitlementPool]?: EntitlementPool[Name] | undefined }) => ({
  maxUsers,
  ...Object.fromEntries(
    Object.entries(entitlements).map(([name, { num }]) => [`num of ${name}`, num]),
  ),
});

/** What a pool leaves the purchaser with. */
export const poolEffects = [
  scenario({
    id: "org-entitlements.effect",
    title: "the provision carries the given pool",
    proves: ["org-entitlements.effect", "org-entitlements.subscription-optional"],
    needs: ["write", "vendorAdmin", "purchaserUser", "purchaserOrg", "byUser"],
    async run({ vendorAdmin, purchaserUser, purchaserOrg, byUser }) {
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      const { itemId, trial, orgEntitlements } = await vendorAdmin.provisionOrgEntitlements(
        byUser,
        {
          purchaserOrgId: purchaserOrg,
          orgEntitlements: POOL,
          expect: "entitlementsProvisioned",
        },
      );
      same("the listing and the trial", { itemId, trial }, { itemId: byUser, trial: true });
      holds("the answer to hold a pool", orgEntitlements !== undefined, orgEntitlements);
      const { maxUsers, entitlements } = orgEntitlements ?? {};
      same("the pool", numbersOf({ maxUsers, entitlements }), numbersOf(POOL));
    },
  }),
  scenario({
    id: "org-entitlements.effect-only",
    title: "a pool is for the named purchaser alone",
    proves: ["org-entitlements.effect"],
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
      const smaller = { maxUsers: 1, entitlements: { standard: { num: 1 } } };
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await entitled({
        vendorAdmin,
        purchaserAdmin: strangerAdmin,
        purchaserOrg: strangerOrg,
        byUser,
        pool: smaller,
      });
      await assign(purchaserAdmin, byUser, members.slice(0, 2));
    },
  }),
  scenario({
    id: "org-entitlements.same-instant",
    title: "a pool is as old as the last change of its provision",
    proves: ["org-entitlements.modified"],
    needs: ["write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "byUser"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser }) {
      await purchased({ vendorAdmin, purchaserAdmin, purchaserOrg }, byUser);
      const provisioned = {
        purchaserOrgId: purchaserOrg,
        orgEntitlements: POOL,
        expect: "entitlementsProvisioned",
      } as const;
      const { modified, orgEntitlements } = await vendorAdmin.provisionOrgEntitlements(
        byUser,
        provisioned,
      );
      const { entitlementsModified = 0 } = orgEntitlements ?? {};
      // The printed instants are the same; a portal may stamp one after the other.
      const apart = Math.abs(entitlementsModified - modified);
      holds("both instants within a minute", apart < MINUTE, { entitlementsModified, modified });
    },
  }),
  scenario({
    id: "org-entitlements.effect-kept",
    title: "a pool of one user is full with one",
    proves: ["org-entitlements.effect", "user-entitlements.within-max-users"],
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
      const pool = { maxUsers: 1, entitlements: { standard: { num: 5 } } };
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, pool });
      const userEntitlements = { users: members.slice(0, 2), entitlements: ["standard"] };
      await purchaserAdmin.provisionUserEntitlements(byUser, {
        userEntitlements,
        expect: "beyondMaxUsers",
      });
      await assign(purchaserAdmin, byUser, members.slice(0, 1));
      const answer = await purchaserAdmin.listPurchases(purchaserOrg, { expect: "oneTrial" });
      const kept = purchaseOf(answer, byUser)?.provision.orgEntitlements;
      // No page prints a pool among purchases; clients read it there.
      if (kept !== undefined)
        same("the pool among the purchases", numbersOf(kept), numbersOf(pool));
    },
  }),
  scenario({
    id: "org-entitlements.modified",
    title: "provisioning entitlements moves modified to the instant of the call",
    proves: ["org-entitlements.call-instant"],
    needs: ["stateful", "clock", "write", "vendorAdmin", "purchaserUser", "purchaserOrg", "byUser"],
    async run({ clock, vendorAdmin, purchaserUser, purchaserOrg, byUser }) {
      const before = await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      await clock.advance(DAY);
      const { created, modified } = await vendorAdmin.provisionOrgEntitlements(byUser, {
        purchaserOrgId: purchaserOrg,
        orgEntitlements: POOL,
        expect: "entitlementsProvisioned",
      });
      same("the creation", created, before.created);
      holds("modified to be a day later", modified - before.modified >= DAY, {
        before: before.modified,
        after: modified,
      });
    },
  }),
  scenario({
    id: "org-entitlements.replaces",
    title: "a second pool replaces the first",
    proves: ["org-entitlements.replaces"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "byUser"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser }) {
      const smaller = { maxUsers: 3, entitlements: { standard: { num: 3 } } };
      await purchased({ vendorAdmin, purchaserAdmin, purchaserOrg }, byUser);
      for (const orgEntitlements of [POOL, smaller]) {
        await vendorAdmin.provisionOrgEntitlements(byUser, {
          purchaserOrgId: purchaserOrg,
          orgEntitlements,
          expect: "entitlementsProvisioned",
        });
      }
      const entry = purchaseOf(
        await purchaserAdmin.listPurchases(purchaserOrg, { expect: "oneTrial" }),
        byUser,
      );
      const { maxUsers, entitlements } = entry?.provision.orgEntitlements ?? {};
      same("the pool", numbersOf({ maxUsers, entitlements }), numbersOf(smaller));
    },
  }),
];
