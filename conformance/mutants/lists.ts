import type { CustomerEntry, Provision } from "../../generated/openapi.types.ts";
import { asking, bodyOf, example, type Fault, replying, results, together } from "./fault.ts";
import type { Planted } from "./mutant.ts";

const purchases = "listPurchases";
const customers = "listCustomers";

type Groups = Record<
  "purchases" | "trials" | "interests",
  { provision: { interested?: boolean; trial?: boolean } }[]
>;
const groups = (change: (groups: Groups) => object): Fault =>
  results(purchases, (answer) => change(answer as never));

/** Drops a parameter. */
const ignoring = (
  id: "listPurchases" | "listCustomers" | "listCustomersOlder",
  ...names: readonly string[]
): Fault =>
  asking(id, (fields) => {
    for (const name of names) fields.delete(name);
  });

/** Another default than the contract's. */
const assuming = (
  id: "listPurchases" | "listCustomers" | "listCustomersOlder",
  name: string,
  value: string,
): Fault => asking(id, (fields) => fields.has(name) || fields.set(name, value));

/** What every list holds besides, whoever asks. */
const foreign = <Id extends "listPurchases" | "listCustomers" | "listCustomersOlder">(
  id: Id,
  outcome: string,
) => bodyOf(example(id, outcome as never)) as never;

const eachCustomer = (change: (entry: CustomerEntry) => CustomerEntry): Fault =>
  results(customers, (page) => ({ ...page, provisions: page.provisions.map(change) }));

/** Lists among anybody's customers what he asked for himself. */
function listsOwn(): Fault {
  const asked = new Map<string | null, Provision>();
  return together(
    results(
      "expressInterest",
      (provision, { fields }) => void asked.set(fields.get("token"), provision),
    ),
    results(customers, (page, { fields }) => {
      const provision = asked.get(fields.get("token"));
      if (provision === undefined) return page;
      const customer = { id: provision.purchaserOrgId, name: "Customer" };
      return {
        ...page,
        total: page.total + 1,
        provisions: [...page.provisions, { provision, customer }],
      };
    }),
  );
}

export const lists: Planted = {
  "purchases.content": {
    "lists what others hold": () => {
      const others = foreign(purchases, "onePurchase") as Groups;
      return groups((own) => ({ ...own, purchases: [...own.purchases, ...others.purchases] }));
    },
    "lists nothing": () => groups(() => ({ purchases: [], trials: [], interests: [] })),
  },
  "purchases.groups": {
    "leaves empty groups out": () =>
      groups((own) =>
        Object.fromEntries(Object.entries(own).filter(([, group]) => group.length > 0)),
      ),
    "takes what is purchased for an interest too": () =>
      groups((own) => {
        for (const { provision } of own.purchases) provision.interested = true;
        return own;
      }),
    "takes trials for interests": () =>
      groups((own) => ({ ...own, trials: own.interests, interests: own.trials })),
  },
  "purchases.status-default-active": {
    "lists all by default": () => assuming(purchases, "status", "all"),
  },
  "purchases.status": {
    "ignores the status": () => ignoring(purchases, "status"),
    "takes expired for all": () =>
      asking(
        purchases,
        (fields) => fields.get("status") === "expired" && fields.set("status", "all"),
      ),
  },
  "purchases.listing-matches": {
    "pairs provisions with another listing": () =>
      groups((own) =>
        Object.fromEntries(
          Object.entries(own).map(([name, group]) => [
            name,
            group.map((entry) => ({
              ...entry,
              listing: { ...(entry as { listing?: object }).listing, itemId: "another" },
            })),
          ]),
        ),
      ),
  },
  "purchases.both-groups": {
    "takes a trial for no interest": () =>
      groups((own) => ({
        ...own,
        interests: own.interests.filter(({ provision }) => !provision.trial),
      })),
  },
  "customers.content": {
    "lists what belongs to others": () => {
      const others = foreign(customers, "oneCustomer") as { provisions: object[] };
      return results(customers, (page) => ({
        ...page,
        provisions: [...page.provisions, ...others.provisions],
      }));
    },
    "lists nothing": () => results(customers, (page) => ({ ...page, total: 0, provisions: [] })),
    "lists what the organization holds itself": listsOwn,
  },
  "customers.entry": {
    "calls every customer the same": () =>
      eachCustomer((entry) => ({ ...entry, customer: { ...entry.customer, name: "Customer" } })),
    "takes everything for a trial": () =>
      eachCustomer((entry) => ({ ...entry, provision: { ...entry.provision, trial: true } })),
    "lets nothing end": () =>
      eachCustomer((entry) => ({ ...entry, provision: { ...entry.provision, endDate: -1 } })),
    "keeps the customer for itself": () =>
      results(customers, (page) => ({
        ...page,
        provisions: page.provisions.map(({ customer: _, ...entry }) => entry),
      })),
  },
  "customers.status-default-all": {
    "lists what is active by default": () => assuming(customers, "status", "active"),
  },
  "customers.status": { "ignores the status": () => ignoring(customers, "status") },
  "customers.type": { "ignores the type": () => ignoring(customers, "type") },
  "customers.item": { "ignores the item": () => ignoring(customers, "itemId") },
  "customers.orgname": { "ignores the name": () => ignoring(customers, "orgname") },
  "customers.modified": {
    "finds what was modified later alone": () =>
      asking(
        customers,
        (fields) =>
          fields.has("modified") &&
          fields.set("modified", String(Number(fields.get("modified")) + 1)),
      ),
    "takes the creation for the last change": () =>
      results(customers, (page, { fields }) => {
        const instant = Number(fields.get("modified") ?? -1);
        const provisions = page.provisions.filter(({ provision }) => provision.created >= instant);
        return { ...page, provisions, total: provisions.length };
      }),
  },
  "customers.modified-since": {
    "finds what was modified just then": () =>
      results(customers, (page, { fields }) => {
        const instant = fields.get("modified");
        const provisions = page.provisions.filter(
          ({ provision }) => instant === null || String(provision.modified) === instant,
        );
        return { ...page, provisions, total: provisions.length };
      }),
  },
  "customers.sort": {
    "ignores the order": () => ignoring(customers, "sortOrder"),
    "ignores the field": () => ignoring(customers, "sortFields"),
  },
  "customers.include-listing": {
    "always includes listings": () => ignoring(customers, "includeListing"),
    "includes no listings": () =>
      asking(customers, (fields) => fields.set("includeListing", "false")),
  },
  "customers.page-default": {
    "has pages of twenty": () => assuming(customers, "num", "20"),
    "begins at the second": () => assuming(customers, "start", "2"),
  },
  "customers.page-max": {
    "has pages of any size": () =>
      results(customers, (page, { fields }) => ({
        ...page,
        num: Number(fields.get("num") ?? page.num),
      })),
  },
  "customers.num-clamped": {
    "refuses pages of more than a hundred": () =>
      replying(customers, "invalidParameters", ({ fields }) => Number(fields.get("num")) > 100),
  },
  "customers.start": {
    "counts from nought": () =>
      asking(
        customers,
        (fields) =>
          fields.has("start") && fields.set("start", String(Number(fields.get("start")) + 1)),
      ),
    "ignores the start": () => ignoring(customers, "start"),
  },
  "customers.next-start": {
    "leaves one out": () =>
      results(customers, (page) => ({
        ...page,
        nextStart: page.nextStart && page.nextStart > 0 ? page.nextStart + 1 : -1,
      })),
    "ends with the first page": () => results(customers, (page) => ({ ...page, nextStart: -1 })),
  },
  "customers.next-start-end": {
    "goes on after the last page": () =>
      results(customers, (page) => ({
        ...page,
        nextStart: page.nextStart === -1 ? page.total + 1 : page.nextStart,
      })),
  },
  "customers.total": {
    "counts the page": () =>
      results(customers, (page) => ({ ...page, total: page.provisions.length })),
  },
  "customers.page-positive": {
    "takes what is below one for one": () =>
      asking(customers, (fields) => {
        for (const name of ["start", "num"])
          if (Number(fields.get(name) ?? 1) < 1) fields.set(name, "1");
      }),
  },
  "customers.orgname-part": {
    "wants the whole name": () =>
      results(customers, (page, { fields }) => {
        const name = fields.get("orgname");
        const provisions = page.provisions.filter(
          ({ customer }) => name === null || customer?.name === name,
        );
        return { ...page, provisions, total: provisions.length };
      }),
  },
  "customers.type-default": {
    "lists interests by default": () => assuming(customers, "type", "REQUEST"),
  },
  "customers.sort-default": {
    "lists the latest first": () => assuming(customers, "sortOrder", "desc"),
  },
  "customers.sort-ties": {
    "breaks ties the other way": () =>
      results(customers, (page) => ({ ...page, provisions: page.provisions.toReversed() })),
  },
  "customers.type-both": {
    "takes a trial for no interest": () =>
      results(customers, (page, { fields }) => {
        const isAsked = fields.get("type") === "REQUEST";
        const provisions = page.provisions.filter(({ provision }) => !(isAsked && provision.trial));
        return { ...page, provisions, total: provisions.length };
      }),
  },
  "customers.sort-list": {
    "sorts by the first field alone": () =>
      asking(customers, (fields) =>
        fields.set("sortFields", (fields.get("sortFields") ?? "").split(",")[0] ?? ""),
      ),
    "sorts by the last field alone": () =>
      asking(customers, (fields) =>
        fields.set("sortFields", (fields.get("sortFields") ?? "").split(",").at(-1) ?? ""),
      ),
  },
  "customers-older.content": {
    "lists nothing": () =>
      results("listCustomersOlder", (page) => ({ ...page, total: 0, provisions: [] })),
  },
  "customers-older.parameters": {
    "ignores the parameters": () =>
      asking("listCustomersOlder", (fields) => {
        for (const name of [...fields.keys()])
          if (name !== "f" && name !== "token") fields.delete(name);
      }),
  },
  "customers-older.same": {
    "lists what is active by default": () => assuming("listCustomersOlder", "status", "active"),
  },
  "export.csv": {
    "answers with JSON": () => async (asked, send) => {
      const answered = await send(asked);
      if (asked.operation !== "exportCustomers" || !answered.type.startsWith("text/csv"))
        return answered;
      return {
        ...answered,
        type: "application/json",
        text: JSON.stringify({ table: answered.text }),
      };
    },
  },
};
