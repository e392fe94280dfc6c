import type { Provision } from "../../generated/openapi.types.ts";
import type { Actor } from "../model/actor.ts";
import type { Expectations } from "../model/context.ts";
import { offers, purchaser, vendor } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { refuses } from "../runner/http/response.ts";
import { DAY, MINUTE } from "../runner/waiting.ts";
import { withAnyContact } from "./arrange.ts";
import { searched } from "./compareEntries.ts";
import { addListing } from "./ownItem.ts";
import { groupsWith, hasTimes } from "./read.ts";

/**
 * True if a trial ends after that many days. One page prints a trial that ends with its days, another one that has -1. A
 * portal may also let the last day end.
 */
const endsAfter = (days: number, { created, startDate, modified, endDate }: Provision) =>
  endDate === -1 ||
  [created, startDate, modified].some((begin) => {
    const beyond = endDate - (begin + days * DAY);
    return beyond > -MINUTE && beyond < DAY - MINUTE;
  });

/** How many days a trial lasts by the listing and, where that shows something else, by a search. */
async function durationsOf(buyer: Actor, listing: string): Promise<number[]> {
  const { title, trialDuration } = await buyer.getListing(listing);
  const found = await searched(buyer, { itemId: listing, title });
  return [trialDuration, found?.trialDuration].flatMap((days) => days ?? []);
}

/** Expects the end of a trial after the days of its listing. */
function checkEnd(rule: Expectations, durations: readonly number[], provision: Provision): void {
  const { created, startDate, endDate } = provision;
  // That a provision has no end is another rule's business.
  const areTimes = hasTimes(provision) && typeof endDate === "number";
  rule.needs("a trialDuration of the listing above 0", Number(durations[0]) > 0);
  rule.needs("times in milliseconds, and an endDate", areTimes);
  const isMet = durations.some((days) => endsAfter(days, provision));
  rule.ok(`an end after ${durations[0]} days, or -1`, isMet, { created, startDate, endDate });
}

/** When a trial ends. */
export const trialEnd = [
  scenario({
    id: "trial.end",
    title: "a trial lasts as long as its listing says, or has -1 as its end",
    rules: ["trial.ends-after-duration"],
    capabilities: ["stateful", "write"],
    needs: { buyer: purchaser.buys, listing: offers.trial },
    async check({ buyer, listing, rule }) {
      const durations = await durationsOf(buyer, listing);
      const { call } = await withAnyContact((contact) => buyer.startTrial(listing, contact));
      rule.needs("a trial", !refuses(await call.send()));
      checkEnd(rule, durations, await rule.accepted(call));
    },
  }),
  scenario({
    id: "trial.end-of-listing",
    title: "trials of two listings last as long as each listing says",
    rules: ["trial.ends-after-duration"],
    capabilities: ["stateful", "write", "items"],
    needs: { buyer: purchaser.buys, seller: vendor.administrates },
    arrange: async ({ seller }) => [
      await addListing(seller, { licenseType: "ela", trialDuration: 7 }),
      await addListing(seller, { licenseType: "ela", trialDuration: 45 }),
    ],
    async check({ buyer, rule }, ids) {
      for (const id of ids) {
        const durations = await durationsOf(buyer, id);
        rule.needs("a trialDuration of the listing above 0", Number(durations[0]) > 0);
        const { call } = await withAnyContact((contact) => buyer.startTrial(id, contact));
        rule.needs("a trial", !refuses(await call.send()));
        checkEnd(rule, durations, await rule.accepted(call));
      }
    },
  }),
  scenario({
    id: "trial.ends-after-duration",
    title: "a trial ends trialDuration days after its start",
    rules: ["trial.duration-days"],
    capabilities: ["stateful", "write"],
    needs: { buyer: purchaser.buys, listing: offers.trial },
    async check({ buyer, listing, rule }) {
      const { trialDuration: days = 0 } = await buyer.getListing(listing);
      const { created, startDate, modified, endDate } = await buyer.startTrial(listing);
      // The one printed trial that has an end is off by the second between its creation and its start.
      const isExact = [created, startDate, modified].some(
        (begin) => Math.abs(endDate - (begin + days * DAY)) < MINUTE,
      );
      rule.ok(`an end ${days} days after the start, to the minute`, isExact, {
        created,
        startDate,
        endDate,
      });
    },
  }),
  scenario({
    id: "trial.ended",
    title: "a trial is active until its end and expired after it",
    rules: ["trial.ends-after-duration", "purchases.status"],
    capabilities: ["stateful", "clock", "write"],
    needs: { admin: purchaser.administrates, listing: offers.trial },
    async arrange({ admin, listing }) {
      await admin.startTrial(listing);
      const durations = await durationsOf(admin, listing);
      return durations.length > 0 ? durations : [30];
    },
    async check({ admin, listing, clock, expect }, durations) {
      const listed = async (status: "active" | "expired") =>
        groupsWith(
          await admin.listPurchases(admin.orgId, { status, example: "oneTrial" }),
          listing,
          admin.orgId,
        ).length > 0;
      const found = [await listed("active"), await listed("expired")];
      // Whether it is listed at all is another rule's business.
      if (!found.includes(true)) return;
      expect("purchases.status").equal(
        "whether a current trial is listed, active and expired",
        found,
        [true, false],
      );
      const days = Math.min(...durations);
      await clock.advance((days - 1) * DAY);
      const rule = expect("trial.ends-after-duration");
      rule.equal("whether it is active a day before the end", await listed("active"), true);
      await clock.advance((Math.max(...durations) - days + 2) * DAY);
      const after = { active: await listed("active"), expired: await listed("expired") };
      // What is listed as expired has ended, whatever else it is listed as.
      rule.ok("the trial to be expired a day after the end", after.expired, after);
      const status = expect("purchases.status");
      status.equal("where it is listed after the end", after, { active: false, expired: true });
    },
  }),
];
