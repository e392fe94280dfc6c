import type { Expectations } from "../model/context.ts";
import { offers, purchaser, stranger, vendor } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { objectIn } from "../runner/http/response.ts";
import { DAY } from "../runner/waiting.ts";
import {
  type ExpectContent,
  everyCustomer,
  isListed,
  isOf,
  listedCustomer,
  nameOf,
  type Parties,
} from "./customers.ts";
import { isTime } from "./read.ts";

/** A name that no organization has. */
const NO_NAME = "Qxzvwk Jyfpt";

/** The id of no item. */
const NOWHERE = "0".repeat(32);

const ONE_LISTING = {
  buyer: purchaser.buys,
  seller: vendor.administrates,
  listing: offers.interest,
} as const;

/** The name by which a customer is found: that of its entry, or its own if the entry has a wrong one. */
async function nameOfCustomer(parties: Parties, expect: ExpectContent): Promise<string> {
  const shown = (await listedCustomer(parties, expect))?.customer?.name ?? "";
  const own = (await parties.buyer.getPortal("self")).name ?? "";
  return own === shown || (await isListed(parties, { orgname: shown })) ? shown : own;
}

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

/** The filters of the vendor's list by item, name and time. */
export const customersFilters = [
  scenario({
    id: "customers.item",
    title: "an itemId finds the provisions of that item only",
    rules: ["customers.content", "customers.item", "customers.total"],
    capabilities: ["stateful", "write"],
    needs: { ...ONE_LISTING, other: offers.interest },
    arrange: ({ buyer, listing }) => buyer.expressInterest(listing),
    async check({ buyer, seller, listing, other, expect }) {
      await listedCustomer({ buyer, seller, listing }, expect);
      const rule = expect("customers.item");
      const check = async (itemId: string, hasProvision: boolean) => {
        const isFound = await isListed({ buyer, seller, listing: itemId }, { itemId }, rule);
        rule.equal(`whether ${itemId} finds an entry`, isFound, hasProvision);
        const found = await everyCustomer(seller, { itemId });
        const strange = found.filter(
          (entry) => entry.provision.itemId !== itemId && entry.listing?.itemId !== itemId,
        );
        rule.equal("other items", strange.map(nameOf), []);
        const { total } = await seller.listCustomers(seller.orgId, { itemId, num: 1 });
        expect("customers.total").equal(`the total of ${itemId}`, total, found.length);
      };
      await check(other, false);
      await check(listing, true);
      await buyer.expressInterest(other);
      await check(listing, true);
    },
  }),
  scenario({
    id: "customers.item-with-others",
    title: "an itemId counts beside other filters",
    rules: ["customers.content", "customers.item"],
    capabilities: ["stateful", "write"],
    needs: { ...ONE_LISTING, other: offers.interest },
    async arrange({ buyer, listing, other }) {
      await buyer.expressInterest(listing);
      await buyer.expressInterest(other);
    },
    async check({ buyer, seller, listing, other, expect }) {
      for (const itemId of [listing, other])
        await listedCustomer({ buyer, seller, listing: itemId }, expect);
      const rule = expect("customers.item");
      for (const { provision, listing: shown } of await everyCustomer(seller))
        rule.needs("one item per entry", (shown?.itemId ?? provision.itemId) === provision.itemId);
      for (const beside of [
        { status: "all" },
        { status: "active" },
        { type: "REQUEST" },
      ] as const) {
        const names = (await everyCustomer(seller, { ...beside, itemId: listing })).map(nameOf);
        const wanted = await everyCustomer(seller, beside);
        const of = wanted
          .filter((one) => [one.provision.itemId, one.listing?.itemId].includes(listing))
          .map(nameOf);
        const what = `what an itemId finds beside ${JSON.stringify(beside)}`;
        rule.equal(what, names.toSorted(), of.toSorted());
      }
    },
  }),
  scenario({
    id: "customers.item-none",
    title: "an itemId of which no one has anything finds nothing",
    rules: ["customers.content", "customers.item"],
    capabilities: ["stateful", "write"],
    needs: ONE_LISTING,
    arrange: ({ buyer, listing }) => buyer.expressInterest(listing),
    async check({ expect, ...parties }) {
      const { seller, listing: itemId } = parties;
      await listedCustomer(parties, expect);
      const rule = expect("customers.item");
      rule.ok("an entry", await isListed(parties, { itemId }, rule), itemId);
      // A portal may also refuse an item that doesn't exist.
      const { response } = await seller.exchange("listCustomers", {
        portalID: seller.orgId,
        itemId: NOWHERE,
      });
      rule.equal("what it finds", objectIn(response.text)?.provisions ?? [], []);
    },
  }),
  scenario({
    id: "customers.orgname",
    title: "a purchaser's full name finds it, and another name doesn't",
    rules: ["customers.content", "customers.orgname"],
    capabilities: ["stateful", "write"],
    needs: ONE_LISTING,
    arrange: ({ buyer, listing }) => buyer.expressInterest(listing),
    async check({ expect, ...parties }) {
      const orgname = await nameOfCustomer(parties, expect);
      const rule = expect("customers.orgname");
      const isFound = await isListed(parties, { orgname }, rule);
      rule.ok(`an entry by the name ${orgname}`, isFound, isFound);
      const found = await everyCustomer(parties.seller, { orgname: NO_NAME }, rule);
      rule.equal("what a name of no one finds", found.map(nameOf), []);
    },
  }),
  scenario({
    id: "customers.orgname-other",
    title: "a purchaser's name doesn't find another purchaser",
    rules: ["customers.content", "customers.orgname"],
    capabilities: ["stateful", "write"],
    needs: { ...ONE_LISTING, other: stranger.administrates },
    async arrange({ buyer, other, listing }) {
      await buyer.expressInterest(listing);
      await other.expressInterest(listing);
    },
    async check({ buyer, seller, other, listing, expect }) {
      const rule = expect("customers.orgname");
      const ofBuyer = { buyer, seller, listing };
      const ofOther = { buyer: other, seller, listing };
      const name = await nameOfCustomer(ofBuyer, expect);
      const otherName = await nameOfCustomer(ofOther, expect);
      for (const { provision, customer } of await everyCustomer(seller))
        rule.needs("one purchaser per entry", customer?.id === provision.purchaserOrgId);
      const check = async (parties: Parties, orgname: string, isNamed: boolean) =>
        rule.equal(
          `whether ${orgname} finds an entry of ${parties.buyer.orgId}`,
          await isListed(parties, { orgname }, rule),
          isNamed,
        );
      await check(ofBuyer, name, true);
      await check(ofOther, otherName, true);
      // Part of a name may be enough, so a name that contains the other one may be found by it.
      if (!otherName.toLowerCase().includes(name.toLowerCase())) await check(ofOther, name, false);
      if (!name.toLowerCase().includes(otherName.toLowerCase()))
        await check(ofBuyer, otherName, false);
    },
  }),
  scenario({
    id: "customers.orgname-part",
    title: "part of the name finds a purchaser, in either case",
    rules: ["customers.content", "customers.orgname-part"],
    capabilities: ["stateful", "write"],
    needs: ONE_LISTING,
    arrange: ({ buyer, listing }) => buyer.expressInterest(listing),
    async check({ expect, ...parties }) {
      const name = await nameOfCustomer(parties, expect);
      const rule = expect("customers.orgname-part");
      const part = name.slice(1).trim() || name;
      for (const orgname of [part, part.toUpperCase(), part.toLowerCase()]) {
        const isFound = await isListed(parties, { orgname }, rule);
        rule.ok(`an entry by the name ${orgname}`, isFound, isFound);
      }
    },
  }),
  scenario({
    id: "customers.modified",
    title: "the time of its last change finds a provision, not any time",
    rules: ["customers.content", "customers.modified"],
    capabilities: ["stateful", "write"],
    needs: ONE_LISTING,
    arrange: async ({ buyer, listing }) => buyer.expressInterest(listing),
    async check({ expect, ...parties }, { created, modified }) {
      const shown = (await listedCustomer(parties, expect))?.provision.modified ?? modified;
      const rule = expect("customers.modified");
      rule.needs("a time in milliseconds as modified", isTime(modified));
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
    title: "a provision that was changed is found by the time of its change",
    rules: ["customers.content", "provision.one-per-purchaser", "customers.modified"],
    capabilities: ["stateful", "write"],
    needs: ONE_LISTING,
    async check({ expect, waiting, ...parties }) {
      const { buyer, seller, listing } = parties;
      const interest = await buyer.expressInterest(listing);
      const before = (await listedCustomer(parties, expect))?.provision ?? interest;
      expect("customers.modified").needs("a time in milliseconds", isTime(interest.modified));
      await waiting.past(interest.modified);
      const purchase = await seller.purchaseListing(listing, { purchaserOrgId: buyer.orgId });
      const { created, modified } = (await listedCustomer(parties, expect))?.provision ?? purchase;
      const isMoved = modified > before.modified;
      const same = expect("provision.one-per-purchaser");
      same.ok("modified to be later after the purchase", isMoved, [before.modified, modified]);
      same.equal("created after the purchase", created, before.created);
      const entries = await everyCustomer(seller);
      const own = entries.filter((entry) => isOf(entry, listing, buyer.orgId));
      same.ok("no second provision of the listing", own.length < 2, own.map(nameOf));
      // A time that doesn't move is no error of the filter.
      if (isMoved)
        await checkModified(parties, [purchase.modified, modified], expect("customers.modified"));
    },
  }),
  scenario({
    id: "customers.modified-since",
    title: "an earlier time finds a provision, a later one doesn't",
    rules: ["customers.content", "customers.modified-since"],
    capabilities: ["stateful", "write"],
    needs: ONE_LISTING,
    arrange: async ({ buyer, listing }) => buyer.expressInterest(listing),
    async check({ expect, ...parties }, { modified }) {
      await listedCustomer(parties, expect);
      const isFound = (time: number) => isListed(parties, { modified: time });
      const found = [await isFound(modified - DAY), await isFound(modified + 1000)];
      const rule = expect("customers.modified-since");
      rule.equal("what a day before and a second after find", found, [true, false]);
    },
  }),
];
