import { DAY } from "../runner/waiting.ts";
import { scenario } from "../model/scenario.ts";
import { POOL } from "./entitled.ts";

/** Tokens: missing, forged, expired, and where they are sent. */
export const tokens = [
  scenario({
    id: "token.valid",
    title: "a forged token is refused with code 498",
    proves: ["token.valid"],
    needs: ["purchaserAdmin", "purchaserOrg"],
    async run({ purchaserAdmin, purchaserOrg }) {
      await purchaserAdmin.listPurchases(purchaserOrg, {
        sent: { token: "forged" },
        expect: "invalidToken",
      });
      await purchaserAdmin.listPurchases(purchaserOrg, { expect: "noPurchases" });
    },
  }),
  scenario({
    id: "token.valid-change",
    title: "a forged token changes nothing",
    proves: ["token.valid"],
    needs: ["stateful", "write", "purchaserAdmin", "paid"],
    async run({ purchaserAdmin, paid }) {
      await purchaserAdmin.expressInterest(paid, {
        sent: { token: "forged" },
        expect: "invalidToken",
      });
      await purchaserAdmin.expressInterest(paid, { expect: "interested" });
    },
  }),
  scenario({
    id: "token.valid-expired",
    title: "a token is refused once it has expired",
    proves: ["token.valid"],
    needs: ["stateful", "clock", "passwords", "purchaserAdmin", "purchaserOrg"],
    async run({ clock, purchaserAdmin, purchaserOrg }) {
      const token = (await purchaserAdmin.token()) ?? null;
      await purchaserAdmin.listPurchases(purchaserOrg, { sent: { token }, expect: "noPurchases" });
      await clock.advance(DAY);
      await purchaserAdmin.listPurchases(purchaserOrg, { sent: { token }, expect: "invalidToken" });
    },
  }),
  scenario({
    id: "token.required",
    title: "a request without a token is refused with code 499",
    proves: ["token.required"],
    needs: ["write", "purchaserUser", "paid"],
    async run({ purchaserUser, paid }) {
      await purchaserUser.expressInterest(paid, { sent: { token: null }, expect: "tokenRequired" });
      await purchaserUser.expressInterest(paid, { expect: "interested" });
    },
  }),
  scenario({
    id: "token.required-to-read",
    title: "what an organization has is not read without a token",
    proves: ["token.required"],
    needs: ["stateful", "purchaserAdmin", "vendorAdmin", "purchaserOrg", "vendorOrg", "byUser"],
    async run({ purchaserAdmin, vendorAdmin, purchaserOrg, vendorOrg, byUser }) {
      const sent = { token: null };
      await purchaserAdmin.listPurchases(purchaserOrg, { sent, expect: "tokenRequired" });
      await vendorAdmin.listCustomers(vendorOrg, { sent, expect: "tokenRequired" });
      await purchaserAdmin.listUserEntitlements(byUser, { sent, expect: "tokenRequired" });
      await purchaserAdmin.getSelf({ sent, expect: "tokenRequired" });
    },
  }),
  scenario({
    id: "token.required-to-change",
    title: "nothing is changed without a token",
    proves: ["token.required"],
    needs: [
      "stateful",
      "write",
      "delete",
      "purchaserAdmin",
      "vendorAdmin",
      "purchaserOrg",
      "byUser",
      "members",
    ],
    async run({ purchaserAdmin, vendorAdmin, purchaserOrg, byUser, members }) {
      const sent = { token: null };
      const purchaser = { purchaserOrgId: purchaserOrg };
      const userEntitlements = { users: members.slice(0, 1), entitlements: ["standard"] };
      await purchaserAdmin.startTrial(byUser, { sent, expect: "tokenRequired" });
      await purchaserAdmin.startTrial(byUser, { expect: "trialStarted" });
      await vendorAdmin.provisionOrgEntitlements(byUser, {
        ...purchaser,
        orgEntitlements: POOL,
        sent,
        expect: "tokenRequired",
      });
      await purchaserAdmin.provisionUserEntitlements(byUser, {
        userEntitlements,
        sent,
        expect: "tokenRequired",
      });
      await vendorAdmin.purchaseListing(byUser, { ...purchaser, sent, expect: "tokenRequired" });
      await vendorAdmin.deleteProvision(byUser, { ...purchaser, sent, expect: "tokenRequired" });
      await vendorAdmin.deleteProvision(byUser, { ...purchaser, expect: "provisionDeleted" });
    },
  }),
  scenario({
    id: "token.in-form-query-or-header",
    title: "a token counts in form, query and Esri's own header",
    proves: ["token.in-form-query-or-header"],
    needs: ["stateful", "purchaserAdmin", "purchaserOrg"],
    async run({ purchaserAdmin, purchaserOrg }) {
      for (const method of ["GET", "POST"] as const) {
        for (const tokenIn of ["parameter", "X-Esri-Authorization"] as const) {
          await purchaserAdmin.listPurchases(purchaserOrg, {
            sent: { method, tokenIn },
            expect: "noPurchases",
          });
        }
      }
    },
  }),
  scenario({
    id: "token.in-authorization",
    title: "a token counts in the header Authorization",
    // Whether a portal leaves that header to the web server before it is not to be seen from here, so this is a SHOULD.
    proves: ["token.in-authorization"],
    needs: ["stateful", "purchaserAdmin", "purchaserOrg"],
    async run({ purchaserAdmin, purchaserOrg }) {
      for (const method of ["GET", "POST"] as const) {
        const sent = { method, tokenIn: "Authorization" } as const;
        await purchaserAdmin.listPurchases(purchaserOrg, { sent, expect: "noPurchases" });
      }
    },
  }),
];
