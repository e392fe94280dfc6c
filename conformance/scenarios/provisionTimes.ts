import type { Provision } from "../../generated/openapi.types.ts";
import type { Expectations } from "../model/context.ts";
import { offers } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { tryAfterInterest } from "./offer.ts";
import { forOrg, pair, parties } from "./parties.ts";
import { GROUPS, isTime, readProvision } from "./read.ts";

const MINUTES = 5 * 60_000;

/** Expects times in milliseconds, and in order. What is missing or no number is another rule's business. */
export function checkTimes(
  rule: Pick<Expectations, "needs" | "ok">,
  { created, modified, startDate }: Provision,
): void {
  const times = { created, modified, startDate };
  const areNumbers = Object.values(times).every((time) => typeof time === "number");
  rule.needs("times in milliseconds", areNumbers);
  const areTimes = Object.values(times).every(isTime);
  rule.ok("times in milliseconds, after 2010 and none ahead", areTimes, times);
  rule.ok("no change before the creation", created <= modified, { created, modified });
}

/** When a provision was created, changed, and when its stage began. */
export const provisionTimes = [
  scenario({
    id: "provision.instants",
    title: "the times of a provision are in milliseconds, and in order",
    capabilities: ["write"],
    needs: { ...pair, listing: offers.interest },
    async check({ buyer, seller, listing, waiting, rule }) {
      const interest = await buyer.expressInterest(listing);
      await waiting.past(interest.modified);
      const purchase = await seller.purchaseListing(listing, forOrg(buyer));
      for (const one of [interest, purchase]) checkTimes(rule, one);
    },
  }),
  scenario({
    id: "provision.instants-listed",
    title: "the purchaser's list shows times in milliseconds, and in order",
    rules: ["provision.instants"],
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.interest },
    async check({ buyer, admin, seller, listing, waiting, rule }) {
      const interest = await buyer.expressInterest(listing);
      await waiting.past(interest.modified);
      await seller.purchaseListing(listing, forOrg(buyer));
      // Times that the vendor's list alone shows otherwise break the rule of its entries.
      const shown = (await readProvision(listing, { admin, seller })).purchase?.provision;
      rule.needs("an entry of the listing", shown !== undefined);
      if (shown === undefined) return;
      checkTimes(rule, shown);
    },
  }),
  scenario({
    id: "provision.one-per-purchaser",
    title: "a provision keeps its creation time, and each change has its time",
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.interest },
    async check({ buyer, admin, seller, listing, rule, waiting }) {
      const { created, modified } = await buyer.expressInterest(listing);
      rule.ok("the creation to be the first change", Math.abs(modified - created) < MINUTES, {
        created,
        modified,
      });
      await waiting.past(modified);
      const purchase = await seller.purchaseListing(listing, forOrg(buyer));
      const listed = await readProvision(listing, { admin, seller });
      for (const one of [purchase, ...listed.provisions]) {
        rule.equal("the creation", one?.created, created);
        rule.ok("a later change", Number(one?.modified) > modified, { modified: one?.modified });
      }
      const list = await admin.listPurchases(admin.orgId);
      for (const group of GROUPS) {
        const own = list[group].filter((entry) => entry.provision.itemId === listing);
        rule.ok(`at most one entry among the ${group}`, own.length < 2, own);
      }
    },
  }),
  scenario({
    id: "provision.stage-start",
    title: "each stage of a provision begins at the time of its call",
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.interest },
    async check({ buyer, admin, seller, listing, rule, waiting }) {
      const isNear = ({ startDate, modified }: Provision) =>
        Math.abs(startDate - modified) < MINUTES;
      const interest = await buyer.expressInterest(listing);
      rule.ok("an interest that begins with the call", isNear(interest), interest);
      await waiting.past(interest.startDate);
      const purchase = await seller.purchaseListing(listing, forOrg(buyer));
      rule.ok("a purchase that begins with the call", isNear(purchase), purchase);
      rule.ok(
        "a purchase that begins after the interest",
        purchase.startDate > interest.startDate,
        { interest: interest.startDate, purchase: purchase.startDate },
      );
      const listed = await readProvision(listing, { admin, seller });
      for (const one of listed.provisions)
        rule.equal("the start in the list", one?.startDate, purchase.startDate);
    },
  }),
  scenario({
    id: "provision.stage-start-trial",
    title: "a trial after an interest begins at the time of the trial",
    rules: ["provision.stage-start"],
    capabilities: ["stateful", "write"],
    needs: { ...parties, listing: offers.trial },
    arrange: async ({ buyer, listing }) => buyer.expressInterest(listing),
    async check({ buyer, admin, seller, listing, rule, waiting }, interest) {
      await waiting.past(interest.modified);
      const trial = await tryAfterInterest(buyer, listing);
      const listed = await readProvision(listing, { admin, seller });
      for (const { startDate } of [trial, ...listed.provisions])
        rule.ok("a start after the interest", startDate > interest.startDate, { startDate });
    },
  }),
];
