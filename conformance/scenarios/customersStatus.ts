import type { Expectations } from "../model/context.ts";
import { offers, vendor } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { DAY } from "../runner/waiting.ts";
import { purchaseThatEnds } from "./controls.ts";
import {
  everyCustomer,
  type Filters,
  hasEntry,
  isListed,
  listedCustomer,
  nameOf,
} from "./customers.ts";
import { afterInterest, afterTrial, forOrg, type Parties, pair } from "./parties.ts";

type Status = NonNullable<Filters["status"]>;

/** Where a provision is listed, by status. */
const byStatus = async (parties: Parties, rule: Expectations) => ({
  active: await isListed(parties, { status: "active" }, rule),
  expired: await isListed(parties, { status: "expired" }, rule),
  all: await isListed(parties, { status: "all" }, rule),
});

/** Expects the entry in a list without a status. One that isn't in the list of all either breaks another rule. */
async function checkDefaultStatus(parties: Parties, rule: Expectations) {
  const finds = async (filters: Filters) =>
    hasEntry(await everyCustomer(parties.seller, filters), parties);
  rule.needs("the entry with the status all", await finds({ status: "all" }));
  const isFound = await finds({});
  rule.ok("an entry without a status", isFound, isFound);
}

const ACTIVE = { active: true, expired: false, all: true };
const EXPIRED = { active: false, expired: true, all: true };

/** The filter of the vendor's list by status: whether it has ended. */
export const customersStatus = [
  scenario({
    id: "customers.status",
    title: "a customer's purchase that has ended is listed as expired",
    rules: ["customers.content", "customers.status", "customers.status-default-all"],
    capabilities: ["stateful", "write"],
    needs: { ...pair, listing: offers.interest },
    async arrange({ buyer, seller, listing, waiting }) {
      const { modified } = await buyer.expressInterest(listing);
      await purchaseThatEnds({ buyer, seller, waiting }, listing, modified);
    },
    async check({ expect, waiting, ...parties }) {
      await listedCustomer(parties, expect);
      const rule = expect("customers.status");
      const isEnded = () => isListed(parties, { status: "expired" }, rule);
      const hasEnded = await waiting.untilEnded(isEnded);
      rule.ok("the purchase to be expired once its end has come", hasEnded, hasEnded);
      rule.equal("where the purchase is listed", await byStatus(parties, rule), EXPIRED);
      await checkDefaultStatus(parties, expect("customers.status-default-all"));
    },
  }),
  scenario({
    id: "customers.status-ahead",
    title: "a customer's current trial is active and not expired",
    rules: ["customers.content", "customers.status", "customers.status-default-all"],
    capabilities: ["stateful", "write"],
    ...afterTrial,
    async check({ expect, ...parties }) {
      await listedCustomer(parties, expect);
      const rule = expect("customers.status");
      rule.equal("where the trial is listed", await byStatus(parties, rule), ACTIVE);
      await checkDefaultStatus(parties, expect("customers.status-default-all"));
    },
  }),
  scenario({
    id: "customers.status-trial",
    title: "a customer's trial that has ended is listed as expired",
    rules: ["customers.content", "customers.status"],
    capabilities: ["stateful", "clock", "write"],
    needs: { ...pair, listing: offers.trial },
    async arrange({ buyer, listing, clock }) {
      const { trialDuration = 30 } = await buyer.getListing(listing);
      await buyer.startTrial(listing);
      await clock.advance((trialDuration + 1) * DAY);
    },
    async check({ expect, ...parties }) {
      await listedCustomer(parties, expect);
      const rule = expect("customers.status");
      const found = await byStatus(parties, rule);
      // When it ends is another rule's business.
      if (!found.active) rule.equal("where the trial is listed", found, EXPIRED);
    },
  }),
  scenario({
    id: "customers.status-interest",
    title: "a customer's interest is active and never expired",
    rules: ["customers.content", "customers.status", "provision.ended"],
    capabilities: ["stateful", "write"],
    ...afterInterest,
    async check({ expect, ...parties }, { modified }) {
      await listedCustomer(parties, expect);
      const ofInterest = await byStatus(parties, expect("customers.status"));
      expect("customers.status").ok("the interest among all", ofInterest.all, ofInterest);
      // First the status of what has an end ahead, which isn't inferred.
      const { buyer, seller, listing } = parties;
      const purchase = { purchaserOrgId: buyer.orgId, endDate: modified + 30 * DAY };
      await seller.purchaseListing(listing, purchase);
      await listedCustomer(parties, expect);
      const ofPurchase = await byStatus(parties, expect("customers.status"));
      expect("customers.status").equal("where the purchase is listed", ofPurchase, ACTIVE);
      expect("provision.ended").equal("where the interest was listed", ofInterest, ACTIVE);
    },
  }),
  scenario({
    id: "customers.status-existing",
    title: "all trials and purchases of customers are either active or expired",
    rules: ["customers.status"],
    capabilities: ["stateful"],
    needs: { seller: vendor.administrates },
    async check({ seller, rule }) {
      const listed = async (status: Status) => {
        const entries = await everyCustomer(seller, { status }, rule);
        // When an interest has ended is inferred.
        return entries.filter(({ provision }) => !provision.interested).map(nameOf);
      };
      const all = await listed("all");
      const either = [...(await listed("active")), ...(await listed("expired"))];
      rule.equal("active and expired", either.sort(), all.sort());
    },
  }),
  scenario({
    id: "customers.status-purchase",
    title: "a customer's purchase without an end is active, not expired",
    rules: ["customers.content", "customers.status", "provision.ended"],
    capabilities: ["stateful", "write"],
    ...afterTrial,
    async check({ expect, ...parties }) {
      await listedCustomer(parties, expect);
      const { buyer, seller, listing } = parties;
      const rule = expect("customers.status");
      rule.equal("where the trial is listed", await byStatus(parties, rule), ACTIVE);
      await seller.purchaseListing(listing, forOrg(buyer));
      const ofPurchase = await byStatus(parties, rule);
      expect("provision.ended").equal("where the purchase is listed", ofPurchase, ACTIVE);
    },
  }),
];
