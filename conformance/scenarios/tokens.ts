/** Tokens: missing, forged, expired, and where they are sent. */

import { anyone, credentials as credentialsOf, offers, purchaser, vendor } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { refuses, takesToken } from "../runner/http/response.ts";
import { DAY, MINUTE } from "../runner/waiting.ts";
import { assign, POOL, tryWithPool } from "./arrange.ts";
import { forOrg, pair } from "./parties.ts";
import { userIn, whoAsks } from "./whoAsks.ts";

/** Longer than any token is valid. */
const LONGEST = 15 * DAY;
const NO_TOKEN = { token: null };

/** The token with another character in its middle. */
function forge(token: string): string {
  const middle = Math.floor(token.length / 2);
  const other = token[middle] === "A" ? "B" : "A";
  return token.slice(0, middle) + other + token.slice(middle + 1);
}

const validity = [
  scenario({
    id: "token.valid",
    title: "a forged token is refused with code 498",
    needs: { caller: anyone },
    async check({ caller, rule }) {
      const ask = await whoAsks(caller);
      const own = (await caller.token()) ?? "";
      for (const token of ["forged", forge(own)])
        await rule.refused(ask({ token }), "invalidToken");
    },
  }),
  scenario({
    id: "token.valid-lists",
    title: "a forged token lists nothing",
    rules: ["token.valid"],
    needs: { caller: anyone },
    async check({ caller, expect }) {
      const [rule, sent] = [expect("token.valid"), { token: "forged" }];
      await whoAsks(caller);
      await rule.refused(caller.listPurchases(caller.orgId, { sent }), "invalidToken");
      await rule.refused(caller.listCustomers(caller.orgId, { sent }), "invalidToken");
    },
  }),
  scenario({
    id: "token.valid-change",
    title: "a forged token changes nothing",
    rules: ["token.valid"],
    capabilities: ["stateful", "write"],
    needs: { buyer: purchaser.buys, listing: offers.interest },
    async check({ buyer, listing, rule }) {
      // Shows that a change takes the buyer's own token. A second interest with it would get another code.
      await buyer.expressInterest(listing);
      const forged = buyer.expressInterest(listing, { sent: { token: "forged" } });
      await rule.refused(forged, "invalidToken");
    },
  }),
  scenario({
    id: "token.valid-expired",
    title: "a token is refused once it has expired",
    rules: ["token.valid"],
    capabilities: ["stateful", "clock", "passwords"],
    needs: { caller: anyone, credentials: credentialsOf },
    async check({ caller, credentials, clock, rule }) {
      const { token } = await caller.generateToken(credentials);
      const ask = await whoAsks(caller);
      await ask({ token });
      await clock.advance(LONGEST);
      await rule.refused(ask({ token }), "invalidToken");
    },
  }),
  scenario({
    id: "token.expiration-kept",
    title: "a token works for as many minutes as requested",
    rules: ["token.expiration"],
    capabilities: ["stateful", "clock", "passwords"],
    needs: { caller: anyone, credentials: credentialsOf },
    async check({ caller, credentials, clock, rule }) {
      const { token } = await caller.generateToken({ ...credentials, expiration: 10 });
      const ask = await whoAsks(caller);
      const isRefused = async () => refuses(await ask({ token }).send("invalidToken"));
      await ask({ token });
      await clock.advance(8 * MINUTE);
      rule.equal("a refusal after 8 of 10 minutes", await isRefused(), false);
      await clock.advance(4 * MINUTE);
      const isRefusedInTime = await isRefused();
      await clock.advance(LONGEST);
      // A portal that never refuses a token breaks another rule.
      if (await isRefused()) rule.equal("a refusal after 12 of 10 minutes", isRefusedInTime, true);
    },
  }),
];

const required = [
  scenario({
    id: "token.required",
    title: "reading a user without a token is refused",
    needs: { caller: anyone },
    async check({ caller, expect }) {
      await caller.getSelf();
      const [rule, sent] = [expect("token.required"), NO_TOKEN];
      await rule.refused(caller.getSelf({ sent }), "tokenRequired");
      await rule.refused(caller.getUser(caller.username, { sent }), "tokenRequired");
    },
  }),
  scenario({
    id: "token.required-to-read",
    title: "reading purchases and customers without a token is refused",
    rules: ["token.required"],
    needs: { caller: anyone },
    async check({ caller, expect }) {
      const [rule, sent] = [expect("token.required"), NO_TOKEN];
      await rule.refused(caller.listPurchases(caller.orgId, { sent }), "tokenRequired");
      await rule.refused(caller.listCustomers(caller.orgId, { sent }), "tokenRequired");
    },
  }),
  scenario({
    id: "token.required-to-change",
    title: "interest, trial and purchase without a token are refused",
    rules: ["token.required"],
    capabilities: ["write"],
    needs: { buyer: purchaser.buys, seller: vendor.sells, listing: offers.trial },
    async check({ buyer, seller, listing, expect }) {
      const [rule, sent, purchaserOrgId] = [expect("token.required"), NO_TOKEN, buyer.orgId];
      // With a token, each request would succeed where it is.
      await rule.refused(buyer.expressInterest(listing, { sent }), "tokenRequired");
      await rule.refused(buyer.startTrial(listing, { sent }), "tokenRequired");
      await buyer.startTrial(listing);
      await rule.refused(
        seller.purchaseListing(listing, { purchaserOrgId, sent }),
        "tokenRequired",
      );
      await seller.purchaseListing(listing, { purchaserOrgId });
    },
  }),
  refusal({
    id: "token.required-to-delete",
    title: "deleting without a token is refused",
    rules: ["token.required"],
    capabilities: ["write", "delete"],
    needs: { ...pair, listing: offers.interest },
    arrange: ({ buyer, listing }) => buyer.expressInterest(listing),
    refused: ({ buyer, seller, listing }) =>
      seller.deleteProvision(listing, { purchaserOrgId: buyer.orgId, sent: NO_TOKEN }),
    as: "tokenRequired",
    control: ({ buyer, seller, listing }) => seller.deleteProvision(listing, forOrg(buyer)),
  }),
  scenario({
    id: "token.required-to-assign",
    title: "assigning and reading licences without a token is refused",
    rules: ["token.required"],
    capabilities: ["stateful", "write"],
    needs: { buyer: purchaser.administrates, seller: vendor.sells, listing: offers.licences },
    async arrange({ buyer, seller, listing }) {
      await tryWithPool({ buyer, seller, listing });
      await assign(buyer, listing, [buyer.username]);
    },
    async check({ buyer, seller, listing, expect }) {
      const [rule, why] = [expect("token.required"), "tokenRequired"] as const;
      const [sent, { username, orgId: purchaserOrgId }] = [NO_TOKEN, buyer];
      const pool = { purchaserOrgId, orgEntitlements: POOL, sent };
      const userEntitlements = { users: [username], entitlements: ["standard"] };
      await rule.refused(seller.provisionOrgEntitlements(listing, pool), why);
      await rule.refused(buyer.provisionUserEntitlements(listing, { userEntitlements, sent }), why);
      await rule.refused(buyer.listUserEntitlements(listing, { sent }), why);
      await rule.refused(buyer.getUserEntitlements(listing, username, { sent }), why);
    },
  }),
];

/** A read is sent by GET, a change by POST, so that nothing depends on reads by POST. */
const places = [
  scenario({
    id: "token.in-form-query-or-header",
    title: "a read takes a token in the query and in X-Esri-Authorization",
    capabilities: ["stateful"],
    needs: { caller: anyone },
    async check({ caller, rule }) {
      const inQuery = await caller.exchange("listPurchases", { portalID: "self" });
      rule.ok("a token counts in the query", takesToken(inQuery), inQuery.response.text);
      const ask = await whoAsks(caller);
      const self = await rule.accepted(ask({ tokenIn: "X-Esri-Authorization" }));
      rule.equal("the user of a token in X-Esri-Authorization", userIn(self), userIn(await ask()));
    },
  }),
  scenario({
    id: "token.in-form",
    title: "a change takes a token in the form and in X-Esri-Authorization",
    rules: ["token.in-form-query-or-header"],
    capabilities: ["stateful", "write"],
    needs: { buyer: purchaser.buys, listing: offers.interest },
    async check({ buyer, listing, rule }) {
      for (const tokenIn of ["parameter", "X-Esri-Authorization"] as const) {
        // The second interest is refused, but not because of its token.
        const exchange = await buyer.exchange("expressInterest", { itemID: listing }, { tokenIn });
        rule.ok(
          `a token counts in ${tokenIn === "parameter" ? "the form" : tokenIn}`,
          takesToken(exchange),
          exchange.response.text,
        );
      }
    },
  }),
  scenario({
    id: "token.in-authorization",
    title: "a read takes a token in the header Authorization",
    // A portal that leaves this header to the web server before it can't be told from one that ignores it: a SHOULD.
    capabilities: ["stateful"],
    needs: { caller: anyone },
    async check({ caller, rule }) {
      const ask = await whoAsks(caller);
      const self = await rule.accepted(ask({ tokenIn: "Authorization" }));
      rule.equal("the user of a token in Authorization", userIn(self), userIn(await ask()));
    },
  }),
  scenario({
    id: "token.in-authorization-of-change",
    title: "a change takes a token in the header Authorization",
    rules: ["token.in-authorization"],
    capabilities: ["stateful", "write"],
    needs: { buyer: purchaser.buys, listing: offers.interest },
    async check({ buyer, listing, rule }) {
      const sent = { tokenIn: "Authorization" } as const;
      const exchange = await buyer.exchange("expressInterest", { itemID: listing }, sent);
      rule.ok("a token counts in Authorization", takesToken(exchange), exchange.response.text);
    },
  }),
];

export const tokens = [...validity, ...required, ...places];
