import { holds, json, same } from "../runner/assert.ts";
import { scenario } from "../model/scenario.ts";
import { formats } from "./formats.ts";
import { listingProperties } from "./getListing.ts";
import { methods } from "./methods.ts";
import { tokens } from "./tokens.ts";

/** Rules that every operation shares, shown where they show best. */
export const common = [
  listingProperties,
  ...methods,
  ...formats,
  ...tokens,
  scenario({
    id: "parameters.valid",
    title: "a malformed parameter is refused and named",
    proves: ["parameters.valid"],
    needs: ["stateful", "vendorAdmin", "vendorOrg"],
    async run({ vendorAdmin, vendorOrg }) {
      const { details } = await vendorAdmin.listCustomers(vendorOrg, {
        sent: { fields: { num: "abc" } },
        expect: "invalidParameters",
      });
      holds(
        "details that name num",
        details.some((detail) => detail.includes("num")),
        details,
      );
      await vendorAdmin.listCustomers(vendorOrg, {
        sent: { fields: { num: "5" } },
        expect: "noCustomers",
      });
    },
  }),
  scenario({
    id: "listing.exists",
    title: "an unknown listing is refused",
    proves: ["listing.exists"],
    needs: ["write", "purchaserUser", "paid"],
    async run({ purchaserUser, paid }) {
      await purchaserUser.expressInterest(NOWHERE, { expect: "listingNotFound" });
      await purchaserUser.expressInterest(paid, { expect: "interested" });
    },
  }),
  scenario({
    id: "listing.exists-anywhere",
    title: "no operation takes an unknown listing",
    proves: ["listing.exists"],
    needs: ["write", "delete", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "members"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, members }) {
      const purchaser = { purchaserOrgId: purchaserOrg };
      const orgEntitlements = { maxUsers: 1, entitlements: { standard: { num: 1 } } };
      const userEntitlements = { users: members.slice(0, 1), entitlements: ["standard"] };
      await purchaserAdmin.startTrial(NOWHERE, { expect: "listingNotFound" });
      await vendorAdmin.purchaseListing(NOWHERE, { ...purchaser, expect: "listingNotFound" });
      await vendorAdmin.deleteProvision(NOWHERE, { ...purchaser, expect: "listingNotFound" });
      await vendorAdmin.provisionOrgEntitlements(NOWHERE, {
        ...purchaser,
        orgEntitlements,
        expect: "listingNotFound",
      });
      await purchaserAdmin.provisionUserEntitlements(NOWHERE, {
        userEntitlements,
        expect: "listingNotFound",
      });
      await purchaserAdmin.listUserEntitlements(NOWHERE, { expect: "listingNotFound" });
    },
  }),
  scenario({
    id: "errors.status-200",
    title: "refusals for want of a token or password have status 200",
    proves: ["errors.status-200"],
    needs: ["stateful", "purchaserAdmin", "purchaserOrg"],
    async run({ purchaserAdmin, purchaserOrg }) {
      const refusals = {
        "without a token": await purchaserAdmin.exchange(
          "listPurchases",
          { portalID: purchaserOrg },
          { token: null },
        ),
        "with a forged token": await purchaserAdmin.exchange(
          "listPurchases",
          { portalID: purchaserOrg },
          { token: "forged" },
        ),
        "with a wrong password": await purchaserAdmin.exchange("generateToken", {
          username: "no.such.user",
          password: "wrong",
        }),
      };
      for (const [how, { response }] of Object.entries(refusals)) {
        holds(`a refusal ${how}`, response.text.includes('"error"'), response.text);
        same(`the status of a refusal ${how}`, response.status, 200);
      }
    },
  }),
  scenario({
    id: "errors.of-listings",
    title: "refusals by rules of the marketplace are envelopes of status 200",
    proves: ["errors.status-200", "errors.envelope"],
    needs: [
      "stateful",
      "write",
      "delete",
      "vendorAdmin",
      "purchaserUser",
      "purchaserMember",
      "purchaserOrg",
      "free",
      "paid",
    ],
    async run({ vendorAdmin, purchaserUser, purchaserMember, purchaserOrg, free, paid }) {
      const refusals = {
        "an interest in a free listing": await purchaserUser.exchange("expressInterest", {
          itemID: free,
        }),
        "an interest without privilege": await purchaserMember.exchange("expressInterest", {
          itemID: paid,
        }),
        "an interest in an unknown listing": await purchaserUser.exchange("expressInterest", {
          itemID: NOWHERE,
        }),
        "a purchase by the purchaser": await purchaserUser.exchange("purchaseListing", {
          itemID: paid,
        }),
        "a deletion of nothing": await vendorAdmin.exchange("deleteProvision", {
          itemID: paid,
          purchaserOrgId: purchaserOrg,
        }),
      };
      for (const [what, { response }] of Object.entries(refusals)) {
        const { error } = json(`the refusal of ${what}`, response.text) as {
          readonly error?: Record<string, unknown>;
        };
        holds(`a refusal of ${what}`, error !== undefined, response.text);
        same(`the status of the refusal of ${what}`, response.status, 200);
        const { code, message, details } = error ?? {};
        same(
          `code, message and details of ${what}`,
          [typeof code, typeof message],
          ["number", "string"],
        );
        holds(`a list of details of ${what}`, Array.isArray(details), details);
      }
    },
  }),
  scenario({
    id: "errors.envelope",
    title: "a refusal is an envelope of code, message and details",
    proves: ["errors.envelope"],
    needs: ["stateful", "write", "purchaserUser", "paid"],
    async run({ purchaserUser, paid }) {
      // The shape is the contract's, which every step is held to; here is the one claim that no other scenario makes.
      const { code, message, details } = await purchaserUser.expressInterest(paid, {
        sent: { token: null },
        expect: "tokenRequired",
      });
      holds("a code, a message and details", code > 0 && message !== "" && Array.isArray(details), {
        code,
        message,
        details,
      });
    },
  }),
];

/** The id of no item. */
const NOWHERE = "0".repeat(32);
