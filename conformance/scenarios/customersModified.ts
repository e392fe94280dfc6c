import type { Expectations } from "../model/context.ts";
import { offers } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { DAY } from "../runner/waiting.ts";
import { everyCustomer, isListed, isOf, listedCustomer, nameOf } from "./customers.ts";
import { afterInterest, forOrg, type Parties, pair } from "./parties.ts";
import { isTime } from "./read.ts";

/** One of the times by which the portal says that a provision was changed finds it. */
async function checkModified(
  parties: Parties,
  times: readonly number[],
  rule: Expectations,
): Promise<void> {
  const found: number[] = [];
  for (const modified of new Set(times))
    if (await isListed(parties, { modified }, rule)) found.push(modified);
  rule.ok("an entry by the time of its last change", found.length > 0, times);
}

/** The filter of the vendor's list by the time of the last change. */
export const customersModified = [
  scenario({
    id: "customers.modified",
    title: "a provision is found by the time of its last change only",
    rules: ["customers.content", "customers.modified"],
    capabilities: ["stateful", "write"],
    ...afterInterest,
    async check({ expect, ...parties }, { created, modified }) {
      const shown = (await listedCustomer(parties, expect))?.provision.modified ?? modified;
      const rule = expect("customers.modified");
      const isPlausible = [created, modified, shown].every(isTime) && created <= modified;
      rule.needs("modified in milliseconds, and not before created", isPlausible);
      // It was created by its last change. Which member shows which of both is another rule's business.
      await checkModified(parties, [modified, shown, created], rule);
      // At that time, since or until then: a provision is never listed for all times.
      const isFound = (time: number) => isListed(parties, { modified: time }, rule);
      const found = [await isFound(modified - DAY), await isFound(modified + 10 * DAY)];
      rule.ok("no entry by an earlier time or by a later one", found.includes(false), found);
    },
  }),
  scenario({
    id: "customers.modified-later",
    title: "a changed provision is found by the time of the change",
    rules: ["customers.content", "provision.one-per-purchaser", "customers.modified"],
    capabilities: ["stateful", "write"],
    needs: { ...pair, listing: offers.interest },
    async check({ expect, waiting, ...parties }) {
      const { buyer, seller, listing } = parties;
      const interest = await buyer.expressInterest(listing);
      const before = (await listedCustomer(parties, expect))?.provision ?? interest;
      expect("customers.modified").needs("a time in milliseconds", isTime(interest.modified));
      await waiting.past(interest.modified);
      const purchase = await seller.purchaseListing(listing, forOrg(buyer));
      const { created, modified } = (await listedCustomer(parties, expect))?.provision ?? purchase;
      const isMoved = modified > before.modified;
      const same = expect("provision.one-per-purchaser");
      same.ok("modified to be later after the purchase", isMoved, [before.modified, modified]);
      same.equal("created after the purchase", created, before.created);
      const entries = await everyCustomer(seller);
      const own = entries.filter((entry) => isOf(entry, listing, buyer.orgId));
      same.ok("no second provision of the listing", own.length < 2, own.map(nameOf));
      // A time that doesn't move is no error of the filter, nor is one that isn't a time.
      const times = [purchase.modified, modified];
      if (isMoved && times.every(isTime))
        await checkModified(parties, times, expect("customers.modified"));
    },
  }),
  scenario({
    id: "customers.modified-since",
    title: "an earlier time finds a provision, a later one doesn't",
    rules: ["customers.content", "customers.modified-since"],
    capabilities: ["stateful", "write"],
    ...afterInterest,
    async check({ expect, ...parties }, { modified }) {
      await listedCustomer(parties, expect);
      const isFound = (time: number) => isListed(parties, { modified: time });
      const found = [await isFound(modified - DAY), await isFound(modified + 1000)];
      const rule = expect("customers.modified-since");
      rule.equal("what a day before and a second after find", found, [true, false]);
    },
  }),
];
