import { same } from "../broken.ts";
import { scenario } from "../scenario.ts";
import { assign, entitled, POOL } from "./entitled.ts";
import { customerOf, groupsWith } from "./find.ts";

/** GET and POST: a change answers to POST alone, a read to both. */
export const methods = [
  scenario({
    id: "transport.post-only",
    title: "an interest sent by GET is refused",
    proves: ["transport.post-only"],
    needs: ["stateful", "write", "purchaserUser", "paid"],
    async run({ purchaserUser, paid }) {
      await purchaserUser.expressInterest(paid, { sent: { method: "GET" }, expect: "methodNotAllowed" });
      await purchaserUser.expressInterest(paid, { expect: "interested" });
    },
  }),
  scenario({
    id: "transport.post-only-trial",
    title: "a trial sent by GET is refused",
    proves: ["transport.post-only"],
    needs: ["stateful", "write", "purchaserUser", "byUser"],
    async run({ purchaserUser, byUser }) {
      await purchaserUser.startTrial(byUser, { sent: { method: "GET" }, expect: "methodNotAllowed" });
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
    },
  }),
  scenario({
    id: "transport.post-only-vendor",
    title: "a purchase and a deletion sent by GET are refused",
    proves: ["transport.post-only"],
    needs: ["stateful", "write", "delete", "vendorAdmin", "purchaserUser", "purchaserOrg", "paid"],
    async run({ vendorAdmin, purchaserUser, purchaserOrg, paid }) {
      const purchaser = { purchaserOrgId: purchaserOrg };
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await vendorAdmin.purchaseListing(paid, { ...purchaser, sent: { method: "GET" }, expect: "methodNotAllowed" });
      await vendorAdmin.purchaseListing(paid, { ...purchaser, expect: "purchased" });
      await vendorAdmin.deleteProvision(paid, { ...purchaser, sent: { method: "GET" }, expect: "methodNotAllowed" });
      await vendorAdmin.deleteProvision(paid, { ...purchaser, expect: "provisionDeleted" });
    },
  }),
  scenario({
    id: "transport.post-only-entitlements",
    title: "a pool sent by GET is refused",
    proves: ["transport.post-only"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "byUser"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser }) {
      const pool = { purchaserOrgId: purchaserOrg, orgEntitlements: POOL };
      await purchaserAdmin.startTrial(byUser, { expect: "trialStarted" });
      await vendorAdmin.provisionOrgEntitlements(byUser, { ...pool, sent: { method: "GET" }, expect: "methodNotAllowed" });
      await vendorAdmin.provisionOrgEntitlements(byUser, { ...pool, expect: "entitlementsProvisioned" });
    },
  }),
  scenario({
    id: "transport.post-for-reads",
    title: "a read sent by POST answers as by GET",
    proves: ["transport.post-for-reads"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserAdmin", "vendorOrg", "purchaserOrg", "paid"],
    async run({ vendorAdmin, purchaserAdmin, vendorOrg, purchaserOrg, paid }) {
      await purchaserAdmin.expressInterest(paid, { expect: "interested" });
      const read = async (method: "GET" | "POST") => {
        const purchases = await purchaserAdmin.listPurchases(purchaserOrg, { sent: { method }, expect: "oneInterest" });
        const asked = { itemId: paid, type: "REQUEST", num: 100, sent: { method }, expect: "oneCustomer" } as const;
        const customers = await vendorAdmin.listCustomers(vendorOrg, asked);
        const listing = await purchaserAdmin.getListing(paid, { sent: { method }, expect: "oneListing" });
        const self = await purchaserAdmin.getSelf({ sent: { method }, expect: "self" });
        const provision = customerOf(customers.provisions, paid, purchaserOrg)?.provision;
        return [groupsWith(purchases, paid), customers.num, provision?.created, listing.itemId, self.username];
      };
      same("the answers to POST", await read("POST"), await read("GET"));
    },
  }),
  scenario({
    id: "transport.post-for-assignments",
    title: "assignments are read by POST too",
    proves: ["transport.post-for-reads"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "byUser", "members"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser, members }) {
      await entitled({ vendorAdmin, purchaserAdmin, purchaserOrg, byUser });
      await assign(purchaserAdmin, byUser, members.slice(0, 1));
      const [member = ""] = members;
      const read = async (method: "GET" | "POST") => {
        const { userEntitlements: all } = await purchaserAdmin.listUserEntitlements(byUser, {
          sent: { method },
          expect: "assignments",
        });
        const one = await purchaserAdmin.getUserEntitlements(byUser, member, { sent: { method }, expect: "assignment" });
        return [all.some(({ username }) => username === member), one.userEntitlements.entitlements];
      };
      same("the answers to POST", await read("POST"), await read("GET"));
    },
  }),
];
