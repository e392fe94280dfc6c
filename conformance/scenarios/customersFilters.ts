import { offers, stranger } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { objectIn } from "../runner/http/response.ts";
import {
  type ExpectContent,
  everyCustomer,
  findCustomer,
  isListed,
  listedCustomer,
  nameOf,
} from "./customers.ts";
import { afterInterest, type Parties, pair } from "./parties.ts";
import { NOWHERE } from "./sampleReads.ts";

/** A name that no organization has. */
const NO_NAME = "Qxzvwk Jyfpt";

/** The name by which a customer is found: that of its entry, or its own if the entry has a wrong one. */
export async function nameOfCustomer(parties: Parties, expect: ExpectContent): Promise<string> {
  const shown = (await listedCustomer(parties, expect))?.customer?.name ?? "";
  const own = (await parties.buyer.getPortal("self")).name ?? "";
  return own === shown || (await isListed(parties, { orgname: shown })) ? shown : own;
}

/** The filters of the vendor's list by item and by name. */
export const customersFilters = [
  scenario({
    id: "customers.item",
    title: "an itemId finds the provisions of that item only",
    rules: ["customers.content", "customers.item", "customers.total"],
    capabilities: ["stateful", "write"],
    needs: { ...pair, listing: offers.interest, other: offers.interest },
    arrange: ({ buyer, listing }) => buyer.expressInterest(listing),
    async check({ buyer, seller, listing, other, expect }) {
      await listedCustomer({ buyer, seller, listing }, expect);
      const rule = expect("customers.item");
      const check = async (itemId: string, hasProvision: boolean) => {
        const isFound = await isListed({ buyer, seller, listing: itemId }, { itemId }, rule);
        // What is in no list is another rule's business.
        const isThere = isFound || (await findCustomer(seller, itemId, buyer.orgId)) !== undefined;
        rule.needs(`an entry of ${itemId}`, isThere || !hasProvision);
        rule.equal(`whether ${itemId} finds an entry`, isFound, hasProvision);
        const found = await everyCustomer(seller, { itemId });
        const strange = found.filter(
          (entry) => entry.provision.itemId !== itemId && entry.listing?.itemId !== itemId,
        );
        rule.equal("other items", strange.map(nameOf), []);
        const { total } = await seller.listCustomers(seller.orgId, { itemId, num: 1 });
        expect("customers.total").equal(`the total of ${itemId}`, total, found.length);
      };
      // What is left after a deletion is another rule's business.
      const isLeft = await isListed({ buyer, seller, listing: other }, {}, rule);
      rule.needs("nothing of the other listing without an itemId", !isLeft);
      await check(other, false);
      await check(listing, true);
      await buyer.expressInterest(other);
      await check(listing, true);
    },
  }),
  scenario({
    id: "customers.item-none",
    title: "an itemId without provisions finds nothing",
    rules: ["customers.content", "customers.item"],
    capabilities: ["stateful", "write"],
    ...afterInterest,
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
      rule.equal("the entries found", objectIn(response.text)?.provisions ?? [], []);
    },
  }),
  scenario({
    id: "customers.orgname",
    title: "a purchaser's full name finds it, and another name doesn't",
    rules: ["customers.content", "customers.orgname"],
    capabilities: ["stateful", "write"],
    ...afterInterest,
    async check({ expect, ...parties }) {
      const orgname = await nameOfCustomer(parties, expect);
      const rule = expect("customers.orgname");
      const isFound = await isListed(parties, { orgname }, rule);
      rule.ok(`an entry by the name ${orgname}`, isFound, isFound);
      const found = await everyCustomer(parties.seller, { orgname: NO_NAME }, rule);
      rule.equal("entries found by an unknown name", found.map(nameOf), []);
    },
  }),
  scenario({
    id: "customers.orgname-other",
    title: "a purchaser's name doesn't find another purchaser",
    rules: ["customers.content", "customers.orgname"],
    capabilities: ["stateful", "write"],
    needs: { ...pair, listing: offers.interest, other: stranger.administrates },
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
        rule.needs(
          "entries whose parts have the same purchaser",
          customer?.id === provision.purchaserOrgId,
        );
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
    title: "part of the name finds a purchaser, in upper or lower case",
    rules: ["customers.content", "customers.orgname-part"],
    capabilities: ["stateful", "write"],
    ...afterInterest,
    async check({ expect, ...parties }) {
      const name = await nameOfCustomer(parties, expect);
      const rule = expect("customers.orgname-part");
      const part = name.slice(1, -1).trim() || name;
      for (const orgname of [part, part.toUpperCase(), part.toLowerCase()]) {
        const isFound = await isListed(parties, { orgname }, rule);
        rule.ok(`an entry by the name ${orgname}`, isFound, isFound);
      }
    },
  }),
];
