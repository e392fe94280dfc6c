import { DAY } from "../runner/waiting.ts";
import { scenario } from "../model/scenario.ts";
import { purchased } from "./entitled.ts";
import { poolEffects } from "./poolEffects.ts";

/** The pool that Esri's page prints. */
const POOL = {
  maxUsers: 10,
  entitlements: { standard: { num: 8 }, advanced: { num: 2 }, spatialAnalyst: { num: 2 } },
};

export const provisionOrgEntitlements = [
  // Before the refusals, each of which ends with a pool that is provisioned.
  ...poolEffects,
  scenario({
    id: "org-entitlements.vendor-side",
    title: "entitlements provisioned by the purchaser are refused",
    proves: ["org-entitlements.vendor-side"],
    needs: ["write", "purchaserAdmin", "vendorAdmin", "purchaserOrg", "byUser"],
    async run({ purchaserAdmin, vendorAdmin, purchaserOrg, byUser }) {
      const pool = { purchaserOrgId: purchaserOrg, orgEntitlements: POOL };
      await purchased({ vendorAdmin, purchaserAdmin, purchaserOrg }, byUser);
      await purchaserAdmin.provisionOrgEntitlements(byUser, { ...pool, expect: "notVendor" });
      await vendorAdmin.provisionOrgEntitlements(byUser, {
        ...pool,
        expect: "entitlementsProvisioned",
      });
    },
  }),
  scenario({
    id: "org-entitlements.privilege",
    title: "entitlements by a vendor's member without privilege are refused",
    proves: ["org-entitlements.privilege"],
    needs: [
      "write",
      "vendorAdmin",
      "vendorMember",
      "vendorUser",
      "purchaserAdmin",
      "purchaserOrg",
      "byUser",
    ],
    async run({ vendorAdmin, vendorMember, vendorUser, purchaserAdmin, purchaserOrg, byUser }) {
      const pool = { purchaserOrgId: purchaserOrg, orgEntitlements: POOL };
      await purchased({ vendorAdmin, purchaserAdmin, purchaserOrg }, byUser);
      await vendorMember.provisionOrgEntitlements(byUser, { ...pool, expect: "noPrivilege" });
      await vendorUser.provisionOrgEntitlements(byUser, {
        ...pool,
        expect: "entitlementsProvisioned",
      });
    },
  }),
  scenario({
    id: "org-entitlements.https-for-signed",
    title: "entitlements to a signed Esri app over plain HTTP are refused",
    proves: ["org-entitlements.https-for-signed"],
    needs: [
      "stateful",
      "both-schemes",
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "purchaserOrg",
      "signed",
    ],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, signed }) {
      const pool = { purchaserOrgId: purchaserOrg, orgEntitlements: POOL };
      await purchased({ vendorAdmin, purchaserAdmin, purchaserOrg }, signed);
      await vendorAdmin.provisionOrgEntitlements(signed, {
        ...pool,
        sent: { scheme: "http" },
        expect: "httpsRequired",
      });
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
    needs: ["write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "paid", "byUser"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, paid, byUser }) {
      const pool = { purchaserOrgId: purchaserOrg, orgEntitlements: POOL };
      await purchased({ vendorAdmin, purchaserAdmin, purchaserOrg }, paid, byUser);
      await vendorAdmin.provisionOrgEntitlements(paid, { ...pool, expect: "notLicensedByUser" });
      await vendorAdmin.provisionOrgEntitlements(byUser, {
        ...pool,
        expect: "entitlementsProvisioned",
      });
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
      await vendorAdmin.purchaseListing(byUser, {
        purchaserOrgId: purchaserOrg,
        expect: "purchased",
      });
      await vendorAdmin.provisionOrgEntitlements(byUser, {
        ...pool,
        expect: "entitlementsProvisioned",
      });
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
      await vendorAdmin.provisionOrgEntitlements(byUser, {
        ...pool,
        expect: "entitlementsProvisioned",
      });
      await clock.advance(31 * DAY);
      await vendorAdmin.provisionOrgEntitlements(byUser, { ...pool, expect: "provisionEnded" });
    },
  }),
  scenario({
    id: "org-entitlements.parameters-required",
    title: "a pool for nobody is refused, and so is none for somebody",
    proves: ["org-entitlements.parameters-required"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "byUser"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser }) {
      const pool = { purchaserOrgId: purchaserOrg, orgEntitlements: POOL };
      await purchased({ vendorAdmin, purchaserAdmin, purchaserOrg }, byUser);
      for (const name of ["purchaserOrgId", "orgEntitlements"])
        await vendorAdmin.provisionOrgEntitlements(byUser, {
          ...pool,
          sent: { fields: { [name]: undefined } },
          expect: "invalidParameters",
        });
      await vendorAdmin.provisionOrgEntitlements(byUser, {
        ...pool,
        expect: "entitlementsProvisioned",
      });
    },
  }),
];
