import type { EntitlementPool } from "../../generated/openapi.types.ts";
import { holds, same } from "../broken.ts";
import { DAY } from "../expiry.ts";
import { scenario } from "../scenario.ts";
import { entitled } from "./entitled.ts";
import { purchaseOf } from "./find.ts";

/** The pool that Esri's page prints. */
const POOL = { maxUsers: 10, entitlements: { standard: { num: 8 }, advanced: { num: 2 }, spatialAnalyst: { num: 2 } } };

/** The numbers of a pool by name, whatever a portal tells besides. */
const numbersOf = ({
  maxUsers,
  entitlements = {},
}: { readonly [Name in keyof EntitlementPool]?: EntitlementPool[Name] | undefined }) => ({
  maxUsers,
  ...Object.fromEntries(Object.entries(entitlements).map(([name, { num }]) => [`num of ${name}`, num])),
});

export const provisionOrgEntitlements = [
  scenario({
    id: "org-entitlements.vendor-side",
    title: "entitlements provisioned by the purchaser are refused",
    proves: ["org-entitlements.vendor-side"],
    needs: ["write", "purchaserAdmin", "vendorAdmin", "purchaserOrg", "byUser"],
    async run({ purchaserAdmin, vendorAdmin, purchaserOrg, byUser }) {
      const pool = { purchaserOrgId: purchaserOrg, orgEntitlements: POOL };
      await purchaserAdmin.startTrial(byUser, { expect: "trialStarted" });
      await purchaserAdmin.provisionOrgEntitlements(byUser, { ...pool, expect: "notVendor" });
      await vendorAdmin.provisionOrgEntitlements(byUser, { ...pool, expect: "entitlementsProvisioned" });
    },
  }),
  scenario({
    id: "org-entitlements.privilege",
    title: "entitlements by a vendor's member without privilege are refused",
    proves: ["org-entitlements.privilege"],
    needs: ["write", "vendorMember", "vendorUser", "purchaserUser", "purchaserOrg", "byUser"],
    async run({ vendorMember, vendorUser, purchaserUser, purchaserOrg, byUser }) {
      const pool = { purchaserOrgId: purchaserOrg, orgEntitlements: POOL };
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      await vendorMember.provisionOrgEntitlements(byUser, { ...pool, expect: "noPrivilege" });
      await vendorUser.provisionOrgEntitlements(byUser, { ...pool, expect: "entitlementsProvisioned" });
    },
  }),
  scenario({
    id: "org-entitlements.https-for-signed",
    title: "entitlements to a signed Esri app over plain HTTP are refused",
    proves: ["org-entitlements.https-for-signed"],
    needs: ["stateful", "both-schemes", "write", "vendorAdmin", "purchaserUser", "purchaserOrg", "signed"],
    async run({ vendorAdmin, purchaserUser, purchaserOrg, signed }) {
      const pool = { purchaserOrgId: purchaserOrg, orgEntitlements: POOL };
      await purchaserUser.startTrial(signed, { expect: "trialStarted" });
      await vendorAdmin.provisionOrgEntitlements(signed, { ...pool, sent: { scheme: "http" }, expect: "httpsRequired" });
      await vendorAdmin.provisionOrgEntitlements(signed, {
        ...pool,
        sent: { scheme: "https" },
        expect: "entitlementsProvisioned",
      });
    },
  }),
  scenario({
    id: "org-entitlements.licensed-by-user",
    title: "entitlements to a listing that is not licensed by user are refused",
    proves: ["org-entitlements.licensed-by-user"],
    needs: ["write", "vendorAdmin", "purchaserUser", "purchaserOrg", "paid", "byUser"],
    async run({ vendorAdmin, purchaserUser, purchaserOrg, paid, byUser }) {
      const pool = { purchaserOrgId: purchaserOrg, orgEntitlements: POOL };
      for (const listing of [paid, byUser]) {
        await purchaserUser.expressInterest(listing, { expect: "interested" });
        await vendorAdmin.purchaseListing(listing, { purchaserOrgId: purchaserOrg, expect: "purchased" });
      }
      await vendorAdmin.provisionOrgEntitlements(paid, { ...pool, expect: "notLicensedByUser" });
      await vendorAdmin.provisionOrgEntitlements(byUser, { ...pool, expect: "entitlementsProvisioned" });
    },
  }),
  scenario({
    id: "org-entitlements.purchased-or-trial",
    title: "entitlements for a purchaser that is only interested are refused",
    proves: ["org-entitlements.purchased-or-trial"],
    needs: ["write", "vendorAdmin", "purchaserUser", "purchaserOrg", "byUser"],
    async run({ vendorAdmin, purchaserUser, purchaserOrg, byUser }) {
      const pool = { purchaserOrgId: purchaserOrg, orgEntitlements: POOL };
      await purchaserUser.expressInterest(byUser, { expect: "interested" });
      await vendorAdmin.provisionOrgEntitlements(byUser, { ...pool, expect: "notProvisioned" });
      await vendorAdmin.purchaseListing(byUser, { purchaserOrgId: purchaserOrg, expect: "purchased" });
      await vendorAdmin.provisionOrgEntitlements(byUser, { ...pool, expect: "entitlementsProvisioned" });
    },
  }),
  scenario({
    id: "org-entitlements.not-expired",
    title: "entitlements for a purchaser whose trial has ended are refused",
    proves: ["org-entitlements.not-expired"],
    needs: ["stateful", "clock", "write", "vendorAdmin", "purchaserUser", "purchaserOrg", "byUser"],
    async run({ clock, vendorAdmin, purchaserUser, purchaserOrg, byUser }) {
      const pool = { purchaserOrgId: purchaserOrg, orgEntitlements: POOL };
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      await vendorAdmin.provisionOrgEntitlements(byUser, { ...pool, expect: "entitlementsProvisioned" });
      await clock.advance(31 * DAY);
      await vendorAdmin.provisionOrgEntitlements(byUser, { ...pool, expect: "provisionEnded" });
    },
  }),
  scenario({
    id: "org-entitlements.effect",
    title: "the provision carries the given pool",
    proves: ["org-entitlements.effect", "org-entitlements.modified", "org-entitlements.subscription-optional"],
    needs: ["write", "vendorAdmin", "purchaserUser", "purchaserOrg", "byUser"],
    async run({ vendorAdmin, purchaserUser, purchaserOrg, byUser }) {
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      const { itemId, trial, modified, orgEntitlements } = await vendorAdmin.provisionOrgEntitlements(byUser, {
        purchaserOrgId: purchaserOrg,
        orgEntitlements: POOL,
        expect: "entitlementsProvisioned",
      });
      same("the listing and the trial", { itemId, trial }, { itemId: byUser, trial: true });
      holds("the answer to hold a pool", orgEntitlements !== undefined, orgEntitlements);
      const { maxUsers, entitlements } = orgEntitlements ?? {};
      same("the pool", numbersOf({ maxUsers, entitlements }), numbersOf(POOL));
      same("the instant of the pool and of the provision", orgEntitlements?.entitlementsModified, modified);
    },
  }),
  scenario({
    id: "org-entitlements.effect-kept",
    title: "a pool of one user is full with one",
    proves: ["org-entitlements.effect", "user-entitlements.within-max-users"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "byUser", "members"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, members }) {
      const pool = { maxUsers: 1, entitlements: { standard: { num: 5 } } };
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, pool });
      const assign = (users: readonly string[]) => ({ userEntitlements: { users: [...users], entitlements: ["standard"] } });
      await purchaserAdmin.provisionUserEntitlements(byUser, { ...assign(members.slice(0, 2)), expect: "beyondMaxUsers" });
      await purchaserAdmin.provisionUserEntitlements(byUser, { ...assign(members.slice(0, 1)), expect: "entitlementsAssigned" });
      const answer = await purchaserAdmin.listPurchases(purchaserOrg, { expect: "oneTrial" });
      const kept = purchaseOf(answer, byUser)?.provision.orgEntitlements;
      // No page prints a pool among purchases; clients read it there.
      if (kept !== undefined) same("the pool among the purchases", numbersOf(kept), numbersOf(pool));
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
      holds("modified to be a day later", modified - before.modified >= DAY, { before: before.modified, after: modified });
    },
  }),
  scenario({
    id: "org-entitlements.replaces",
    title: "a second pool replaces the first",
    proves: ["org-entitlements.replaces"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserAdmin", "purchaserUser", "purchaserOrg", "byUser"],
    async run({ vendorAdmin, purchaserAdmin, purchaserUser, purchaserOrg, byUser }) {
      const smaller = { maxUsers: 3, entitlements: { standard: { num: 3 } } };
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      for (const orgEntitlements of [POOL, smaller]) {
        await vendorAdmin.provisionOrgEntitlements(byUser, {
          purchaserOrgId: purchaserOrg,
          orgEntitlements,
          expect: "entitlementsProvisioned",
        });
      }
      const entry = purchaseOf(await purchaserAdmin.listPurchases(purchaserOrg, { expect: "oneTrial" }), byUser);
      const { maxUsers, entitlements } = entry?.provision.orgEntitlements ?? {};
      same("the pool", numbersOf({ maxUsers, entitlements }), numbersOf(smaller));
    },
  }),
];
