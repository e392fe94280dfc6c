import type { Provision } from "../../generated/openapi.types.ts";
import { holds, same } from "../runner/assert.ts";
import { DAY } from "../runner/waiting.ts";
import { scenario } from "../model/scenario.ts";
import { POOL, purchased } from "./entitled.ts";
import { isInstant } from "./instant.ts";

const instantsOf = ({ created, modified, startDate }: Provision) => ({
  created,
  modified,
  startDate,
});

/** What a provision is, whichever operation answers with it. */
export const provision = [
  // The contract's shape is what every step is held to; these two claim nothing else.
  scenario({
    id: "provision.members",
    title: "interest and purchase, and both lists, tell of whole provisions",
    proves: ["provision.members"],
    needs: [
      "stateful",
      "write",
      "vendorAdmin",
      "purchaserAdmin",
      "vendorOrg",
      "purchaserOrg",
      "paid",
      "free",
    ],
    async run({ vendorAdmin, purchaserAdmin, vendorOrg, purchaserOrg, paid, free }) {
      await purchased({ vendorAdmin, purchaserAdmin, purchaserOrg }, paid);
      await purchaserAdmin.purchaseListing(free, { expect: "purchasedFree" });
      await purchaserAdmin.listPurchases(purchaserOrg, { expect: "onePurchase" });
      await vendorAdmin.listCustomers(vendorOrg, {
        itemId: paid,
        type: "PURCHASE",
        expect: "oneCustomer",
      });
    },
  }),
  scenario({
    id: "provision.members-trial",
    title: "a trial and a pool answer with whole provisions",
    proves: ["provision.members"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserUser", "purchaserOrg", "byUser"],
    async run({ vendorAdmin, purchaserUser, purchaserOrg, byUser }) {
      await purchaserUser.startTrial(byUser, { expect: "trialStarted" });
      const pool = { purchaserOrgId: purchaserOrg, orgEntitlements: POOL };
      await vendorAdmin.provisionOrgEntitlements(byUser, {
        ...pool,
        expect: "entitlementsProvisioned",
      });
    },
  }),
  scenario({
    id: "provision.instants",
    title: "a provision tells its instants in milliseconds",
    proves: ["provision.instants"],
    needs: ["write", "vendorAdmin", "purchaserUser", "purchaserOrg", "paid"],
    async run({ vendorAdmin, purchaserUser, purchaserOrg, paid }) {
      const interest = await purchaserUser.expressInterest(paid, { expect: "interested" });
      const purchase = await vendorAdmin.purchaseListing(paid, {
        purchaserOrgId: purchaserOrg,
        expect: "purchased",
      });
      for (const instants of [instantsOf(interest), instantsOf(purchase)])
        holds(
          "instants after 2010, and none ahead",
          Object.values(instants).every(isInstant),
          instants,
        );
    },
  }),
  scenario({
    id: "provision.one-per-purchaser",
    title: "a provision keeps its creation and moves its change",
    proves: ["provision.one-per-purchaser"],
    needs: ["stateful", "clock", "write", "vendorAdmin", "purchaserUser", "purchaserOrg", "paid"],
    async run({ clock, vendorAdmin, purchaserUser, purchaserOrg, paid }) {
      const before = await purchaserUser.expressInterest(paid, { expect: "interested" });
      await clock.advance(DAY);
      const after = await vendorAdmin.purchaseListing(paid, {
        purchaserOrgId: purchaserOrg,
        expect: "purchased",
      });
      same("the creation", after.created, before.created);
      same("whether the change is later", after.modified > before.modified, true);
    },
  }),
  scenario({
    id: "provision.vendor-names",
    title: "a provision names its vendor twice",
    proves: ["provision.vendor-names"],
    needs: ["write", "purchaserUser", "vendorOrg", "paid"],
    async run({ purchaserUser, vendorOrg, paid }) {
      const { orgId, accountId } = await purchaserUser.expressInterest(paid, {
        expect: "interested",
      });
      same("the vendor", { orgId, accountId }, { orgId: vendorOrg, accountId: vendorOrg });
    },
  }),
  scenario({
    id: "provision.stage-start",
    title: "a purchase begins when it is completed",
    proves: ["provision.stage-start"],
    needs: ["stateful", "clock", "write", "vendorAdmin", "purchaserUser", "purchaserOrg", "paid"],
    async run({ clock, vendorAdmin, purchaserUser, purchaserOrg, paid }) {
      await purchaserUser.expressInterest(paid, { expect: "interested" });
      await clock.advance(DAY);
      const { startDate, modified } = await vendorAdmin.purchaseListing(paid, {
        purchaserOrgId: purchaserOrg,
        expect: "purchased",
      });
      same("the start", startDate, modified);
    },
  }),
];
