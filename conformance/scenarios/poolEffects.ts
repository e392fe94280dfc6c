import { isDeepStrictEqual } from "node:util";
import { members, offers, stranger } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { refuses } from "../runner/http/response.ts";
import { MINUTE } from "../runner/waiting.ts";
import { assign, mustNotBeRefusedAnyway, POOL, purchase, purchaseWithPool } from "./arrange.ts";
import { checkStage, stageOf } from "./checkStage.ts";
import { mustBeKept } from "./controls.ts";
import { findCustomer, isListed } from "./customers.ts";
import { admins, forOrg, pair } from "./parties.ts";
import { flagsOf, isTime, numbersOf, PRINTED_POOL, purchaseOf, readProvision } from "./read.ts";

/** What a pool leaves the purchaser with. */
export const poolEffects = [
  scenario({
    id: "org-entitlements.effect",
    title: "the provision shows the pool that was given",
    rules: ["org-entitlements.subscription-optional", "org-entitlements.effect"],
    capabilities: ["write"],
    needs: { ...pair, listing: offers.licences },
    arrange: async ({ buyer, listing }) => buyer.startTrial(listing),
    async check({ buyer, seller, listing, expect }, trial) {
      const rule = expect("org-entitlements.effect");
      // Without a subscription id, which is optional.
      const asked = { purchaserOrgId: buyer.orgId, orgEntitlements: PRINTED_POOL };
      const bare = seller.provisionOrgEntitlements(listing, asked);
      // Some other reason refuses the call with it, too.
      const purchaserSubscriptionId = "2085372158";
      await mustBeKept(bare, seller, { listing, purchaserOrgId: buyer.orgId });
      if (refuses(await bare.send()))
        await rule.accepted(
          seller.provisionOrgEntitlements(listing, { ...asked, purchaserSubscriptionId }),
        );
      const provision = await expect("org-entitlements.subscription-optional").accepted(bare);
      const wanted = stageOf(listing, { buyer, seller });
      await checkStage(rule, provision, { wanted, other: async () => [trial, wanted] });
      // A trial may come with a pool, shown or not, and whether pools replace each other is another rule's business.
      const own = { [listing]: { num: 0 }, ...trial.orgEntitlements?.entitlements };
      const numbers = numbersOf(provision.orgEntitlements, {
        given: PRINTED_POOL,
        earlier: { entitlements: own },
      });
      rule.equal("the pool", numbers, numbersOf(PRINTED_POOL));
    },
  }),
  scenario({
    id: "org-entitlements.subscription-given",
    title: "a pool with the purchaser's subscription id is provisioned",
    rules: ["org-entitlements.subscription-optional"],
    capabilities: ["stateful", "write"],
    needs: { ...pair, listing: offers.licences },
    arrange: ({ buyer, seller, listing }) => purchase({ buyer, seller }, listing),
    async check({ buyer, seller, listing, rule }) {
      const asked = { purchaserOrgId: buyer.orgId, orgEntitlements: PRINTED_POOL };
      // Without it first, so that only the subscription can be the reason to refuse.
      await seller.provisionOrgEntitlements(listing, asked);
      const given = { ...asked, purchaserSubscriptionId: "2085372158" };
      const call = seller.provisionOrgEntitlements(listing, given);
      await mustNotBeRefusedAnyway(call, seller.provisionOrgEntitlements(listing, asked));
      await rule.accepted(call);
    },
  }),
  scenario({
    id: "org-entitlements.stage-kept",
    title: "a pool leaves a trial a trial and a purchase a purchase",
    rules: ["org-entitlements.effect", "trial.ends-after-duration"],
    capabilities: ["stateful", "write"],
    needs: { ...admins, listing: offers.licences },
    async check({ admin, seller, listing, expect }) {
      const rule = expect("org-entitlements.effect");
      const asked = { purchaserOrgId: admin.orgId, orgEntitlements: PRINTED_POOL };
      const stages = [
        [() => admin.startTrial(listing), true],
        [() => seller.purchaseListing(listing, forOrg(admin)), false],
      ] as const;
      for (const [act, isTrial] of stages) {
        const made = await act();
        const before = await readProvision(listing, { admin, seller });
        const call = seller.provisionOrgEntitlements(listing, asked);
        // The pool of the trial shows that a purchase, too, can have one.
        if (isTrial) await call;
        const provision = await rule.accepted(call);
        const after = await readProvision(listing, { admin, seller });
        for (const [was, is] of [
          [made, provision],
          [before.purchase?.provision, after.purchase?.provision],
          [before.customer?.provision, after.customer?.provision],
        ]) {
          const [{ trial, purchased }, flags] = [flagsOf(was), flagsOf(is)];
          // What a trial or purchase shows before is another rule's business.
          if (trial === isTrial && purchased === !isTrial)
            rule.equal("the flags", [flags.trial, flags.purchased], [trial, purchased]);
          // Trials are printed with an end, and with -1 in its place, but a trial that shows an end keeps it.
          const isTold = was?.endDate !== -1 && was?.endDate === made.endDate;
          if (isTrial && isTold)
            expect("trial.ends-after-duration").equal("the end", is?.endDate, was?.endDate);
        }
      }
    },
  }),
  scenario({
    id: "org-entitlements.effect-only",
    title: "a pool is given to the named purchaser only",
    rules: ["org-entitlements.effect"],
    capabilities: ["stateful", "write"],
    needs: {
      ...admins,
      other: stranger.administrates,
      listing: offers.licences,
      users: members(2),
    },
    async arrange({ admin, seller, other, listing, users }) {
      await purchaseWithPool({ buyer: admin, seller }, listing);
      // Both are possible at first. Portals may count those who have something already once more.
      await assign(admin, listing, users);
      await assign(admin, listing, users, []);
      const pool = { maxUsers: 1, entitlements: { standard: { num: 1 } } };
      await purchaseWithPool({ buyer: other, seller }, listing, { pool });
    },
    async check({ admin, listing, users, rule }) {
      const call = assign(admin, listing, users);
      // If one user is too many as well, the other purchaser's pool isn't the reason.
      if (refuses(await call.send())) await assign(admin, listing, users.slice(0, 1));
      await rule.accepted(call);
    },
  }),
  scenario({
    id: "org-entitlements.effect-used",
    title: "a pool lets the purchaser assign what it contains",
    rules: ["org-entitlements.effect"],
    capabilities: ["stateful", "write"],
    needs: { ...admins, listing: offers.licences, users: members(1) },
    arrange: ({ admin, seller, listing }) => purchaseWithPool({ buyer: admin, seller }, listing),
    async check({ admin, listing, users, rule }) {
      const call = assign(admin, listing, users);
      // If nothing can be assigned either, the pool isn't the reason.
      if (refuses(await call.send())) await assign(admin, listing, users, []);
      await rule.accepted(call);
    },
  }),
  scenario({
    id: "org-entitlements.effect-kept",
    title: "a pool for one user takes one user",
    rules: ["org-entitlements.effect", "user-entitlements.within-max-users"],
    capabilities: ["stateful", "write"],
    needs: { ...admins, listing: offers.licences, users: members(2) },
    async check({ admin, seller, listing, users, expect }) {
      const entitlements = { standard: { num: 5 }, spatialAnalyst: { num: 1 } };
      const pool = { maxUsers: 1, entitlements };
      await purchaseWithPool({ buyer: admin, seller }, listing, { pool });
      const limit = expect("user-entitlements.within-max-users");
      await limit.refused(assign(admin, listing, users), "beyondMaxUsers");
      await assign(admin, listing, users.slice(0, 1));
      const list = await admin.listPurchases(admin.orgId, { status: "all" });
      const kept = purchaseOf(list, listing)?.provision.orgEntitlements;
      // No page prints a pool among purchases. Clients read it there.
      if (kept !== undefined)
        expect("org-entitlements.effect").equal(
          "the pool among the purchases",
          numbersOf(kept, { given: pool, earlier: { entitlements: { [listing]: { num: 0 } } } }),
          numbersOf(pool),
        );
    },
  }),
  scenario({
    id: "org-entitlements.same-instant",
    title: "a pool changes at the time of its provision's last change",
    rules: ["org-entitlements.modified"],
    capabilities: ["write"],
    needs: { ...pair, listing: offers.licences },
    arrange: ({ buyer, seller, listing }) => purchase({ buyer, seller }, listing),
    async check({ buyer, seller, listing, rule }) {
      const { modified, orgEntitlements } = await seller.provisionOrgEntitlements(listing, {
        purchaserOrgId: buyer.orgId,
        orgEntitlements: PRINTED_POOL,
      });
      const { entitlementsModified = 0 } = orgEntitlements ?? {};
      // The printed times are the same. A portal may stamp one after the other.
      rule.ok("both times within a minute", Math.abs(entitlementsModified - modified) < MINUTE, {
        entitlementsModified,
        modified,
      });
    },
  }),
  scenario({
    id: "org-entitlements.modified",
    title: "provisioning entitlements sets modified to the time of the call",
    rules: ["org-entitlements.call-instant", "customers.modified"],
    capabilities: ["stateful", "write"],
    needs: { ...pair, listing: offers.licences },
    arrange: ({ buyer, listing }) => buyer.startTrial(listing),
    async check({ buyer, seller, listing, waiting, expect }, trial) {
      const rule = expect("org-entitlements.call-instant");
      await waiting.past(trial.modified);
      const { created, modified, orgEntitlements } = await seller.provisionOrgEntitlements(
        listing,
        { purchaserOrgId: buyer.orgId, orgEntitlements: PRINTED_POOL },
      );
      rule.equal("the creation", created, trial.created);
      for (const time of [modified, orgEntitlements?.entitlementsModified ?? 0])
        rule.ok("a time after the trial's", time > trial.modified, {
          before: trial.modified,
          time,
        });
      // Here, it is no start of a stage. What is in no list is another rule's business.
      const finds = expect("customers.modified");
      const isThere = (await findCustomer(seller, listing, buyer.orgId)) !== undefined;
      finds.needs("a time in milliseconds, and the trial in the list", isTime(modified) && isThere);
      const isFound = await isListed({ buyer, seller, listing }, { modified });
      finds.ok("an entry by that time", isFound, modified);
    },
  }),
  scenario({
    id: "org-entitlements.replaces",
    title: "a second pool replaces the first",
    rules: ["org-entitlements.replaces", "org-entitlements.effect"],
    capabilities: ["stateful", "write"],
    needs: { ...admins, listing: offers.licences },
    async check({ admin, seller, listing, expect }) {
      const entitlements = { standard: { num: 3 }, spatialAnalyst: { num: 1 } };
      const smaller = { maxUsers: 3, entitlements };
      await purchaseWithPool({ buyer: admin, seller }, listing, { pool: POOL });
      const asked = { purchaserOrgId: admin.orgId, orgEntitlements: smaller };
      const second = seller.provisionOrgEntitlements(listing, asked);
      const { orgEntitlements } = await expect("org-entitlements.effect").accepted(second);
      const { customer } = await readProvision(listing, { admin, seller });
      const pool = customer?.provision.orgEntitlements;
      // No page says whether pools replace each other, but the second one has an effect.
      for (const one of [orgEntitlements, pool]) {
        const isFirst = isDeepStrictEqual(numbersOf(one), numbersOf(POOL));
        expect("org-entitlements.effect").ok("another pool than the first", !isFirst, one);
      }
      expect("org-entitlements.replaces").equal("the pool", numbersOf(pool), numbersOf(smaller));
    },
  }),
];
