import type { Actor } from "../runner/createActor.ts";
import { holds, same } from "../runner/assert.ts";
import { DAY } from "../runner/waiting.ts";
import { scenario } from "../model/scenario.ts";
import { groupsWith } from "./find.ts";

/** The groups of the organization's purchases that hold a listing, by the status that is asked for. */
const listedBy = async (admin: Actor, purchaserOrg: string, listing: string) => {
  const groups = async (status?: "active" | "expired" | "all") =>
    groupsWith(
      await admin.listPurchases(purchaserOrg, { ...(status && { status }), expect: "onePurchase" }),
      listing,
    );
  return {
    default: await groups(),
    active: await groups("active"),
    expired: await groups("expired"),
    all: await groups("all"),
  };
};

/** In how many groups it is listed. */
const countsOf = (found: Readonly<Record<string, readonly string[]>>): Record<string, number> =>
  Object.fromEntries(Object.entries(found).map(([status, groups]) => [status, groups.length]));

/** The counts of what is active. */
const ACTIVE = { default: 1, active: 1, expired: 0, all: 1 };

/** Which provisions are active, and which have ended. */
export const purchasesStatus = [
  scenario({
    id: "purchases.status",
    title: "a purchase that has ended is listed as expired",
    proves: ["purchases.status", "purchases.status-default-active", "purchase.end-date"],
    needs: ["stateful", "expiry", "write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "paid"],
    async run({ expiry, vendorAdmin, purchaserAdmin, purchaserOrg, paid }) {
      const listed = async (status: "expired" | "all") =>
        groupsWith(
          await purchaserAdmin.listPurchases(purchaserOrg, { status, expect: "onePurchase" }),
          paid,
        );
      const { modified } = await purchaserAdmin.expressInterest(paid, { expect: "interested" });
      const purchase = { purchaserOrgId: purchaserOrg, endDate: modified + expiry.ahead };
      await vendorAdmin.purchaseListing(paid, { ...purchase, expect: "purchasedUntil" });
      const ended = await expiry.reached(async () => (await listed("expired")).length > 0);
      holds(
        "the purchase among the expired ones once its end has come",
        ended,
        await listed("all"),
      );
      const found = await listedBy(purchaserAdmin, purchaserOrg, paid);
      same("where the listing is found", found, {
        default: [],
        active: [],
        expired: ["purchases"],
        all: ["purchases"],
      });
    },
  }),
  scenario({
    id: "purchases.status-ahead",
    title: "a purchase whose end is ahead is active and not expired",
    proves: ["purchases.status", "purchases.status-default-active"],
    needs: ["stateful", "write", "vendorAdmin", "purchaserAdmin", "purchaserOrg", "paid"],
    async run({ vendorAdmin, purchaserAdmin, purchaserOrg, paid }) {
      await purchaserAdmin.expressInterest(paid, { expect: "interested" });
      const purchase = { purchaserOrgId: purchaserOrg, endDate: Date.now() + 10 * DAY };
      await vendorAdmin.purchaseListing(paid, { ...purchase, expect: "purchasedUntil" });
      const found = await listedBy(purchaserAdmin, purchaserOrg, paid);
      same("where the listing is found", countsOf(found), ACTIVE);
    },
  }),
  scenario({
    id: "purchases.status-unended",
    title: "what never ends is active and not expired",
    proves: ["purchases.status", "purchases.status-default-active"],
    needs: ["stateful", "write", "purchaserAdmin", "purchaserOrg", "free"],
    async run({ purchaserAdmin, purchaserOrg, free }) {
      await purchaserAdmin.purchaseListing(free, { expect: "purchasedFree" });
      const found = await listedBy(purchaserAdmin, purchaserOrg, free);
      same("where the listing is found", countsOf(found), ACTIVE);
    },
  }),
  scenario({
    id: "purchases.both-groups",
    title: "a trial that is an interest too stands in both groups",
    proves: ["purchases.both-groups"],
    needs: ["stateful", "write", "purchaserAdmin", "purchaserOrg", "byUser"],
    async run({ purchaserAdmin, purchaserOrg, byUser }) {
      await purchaserAdmin.expressInterest(byUser, { expect: "interested" });
      await purchaserAdmin.startTrial(byUser, { expect: "trialStarted" });
      const answer = await purchaserAdmin.listPurchases(purchaserOrg, { expect: "oneTrial" });
      same("the groups that hold the listing", groupsWith(answer, byUser), ["trials", "interests"]);
    },
  }),
  scenario({
    id: "provision.ended",
    title: "an interest is active after years, and beyond the end of a trial",
    proves: ["provision.ended"],
    needs: ["stateful", "clock", "write", "purchaserAdmin", "purchaserOrg", "paid", "byUser"],
    async run({ clock, purchaserAdmin, purchaserOrg, paid, byUser }) {
      await purchaserAdmin.expressInterest(paid, { expect: "interested" });
      await purchaserAdmin.expressInterest(byUser, { expect: "interested" });
      await purchaserAdmin.startTrial(byUser, { expect: "trialStarted" });
      await clock.advance(1000 * DAY);
      const answer = await purchaserAdmin.listPurchases(purchaserOrg, {
        status: "active",
        expect: "oneInterest",
      });
      same("the groups of the interest", groupsWith(answer, paid), ["interests"]);
      same("the groups of the trial that ended", groupsWith(answer, byUser), ["interests"]);
    },
  }),
];
