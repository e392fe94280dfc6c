import type { Provision } from "../../generated/openapi.types.ts";
import type { Actor } from "../model/actor.ts";
import type { Expectations } from "../model/context.ts";
import { offers, purchaser, vendor } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { objectIn, refuses, takesToken } from "../runner/http/response.ts";
import { DAY } from "../runner/waiting.ts";
import { purchase } from "./arrange.ts";
import { checkStage, stageOf } from "./checkStage.ts";
import { searched } from "./compareEntries.ts";
import {
  expectRefusalAfterPurchase,
  expectRefusalOfSecond,
  mustNotBeForPrivilege,
} from "./controls.ts";
import { addListing } from "./ownItem.ts";
import {
  CONTACT,
  contactOf,
  flagsOf,
  groupsWith,
  isTime,
  isWrongInPurchases,
  readProvision,
} from "./read.ts";

const MINUTE = 60_000;
const TRIAL = { trial: true, purchased: false };

const parties = {
  buyer: purchaser.buys,
  admin: purchaser.administrates,
  seller: vendor.administrates,
} as const;

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
  const areTimes = isTime(startDate) && typeof endDate === "number";
  rule.needs("a number of days, and times in milliseconds", Number(durations[0]) > 0 && areTimes);
  const isMet = durations.some((days) => endsAfter(days, provision));
  rule.ok(`an end after ${durations[0]} days, or -1`, isMet, { created, startDate, endDate });
}

export const startTrial = [
  refusal({
    id: "trial.purchaser-side",
    title: "a vendor's trial of its own listing is refused",
    capabilities: ["write"],
    needs: { seller: vendor.administrates, buyer: purchaser.buys, listing: offers.trial },
    refused: ({ seller, listing }) => seller.startTrial(listing),
    as: "ownListing",
    control: ({ buyer, listing }) => buyer.startTrial(listing),
  }),
  scenario({
    id: "trial.privilege",
    title: "a trial by a member without privilege is refused",
    capabilities: ["write"],
    needs: {
      member: purchaser.isPlain,
      buyer: purchaser.buys,
      admin: purchaser.administrates,
      listing: offers.trial,
    },
    async check({ member, buyer, admin, listing, rule }) {
      await rule.refused(member.startTrial(listing), "noPrivilege");
      const call = buyer.startTrial(listing);
      await mustNotBeForPrivilege(buyer, call, admin.startTrial(listing));
      await rule.accepted(call);
    },
  }),
  scenario({
    id: "trial.supported",
    title: "a trial of a listing that supports none is refused",
    capabilities: ["write"],
    needs: { buyer: purchaser.buys, without: offers.noTrial },
    async check({ buyer, without, rule }) {
      await rule.refused(buyer.startTrial(without), "trialNotSupported");
      // The caller may do what a trial takes.
      await buyer.expressInterest(without);
    },
  }),
  scenario({
    id: "trial.supported-free",
    title: "a free listing that supports a trial may be tried",
    rules: ["trial.supported"],
    capabilities: ["stateful", "write"],
    needs: { buyer: purchaser.administrates, free: offers.free },
    async check({ buyer, free, expect }) {
      const { trialSupported, title } = await buyer.getListing(free);
      const found = await searched(buyer, { itemId: free, title });
      const tried = await buyer.exchange("startTrial", { itemID: free, ...CONTACT });
      // Whether a token counts, and how a refusal looks, is another rule's business.
      if (!takesToken(tried) || objectIn(tried.response.text) === undefined) return;
      const isRefused = refuses(tried);
      // Where the listing alone says something else, it is wrong itself.
      const isSaid = [trialSupported, found?.trialSupported].includes(!isRefused);
      const expected = isSaid ? isRefused : !trialSupported;
      expect("trial.supported").equal("whether the trial is refused", isRefused, expected);
    },
  }),
  scenario({
    id: "trial.not-purchased",
    title: "a trial of a listing that is purchased is refused",
    capabilities: ["write"],
    needs: { buyer: purchaser.buys, seller: vendor.administrates, listing: offers.trial },
    arrange: ({ buyer, seller, listing }) => purchase({ buyer, seller }, listing),
    async check({ buyer, seller, listing, rule }) {
      const call = buyer.startTrial(listing);
      await expectRefusalAfterPurchase(rule, call, "alreadyPurchased", { buyer, seller, listing });
    },
  }),
  scenario({
    id: "trial.once",
    title: "a second trial is refused",
    capabilities: ["write"],
    needs: { buyer: purchaser.buys, seller: vendor.administrates, listing: offers.trial },
    arrange: ({ buyer, listing }) => buyer.startTrial(listing),
    async check({ buyer, seller, listing, rule }) {
      const call = buyer.startTrial(listing);
      await expectRefusalOfSecond(rule, call, "alreadyTried", { buyer, seller, listing });
    },
  }),
  refusal({
    id: "trial.once-ended",
    title: "a second trial is refused also when the first has ended",
    capabilities: ["stateful", "clock", "write"],
    needs: { buyer: purchaser.buys, listing: offers.trial },
    async arrange({ buyer, listing, clock }) {
      await buyer.startTrial(listing);
      await clock.advance(31 * DAY);
    },
    refused: ({ buyer, listing }) => buyer.startTrial(listing),
    as: "alreadyTried",
  }),
  scenario({
    id: "trial.effect",
    title: "a trial makes a provision that is a trial and not purchased",
    rules: ["trial.effect", "purchaser-fields.optional"],
    capabilities: ["write"],
    needs: { buyer: purchaser.administrates, seller: vendor.administrates, listing: offers.trial },
    async check({ buyer, seller, listing, expect }) {
      const rule = expect("trial.effect");
      const bare = buyer.startTrial(listing);
      // Without the purchaser fields, which are optional. Some other reason refuses the call with them, too.
      if (refuses(await bare.send())) {
        const call = buyer.startTrial(listing, CONTACT);
        // A trial of no days is none. That the listing says otherwise is not this rule's business.
        if (refuses(await call.send()))
          rule.needs(
            "a listing with a trial",
            Number((await buyer.getListing(listing)).trialDuration) > 0,
          );
        await rule.accepted(call);
      }
      const provision = await expect("purchaser-fields.optional").accepted(bare);
      await checkStage(rule, provision, {
        wanted: stageOf(listing, { buyer, seller }, TRIAL),
        async other() {
          const { response } = await buyer.exchange("expressInterest", { itemID: listing });
          return [objectIn(response.text), stageOf(listing, { buyer, seller })];
        },
      });
    },
  }),
  scenario({
    id: "trial.effect-kept",
    title: "a trial is in both lists, and in the purchaser's among the trials",
    rules: ["trial.effect", "purchases.content", "purchases.groups"],
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.trial },
    async check({ buyer, admin, seller, listing, expect }) {
      const call = buyer.startTrial(listing, CONTACT);
      await expect("trial.effect").accepted(call);
      const listed = await readProvision(listing, { admin, seller });
      const { groups, held } = listed;
      expect("trial.effect").ok("the provision in a list", held !== undefined, groups);
      const flagsRule = isWrongInPurchases(listed, TRIAL) ? "purchases.groups" : "trial.effect";
      const { trial, purchased } = flagsOf(held);
      expect(flagsRule).equal("the flags in the list", { trial, purchased }, TRIAL);
      // A list of active provisions leaves out a trial that is over at once.
      await call;
      expect("purchases.content").ok("a group with the listing", groups.length > 0, groups);
      expect("purchases.groups").equal("the groups with the listing", groups, ["trials"]);
    },
  }),
  scenario({
    id: "trial.end",
    title: "a trial lasts as long as its listing says, or has no printed end",
    rules: ["trial.ends-after-duration"],
    capabilities: ["stateful", "write"],
    needs: { buyer: purchaser.buys, listing: offers.trial },
    async check({ buyer, listing, rule }) {
      const durations = await durationsOf(buyer, listing);
      checkEnd(rule, durations, await rule.accepted(buyer.startTrial(listing, CONTACT)));
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
        rule.needs("a trial of some days", Number(durations[0]) > 0);
        checkEnd(rule, durations, await rule.accepted(buyer.startTrial(id, CONTACT)));
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
        "whether a trial that runs is listed, active and expired",
        found,
        [true, false],
      );
      const days = Math.min(...durations);
      await clock.advance((days - 1) * DAY);
      const rule = expect("trial.ends-after-duration");
      rule.equal("whether it is active a day before the end", await listed("active"), true);
      await clock.advance((Math.max(...durations) - days + 2) * DAY);
      rule.equal(
        "whether it is listed a day after the end, active and expired",
        [await listed("active"), await listed("expired")],
        [false, true],
      );
    },
  }),
  scenario({
    id: "trial.keeps-interest",
    title: "a trial after an interest is both",
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.trial },
    arrange: ({ buyer, listing }) => buyer.expressInterest(listing),
    async check({ buyer, admin, seller, listing, rule }) {
      const { interested, trial } = await rule.accepted(buyer.startTrial(listing, CONTACT));
      rule.equal("the flags", { interested, trial }, { interested: true, trial: true });
      const { customer } = await readProvision(listing, { admin, seller });
      const { purchased: _, ...flags } = flagsOf(customer?.provision);
      rule.equal("the flags in the vendor's list", flags, { interested: true, trial: true });
    },
  }),
  scenario({
    id: "trial.purchaser-fields",
    title: "purchaser fields of a trial are kept",
    capabilities: ["stateful", "write"],
    needs: { buyer: purchaser.buys, listing: offers.trial },
    async check({ buyer, listing, rule }) {
      const trial = await rule.accepted(buyer.startTrial(listing, CONTACT));
      rule.equal("the contact", contactOf(trial), {
        purchaserUsername: buyer.username,
        ...CONTACT,
      });
    },
  }),
  scenario({
    id: "trial.purchaser-fields-absent",
    title: "a trial without purchaser fields names the caller",
    rules: ["trial.purchaser-fields"],
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.trial },
    async check({ buyer, admin, seller, listing, rule }) {
      const trial = await buyer.startTrial(listing);
      const listed = await readProvision(listing, { admin, seller });
      for (const one of [trial, ...listed.provisions]) {
        const { purchaserUsername, purchaserFullName, purchaserEmail, purchaserPhone } =
          contactOf(one);
        rule.equal("the user name", purchaserUsername, buyer.username);
        rule.ok("a full name and an e-mail address", Boolean(purchaserFullName && purchaserEmail), {
          purchaserFullName,
          purchaserEmail,
        });
        rule.equal("the phone", purchaserPhone, null);
      }
    },
  }),
];
