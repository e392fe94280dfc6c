/** A read accepts POST as it does GET. */
import { anyone, offers, purchaser, vendor } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { objectIn, refuses, takesToken } from "../runner/http/response.ts";
import { assign, tryWithPool } from "./arrange.ts";
import { afterInterest } from "./parties.ts";
import { assignedTo, idsOf, titled } from "./read.ts";
import { comparable, NOWHERE, offeredReads, sampleReads } from "./sampleReads.ts";
import { userIn } from "./whoAsks.ts";

const POST = { method: "POST" } as const;

export const readsByPost = [
  ...sampleReads.map(({ suffix, name, caller: need, reads }) =>
    scenario({
      id: `transport.post-for-reads${suffix}`,
      title: `${name} read by POST are those read by GET`,
      rules: ["transport.post-for-reads"],
      capabilities: ["stateful"],
      needs: { caller: need },
      async check({ caller, rule }) {
        for (const { read, plain } of await offeredReads(caller, reads)) {
          const byGet = objectIn(plain.text);
          if (byGet === undefined || "error" in byGet) continue;
          const byPost = await caller.exchange(...read, POST);
          // Whether a token counts in a form is another rule's business.
          if (!takesToken(byPost)) continue;
          const who = userIn(objectIn(byPost.response.text) ?? {});
          if ((who === undefined) !== (userIn(byGet) === undefined)) continue;
          rule.ok(`${read[0]} accepts POST`, !refuses(byPost), byPost.response.text);
          rule.equal(
            `${read[0]} by POST, but for numbers and order,`,
            comparable(rule.json(`${read[0]} by POST`, byPost.response.text)),
            comparable(byGet),
          );
        }
      },
    }),
  ),
  scenario({
    id: "transport.post-for-search",
    title: "a search by POST takes its query from the form",
    rules: ["transport.post-for-reads"],
    capabilities: ["stateful"],
    needs: { caller: anyone, listing: offers.anything },
    async check({ caller, listing, rule }) {
      const { title } = await caller.getListing(listing);
      const q = titled(title);
      const found = await caller.searchListings({ q });
      const none = await caller.searchListings({ q: titled(NOWHERE), example: "noListings" });
      const byPost = await rule.accepted(caller.searchListings({ q, sent: POST }));
      rule.equal("what a search finds by POST", idsOf(byPost), idsOf(found));
      const noneByPost = await rule.accepted(
        caller.searchListings({ q: titled(NOWHERE), sent: POST, example: "noListings" }),
      );
      rule.equal("what a search for nothing finds", idsOf(noneByPost), idsOf(none));
      const byGet = await caller.getListing(listing);
      const again = await rule.accepted(caller.getListing(listing, { sent: POST }));
      rule.equal("the listing read by POST", again.itemId, byGet.itemId);
    },
  }),
  scenario({
    id: "transport.post-for-filters",
    title: "customers read by POST are filtered by the form",
    rules: ["transport.post-for-reads"],
    capabilities: ["stateful", "write"],
    ...afterInterest,
    async check({ seller, listing, rule }) {
      for (const filter of [
        { itemId: listing, num: 100 },
        { itemId: NOWHERE },
        { type: "REQUEST", num: 1 },
      ] as const) {
        const items = async (method: "GET" | "POST") => {
          const call = seller.listCustomers(seller.orgId, { ...filter, sent: { method } });
          const { provisions } = method === "GET" ? await call : await rule.accepted(call);
          return provisions.map(({ provision }) => provision.itemId).sort();
        };
        const byGet = await items("GET");
        rule.equal(`customers by POST with ${JSON.stringify(filter)}`, await items("POST"), byGet);
      }
    },
  }),
  scenario({
    id: "transport.post-for-assignments",
    title: "assignments are read by POST too",
    rules: ["transport.post-for-reads"],
    capabilities: ["stateful", "write"],
    needs: { buyer: purchaser.administrates, seller: vendor.sells, listing: offers.licences },
    async arrange({ buyer, seller, listing }) {
      await tryWithPool({ buyer, seller, listing });
      await assign(buyer, listing, [buyer.username]);
    },
    async check({ buyer, listing, rule }) {
      const { username } = buyer;
      const all = await buyer.listUserEntitlements(listing);
      const allByPost = await rule.accepted(buyer.listUserEntitlements(listing, { sent: POST }));
      rule.equal(
        "the list by POST",
        assignedTo(allByPost, username).sort(),
        assignedTo(all, username).sort(),
      );
      const one = await buyer.getUserEntitlements(listing, username);
      const oneByPost = await rule.accepted(
        buyer.getUserEntitlements(listing, username, { sent: POST }),
      );
      rule.equal(
        "the assignment by POST",
        comparable(oneByPost.userEntitlements?.entitlements),
        comparable(one.userEntitlements?.entitlements),
      );
    },
  }),
];
