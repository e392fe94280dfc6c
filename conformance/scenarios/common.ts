/** Rules that every operation shares, shown where they show best. */

import type { Exchange } from "../model/exchange.ts";
import { anyone, offers, purchaser, vendor } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { isLeftOut, objectIn, refuses } from "../runner/http/response.ts";
import { assign, POOL } from "./arrange.ts";
import { changesByGet } from "./changesByGet.ts";
import { formats } from "./formats.ts";
import { adminPair, forOrg } from "./parties.ts";
import { readsByPost } from "./readsByPost.ts";
import { NOWHERE } from "./sampleReads.ts";
import { tokens } from "./tokens.ts";

const listings = [
  refusal({
    id: "listing.exists",
    title: "an unknown listing is refused",
    capabilities: ["write"],
    needs: { buyer: purchaser.buys, listing: offers.interest },
    refused: ({ buyer }) => buyer.expressInterest(NOWHERE),
    as: "listingNotFound",
    control: ({ buyer, listing }) => buyer.expressInterest(listing),
  }),
  scenario({
    id: "listing.exists-anywhere",
    title: "every operation refuses an unknown listing",
    rules: ["listing.exists"],
    capabilities: ["write"],
    needs: adminPair,
    async check({ buyer, seller, expect }) {
      const [rule, why] = [expect("listing.exists"), "listingNotFound"] as const;
      const { orgId: purchaserOrgId, username } = buyer;
      const pool = { purchaserOrgId, orgEntitlements: POOL };
      await rule.refused(buyer.startTrial(NOWHERE), why);
      await rule.refused(seller.purchaseListing(NOWHERE, { purchaserOrgId }), why);
      await rule.refused(seller.provisionOrgEntitlements(NOWHERE, pool), why);
      await rule.refused(assign(buyer, NOWHERE, [username]), why);
      await rule.refused(buyer.listUserEntitlements(NOWHERE), why);
      await rule.refused(buyer.getUserEntitlements(NOWHERE, username), why);
    },
  }),
  refusal({
    id: "listing.exists-to-delete",
    title: "deleting a provision of an unknown listing is refused",
    rules: ["listing.exists"],
    capabilities: ["write", "delete"],
    needs: { buyer: purchaser.belongs, seller: vendor.administrates },
    refused: ({ buyer, seller }) => seller.deleteProvision(NOWHERE, forOrg(buyer)),
    as: "listingNotFound",
  }),
];

/** What is wrong with a refusal. An empty list if nothing is. */
function flawsOf({ response: { text } }: Exchange): string[] {
  const { error, ...others } = objectIn(text) ?? {};
  if (typeof error !== "object" || error === null) return ["error is no object"];
  const { code, message, details } = error as Readonly<Record<string, unknown>>;
  return [
    ...(typeof code === "number" ? [] : ["code is no number"]),
    ...(typeof message === "string" ? [] : ["message is no text"]),
    ...(Array.isArray(details) ? [] : ["details is no list"]),
    ...Object.keys(others).map((name) => `${name} is beside error`),
  ];
}

const refusals = [
  scenario({
    id: "errors.envelope",
    title: "a refusal is an envelope of code, message and details",
    capabilities: ["stateful"],
    needs: { caller: anyone },
    async check({ caller, rule }) {
      for (const token of [null, "forged"]) {
        const exchange = await caller.exchange("listPurchases", { portalID: "self" }, { token });
        if (refuses(exchange)) rule.equal("the problems", flawsOf(exchange), []);
      }
    },
  }),
  scenario({
    id: "errors.status-200",
    title: "refusals have status 200",
    capabilities: ["stateful"],
    needs: { caller: anyone },
    async check({ caller, rule }) {
      const own = { portalID: "self" };
      const wrong = { username: `no.such.user.${crypto.randomUUID()}`, password: "wrong" };
      const refused = {
        "a request without a token": await caller.exchange("listPurchases", own, { token: null }),
        "a forged token": await caller.exchange("listPurchases", own, { token: "forged" }),
        "a wrong password": await caller.exchange("generateToken", wrong),
        "an unknown listing": await caller.exchange("getListing", { itemID: NOWHERE }),
      };
      for (const [what, exchange] of Object.entries(refused)) {
        // A portal may issue its tokens elsewhere.
        if (isLeftOut(exchange)) continue;
        rule.equal(`the status for ${what}`, exchange.response.status, 200);
      }
    },
  }),
  scenario({
    id: "errors.of-listings",
    title: "refusals by rules of the marketplace are envelopes",
    rules: ["errors.envelope"],
    capabilities: ["stateful", "write"],
    needs: { buyer: purchaser.buys, listing: offers.interest },
    arrange: ({ buyer, listing }) => buyer.expressInterest(listing),
    async check({ buyer, listing, rule }) {
      const send = (id: "expressInterest" | "purchaseListing", itemID: string) =>
        buyer.exchange(id, { itemID });
      const refused = {
        "a second interest": await send("expressInterest", listing),
        "an interest in an unknown listing": await send("expressInterest", NOWHERE),
        "a paid purchase by the purchaser": await send("purchaseListing", listing),
      };
      for (const [what, exchange] of Object.entries(refused)) {
        // Another rule says that it is refused.
        if (!refuses(exchange) && exchange.response.status === 200) continue;
        rule.equal(`the problems of ${what}`, flawsOf(exchange), []);
      }
    },
  }),
];

const parameters = [
  scenario({
    id: "parameters.valid",
    title: "a malformed parameter is refused and named",
    capabilities: ["stateful"],
    needs: { admin: vendor.administrates },
    async check({ admin, rule }) {
      const send = (num: string) => admin.listCustomers(admin.orgId, { sent: { fields: { num } } });
      await send("5");
      const { details } = await rule.refused(send("abc"), "invalidParameters");
      // Details of another form are another rule's business.
      if (!Array.isArray(details)) return;
      const isNamed = details.some((detail) => String(detail).includes("num"));
      rule.ok("details that name num", isNamed, details);
    },
  }),
];

export const common = [
  ...changesByGet,
  ...readsByPost,
  ...formats,
  ...tokens,
  ...parameters,
  ...listings,
  ...refusals,
];
