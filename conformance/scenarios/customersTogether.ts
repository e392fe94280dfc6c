import { offers, stranger } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { isSameEntry } from "./compareEntries.ts";
import { areNamed, everyCustomer, type Filters, nameOf } from "./customers.ts";
import { nameOfCustomer } from "./customersFilters.ts";
import { forOrg, pair } from "./parties.ts";

/** The rule of each parameter. */
const RULES = {
  status: "customers.status",
  type: "customers.type",
  itemId: "customers.item",
  orgname: "customers.orgname",
  modified: "customers.modified",
  sortFields: "customers.sort",
  includeListing: "customers.include-listing",
} as const;

const ruleOf = (filters: Filters) => RULES[Object.keys(filters)[0] as keyof typeof RULES];

/** Parameters of the vendor's list beside each other. */
export const customersTogether = [
  scenario({
    id: "customers.filters-together",
    title: "two filters find what both of them find alone",
    rules: ["customers.content", "customers.entry", ...Object.values(RULES)],
    capabilities: ["stateful", "write"],
    needs: {
      ...pair,
      stranger: stranger.administrates,
      listing: offers.interest,
      other: offers.interest,
    },
    // So that no filter finds only what another one finds, by what they find since the purchase.
    async arrange({ buyer, stranger, seller, listing, other, waiting }) {
      await buyer.expressInterest(listing);
      await buyer.expressInterest(other);
      const { modified } = await stranger.expressInterest(listing);
      await waiting.past(modified);
      const purchase = await seller.purchaseListing(listing, forOrg(buyer));
      await stranger.expressInterest(other);
      return purchase;
    },
    async check({ buyer, seller, listing, expect }, { modified }) {
      const orgname = await nameOfCustomer({ buyer, seller, listing }, expect);
      const entries = await everyCustomer(seller);
      expect("customers.entry").needs("entries of which the parts fit", areNamed(entries));
      const whole = new Map(entries.map((entry) => [nameOf(entry), entry]));
      const hasListings = entries.every((entry) => entry.listing !== undefined);
      const findAlone = async (filters: Filters) => {
        const found = await everyCustomer(seller, filters);
        const by = `by ${JSON.stringify(filters)}`;
        expect("customers.entry").ok(
          `entries ${by} of which the parts fit`,
          areNamed(found),
          found,
        );
        const bare = found.filter((entry) => entry.listing === undefined).map(nameOf);
        const isMeant = filters.includeListing === false || !hasListings;
        const lists = expect("customers.include-listing");
        lists.equal(`entries ${by} without a listing`, isMeant ? [] : bare, []);
        const others = found.filter((entry) => !isSameEntry(entry, whole.get(nameOf(entry))));
        expect("customers.entry").equal(`entries ${by} that are others`, others.map(nameOf), []);
        const names = found.map(nameOf);
        return { filters, names };
      };
      const active = await findAlone({ status: "active" });
      const expired = await findAlone({ status: "expired" });
      const type = await findAlone({ type: "REQUEST" });
      const item = await findAlone({ itemId: listing });
      const name = await findAlone({ orgname });
      const time = await findAlone({ modified });
      const sorted = await findAlone({ sortFields: ["orgname"], sortOrder: "desc" });
      const bare = await findAlone({ includeListing: false });
      // What is listed without a filter is another rule's business.
      const all = [active, expired, type, item, name, time, sorted, bare];
      if (!all.every(({ names }) => names.every((of) => whole.has(of)))) return;
      for (const [one, others] of [
        [active, [type, item, name, time]],
        [expired, [type, item, name, time, sorted, bare]],
        [type, [item, name, time, sorted, bare]],
        [item, [name, time, sorted, bare]],
        [name, [time, sorted, bare]],
        [time, [sorted, bare]],
      ] as const) {
        for (const other of others) {
          const rule = expect(ruleOf(one.filters));
          const filters = { ...one.filters, ...other.filters };
          const found = (await everyCustomer(seller, filters, rule)).map(nameOf);
          const what = `entries by ${JSON.stringify(filters)}`;
          const beyond = (names: readonly string[]) => found.filter((of) => !names.includes(of));
          rule.equal(`${what} that the first doesn't find`, beyond(one.names), []);
          const otherRule = expect(ruleOf(other.filters));
          otherRule.equal(`${what} that the second doesn't find`, beyond(other.names), []);
          const both = one.names.filter((of) => other.names.includes(of));
          rule.equal(what, found.toSorted(), both.toSorted());
        }
      }
    },
  }),
];
