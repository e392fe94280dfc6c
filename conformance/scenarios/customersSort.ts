import type { CustomerEntry } from "../../generated/openapi.types.ts";
import type { Actor } from "../model/actor.ts";
import { offers, stranger, vendor } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { DAY } from "../runner/waiting.ts";
import { isSorted } from "./collation.ts";
import { everyCustomer, itemsOf } from "./customers.ts";
import {
  FIELDS,
  type Field,
  IS_SORTABLE,
  KEYS,
  PURCHASES,
  purchaseInOrder,
  withEnd,
  withoutEnd,
} from "./customersOrder.ts";
import { adminPair } from "./parties.ts";

const ONE_LISTING = { ...adminPair, listing: offers.interest } as const;
const TWO_LISTINGS = { ...ONE_LISTING, other: offers.interest } as const;

/** The order of the vendor's list. */
export const customersSort = [
  ...(["created", "modified", "endDate"] as const).map((field) =>
    scenario({
      id: field === "created" ? "customers.sort" : `customers.sort-${field}`,
      title: `customers are sorted by ${field}, ascending and descending`,
      rules: ["customers.sort"],
      capabilities: ["stateful", "write"],
      needs: TWO_LISTINGS,
      // The order of the ids, in which a portal may list what is equal, is the opposite.
      arrange: async ({ listing, other, ...parties }) => {
        const ids = [listing, other].toSorted();
        const [first = "", second = ""] = field === "created" ? ids.toReversed() : ids;
        await purchaseInOrder(parties, [first, second], PURCHASES[field](first, second));
        return [first, second] as const;
      },
      async check({ buyer, seller, rule }, [first, second]) {
        for (const sortOrder of ["asc", "desc"] as const) {
          const entries = await everyCustomer(seller, { sortFields: [field], sortOrder }, rule);
          const keyOf = (itemId: string) =>
            entries
              .filter(({ provision }) => provision.purchaserOrgId === buyer.orgId)
              .filter(({ provision }) => provision.itemId === itemId)
              .map(KEYS[field])[0] ?? 0;
          const [key, otherKey] = [keyOf(first), keyOf(second)];
          // Values that aren't as they were arranged break other rules, and say nothing about the order.
          if (field === "created" ? key >= otherKey : key <= otherKey) return;
          const keys = (field === "endDate" ? withEnd(entries) : entries).map(KEYS[field]);
          rule.ok(`${field}, ${sortOrder}`, isSorted(keys, sortOrder), keys);
        }
      },
    }),
  ),
  scenario({
    id: "customers.sort-existing",
    title: "existing customers are sorted by each field, in both orders",
    rules: ["customers.sort"],
    capabilities: ["stateful"],
    needs: { seller: vendor.administrates },
    async check({ seller, rule }) {
      for (const field of FIELDS) {
        const [up, down] = [
          await everyCustomer(seller, { sortFields: [field], sortOrder: "asc" }, rule),
          await everyCustomer(seller, { sortFields: [field], sortOrder: "desc" }, rule),
        ].map((entries) => entries.filter(IS_SORTABLE[field]));
        const [keys, reversed] = [up, down].map((entries = []) => entries.map(KEYS[field]));
        const isRight = isSorted(keys ?? []) && isSorted(reversed ?? [], "desc");
        rule.ok(`${field}, ascending and descending`, isRight, [keys, reversed]);
      }
    },
  }),
  scenario({
    id: "customers.sort-orgname",
    title: "customers are sorted by orgname, ascending and descending",
    rules: ["customers.sort"],
    capabilities: ["stateful", "write"],
    needs: { ...ONE_LISTING, stranger: stranger.administrates },
    async arrange({ buyer, stranger, seller, listing, waiting }) {
      // In the opposite order of their names, which the order of creation or of the end is not to be taken for.
      const named: (readonly [string, Actor])[] = [];
      for (const who of [buyer, stranger])
        named.push([(await who.getPortal("self")).name ?? "", who]);
      for (const [, who] of named.toSorted(([a], [b]) => (a < b ? 1 : -1))) {
        const { modified } = await who.expressInterest(listing);
        const purchase = { purchaserOrgId: who.orgId, endDate: modified + 30 * DAY };
        const { modified: last } = await seller.purchaseListing(listing, purchase);
        await waiting.past(last);
      }
      return new Map(named.map(([name, { orgId }]) => [orgId, name]));
    },
    async check({ seller, rule }, nameOf) {
      for (const sortOrder of ["asc", "desc"] as const) {
        const entries = await everyCustomer(seller, { sortFields: ["orgname"], sortOrder }, rule);
        // So is one with another name than its organization.
        const isNamed = ({ customer: { id, name } }: CustomerEntry) =>
          (nameOf.get(id) ?? name) === name;
        if (!entries.every(isNamed)) return;
        // A customer that isn't the provision's is no fault of the order.
        const names = entries
          .filter(({ customer, provision }) => customer.id === provision.purchaserOrgId)
          .map(KEYS.orgname);
        rule.ok(`the names, ${sortOrder}`, isSorted(names, sortOrder), names);
      }
    },
  }),
  scenario({
    id: "customers.sort-default",
    title: "customers are sorted by creation if no field is named",
    capabilities: ["stateful", "write"],
    needs: TWO_LISTINGS,
    arrange: ({ listing, other, ...parties }) =>
      purchaseInOrder(parties, [listing, other], PURCHASES.created(listing, other)),
    async check({ seller, rule }) {
      const created = (await everyCustomer(seller)).map(KEYS.created);
      rule.ok("the order without sort parameters", isSorted(created), created);
    },
  }),
  scenario({
    id: "customers.sort-order-default",
    title: "customers are sorted ascending if no order is named",
    rules: ["customers.sort-default"],
    capabilities: ["stateful", "write"],
    needs: TWO_LISTINGS,
    arrange: ({ listing, other, ...parties }) =>
      purchaseInOrder(parties, [listing, other], PURCHASES.created(listing, other)),
    async check({ seller, rule }) {
      const created = (await everyCustomer(seller, { sortFields: ["created"] }, rule)).map(
        KEYS.created,
      );
      rule.ok("the order without sortOrder", isSorted(created), created);
    },
  }),
  scenario({
    id: "customers.sort-ties",
    title: "customers with equal values are in the order of their items",
    capabilities: ["stateful", "write"],
    needs: TWO_LISTINGS,
    async arrange({ buyer, listing, other }) {
      // Interests have no end, so that both are equal in endDate. The later in the order asks first.
      for (const itemId of [listing, other].toSorted().toReversed())
        await buyer.expressInterest(itemId);
    },
    async check({ buyer, seller, listing, other, rule }) {
      const entries = await everyCustomer(seller, { type: "REQUEST", sortFields: ["endDate"] });
      const items = itemsOf(entries, buyer.orgId).filter((id) => id === listing || id === other);
      rule.equal("the items", items, items.toSorted());
    },
  }),
  scenario({
    id: "customers.sort-ties-purchaser",
    title: "equal customers of one listing are in the order of their ids",
    rules: ["customers.sort-ties"],
    capabilities: ["stateful", "write"],
    needs: { ...ONE_LISTING, stranger: stranger.administrates },
    async arrange({ buyer, stranger, listing }) {
      const both = [buyer, stranger].toSorted((a, b) => (a.orgId < b.orgId ? 1 : -1));
      for (const who of both) await who.expressInterest(listing);
    },
    async check({ seller, listing, rule }) {
      const entries = await everyCustomer(seller, { type: "REQUEST", sortFields: ["endDate"] });
      const purchasers = withoutEnd(entries)
        .filter(({ provision }) => provision.itemId === listing)
        .map(({ provision }) => provision.purchaserOrgId);
      rule.equal("the purchasers", purchasers, purchasers.toSorted());
    },
  }),
  scenario({
    id: "customers.sort-list",
    title: "a second sort field orders provisions equal in the first",
    capabilities: ["stateful", "write"],
    needs: { ...TWO_LISTINGS, stranger: stranger.administrates },
    async arrange({ buyer, stranger, listing, other, ...rest }) {
      // The ends of each are in another order than the rest, and those of both are mixed.
      const purchases = { buyer: [30, 10], stranger: [20, 40] } as const;
      const listings = [other, listing];
      for (const [who, days] of [
        [buyer, purchases.buyer],
        [stranger, purchases.stranger],
      ] as const) {
        const ends = listings.map((itemId, index) => [itemId, days[index] ?? 0] as const);
        await purchaseInOrder({ ...rest, buyer: who }, listings, ends);
      }
    },
    async check({ buyer, seller, stranger, rule }) {
      for (const sortOrder of ["asc", "desc"] as const) {
        const sortFields: Field[] = ["orgname", "endDate"];
        const byOne = await everyCustomer(seller, { sortFields: ["orgname"], sortOrder });
        const ordered = byOne.map(KEYS.orgname);
        rule.needs(`the order by one field, ${sortOrder}`, isSorted(ordered, sortOrder));
        const entries = await everyCustomer(seller, { sortFields, sortOrder }, rule);
        for (const { orgId } of [buyer, stranger]) {
          const own = entries.filter(({ provision }) => provision.purchaserOrgId === orgId);
          const ends = withEnd(own).map(KEYS.endDate);
          rule.ok(`the ends of ${orgId}, ${sortOrder}`, isSorted(ends, sortOrder), ends);
        }
        const names = entries.map(KEYS.orgname);
        rule.ok(`the names, ${sortOrder}`, isSorted(names, sortOrder), names);
      }
    },
  }),
];
