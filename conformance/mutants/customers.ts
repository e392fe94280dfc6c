/** Faults in the list of an organization's customers. */
import {
  alterRequest,
  around,
  bodyOf,
  exampleOf,
  type Fault,
  isAccepted,
  type Json,
  respond,
  respondInstead,
  together,
  watch,
} from "./fault.ts";
import { breaking, type Catalogue } from "./mutant.ts";
import { alterEntries, alterPage, type Entry, keepEntries, type Page } from "./places.ts";

const LIST = "listCustomers";
const OLDER = "listCustomersOlder";

/** Ignores parameters. */
const ignore = (...names: readonly string[]): Fault =>
  alterRequest(LIST, (fields) => {
    for (const name of names) fields.delete(name);
  });

/** Takes another default. */
const assume = (name: string, value: string, id: typeof LIST | typeof OLDER = LIST): Fault =>
  alterRequest(id, (fields) => fields.has(name) || fields.set(name, value));

const eachEntry = (alter: (entry: Entry) => void): Fault => alterEntries(alter, [LIST]);

/** Adds what an organization has itself to its customers. */
function addOwn(): Fault {
  const own = new Map<unknown, Json>();
  return together(
    alterPage((page, { path }) => {
      const provision = own.get(path.portalID);
      if (provision === undefined) return page;
      const customer = { id: provision.purchaserOrgId, name: "Customer" };
      const provisions = [...page.provisions, { provision, customer }];
      return { ...page, total: page.total + 1, provisions };
    }),
    watch(({ operation }, response) => {
      const body = bodyOf(response) ?? {};
      if (operation === "expressInterest" && isAccepted(response))
        own.set(body.purchaserOrgId, body);
    }),
  );
}

/** What a plain request for the whole list has. */
const PLAIN = ["f", "token", "num"];

/** Adds a provision of another vendor's listing to the whole list. */
const addForeign = (): Fault =>
  around(LIST, async (request, next) => {
    const response = await next(request);
    const page = bodyOf(response) as Page | undefined;
    const { fields } = request;
    const isPlain = [...fields.keys()].every((name) => PLAIN.includes(name));
    if (page?.provisions === undefined || !isPlain || fields.get("num") !== "100") return response;
    const foreign = bodyOf(exampleOf(LIST, "oneCustomer", request)) as unknown as Page;
    const [entry] = foreign.provisions;
    Object.assign(entry?.provision ?? {}, {
      itemId: "e".repeat(32),
      orgId: "another",
      accountId: "another",
      purchaserOrgId: "third",
    });
    Object.assign(entry?.listing ?? {}, {
      itemId: "e".repeat(32),
      vendor: { id: "another", name: "Another" },
    });
    const provisions = [...page.provisions, ...foreign.provisions];
    return respond(request, { ...page, total: page.total + 1, provisions });
  });

/** The total of a list with the same filters, without one. */
const totalWithout = (name: string): Fault =>
  around(LIST, async (request, next) => {
    const response = await next(request);
    const page = bodyOf(response) as Page | undefined;
    if (page?.provisions === undefined) return response;
    const fields = new URLSearchParams(request.fields);
    fields.delete(name);
    const all = bodyOf(await next({ ...request, fields })) as Page | undefined;
    return respond(request, { ...page, total: all?.total ?? page.total });
  });

/** Ignores an item of which there is nothing. */
const ignoreUnusedItem = (): Fault =>
  around(LIST, async (request, next) => {
    const response = await next(request);
    const page = bodyOf(response) as Page | undefined;
    if (page?.total !== 0 || !request.fields.has("itemId")) return response;
    const fields = new URLSearchParams(request.fields);
    fields.delete("itemId");
    return next({ ...request, fields });
  });

const keepFields = (names: readonly string[]): Fault =>
  alterRequest(OLDER, (fields) => {
    for (const name of [...fields.keys()]) if (!names.includes(name)) fields.delete(name);
  });

export const customers: Catalogue = {
  "customers.content": {
    "lists the customers of others": breaking(
      ["customers.total", "customers.page-default"],
      addForeign,
    ),
    "lists no customers": breaking(
      [
        "interest.effect",
        "trial.effect",
        "purchase.effect",
        "purchase.end-date",
        "purchase.unexpiring",
        "purchase.ignores-purchaser-org",
        "purchase.provisioned-item",
        "org-entitlements.effect",
        "delete.effect",
        "customers.total",
      ],
      () => alterPage((page) => ({ ...page, total: 0, nextStart: -1, provisions: [] })),
    ),
    "lists what the organization has itself": addOwn,
  },
  "customers.entry": {
    "gives every customer the same name": breaking(["customers.orgname"], () =>
      eachEntry(({ customer }) => customer && Object.assign(customer, { name: "Customer" })),
    ),
    "names another customer": () =>
      eachEntry(({ customer }) => customer && Object.assign(customer, { id: "another" })),
    "leaves the customer out": breaking(["listCustomers.response"], () =>
      eachEntry((entry) => delete entry.customer),
    ),
    "shows another listing in an entry": () =>
      eachEntry(({ listing }) => listing && Object.assign(listing, { title: "Another" })),
  },
  "customers.customer-profile": {
    "leaves description and thumbnail of customers out": () =>
      eachEntry(({ customer }) => {
        if (customer === undefined) return;
        delete customer.description;
        delete customer.thumbnail;
      }),
  },
  "customers.status-default-all": {
    "lists only active customers by default": () => assume("status", "active"),
  },
  "customers.status": {
    "ignores the status of customers": () => ignore("status"),
    "lists active customers as expired": () =>
      alterRequest(
        LIST,
        (fields) => fields.get("status") === "expired" && fields.set("status", "active"),
      ),
  },
  "customers.type": {
    "ignores the type": () => ignore("type"),
    "lists interests alone for two kinds": () =>
      alterRequest(
        LIST,
        (fields) => fields.get("type") === "REQUESTANDTRIAL" && fields.set("type", "REQUEST"),
      ),
    "lists trials alone for two kinds": () =>
      alterRequest(
        LIST,
        (fields) => fields.get("type") === "TRIALANDPURCHASE" && fields.set("type", "TRIAL"),
      ),
  },
  "customers.item": {
    "ignores the item": () => ignore("itemId"),
    "ignores an item of which there is nothing": ignoreUnusedItem,
  },
  "customers.orgname": { "ignores the name": () => ignore("orgname") },
  "customers.modified": {
    "lists only what was modified later": () =>
      alterRequest(LIST, (fields) => {
        const time = fields.get("modified");
        if (time !== null) fields.set("modified", String(Number(time) + 1));
      }),
    "takes the creation for the last change": () =>
      keepEntries(
        ({ provision }, { fields }) =>
          Number(provision.created) >= Number(fields.get("modified") ?? -1),
      ),
  },
  "customers.modified-since": {
    "lists only what was modified at that time": () =>
      keepEntries(({ provision }, { fields }) => {
        const time = fields.get("modified");
        return time === null || String(provision.modified) === time;
      }),
  },
  "customers.sort": {
    "ignores the order": breaking(["customers.sort-list"], () => ignore("sortOrder")),
    "ignores the fields of the order": breaking(["customers.sort-list"], () =>
      ignore("sortFields"),
    ),
    "sorts by creation instead of the end": () =>
      alterRequest(
        LIST,
        (fields) => fields.get("sortFields") === "endDate" && fields.set("sortFields", "created"),
      ),
  },
  "customers.include-listing": {
    "always includes listings": () => ignore("includeListing"),
    "includes no listings": () =>
      alterRequest(LIST, (fields) => fields.set("includeListing", "false")),
    "includes no listings if they are asked for": () =>
      alterRequest(
        LIST,
        (fields) =>
          fields.get("includeListing") === "true" && fields.set("includeListing", "false"),
      ),
  },
  "customers.page-default": {
    "has pages of twenty": () => assume("num", "20"),
    "has pages of five": () => assume("num", "5"),
    "begins at the second": () => assume("start", "2"),
  },
  "customers.num": {
    "ignores the size of a page": () => ignore("num"),
    "shows ten as the size of every page": () => alterPage((page) => ({ ...page, num: 10 })),
  },
  "customers.page-max": {
    "shows pages of any size": breaking(["customers.num"], () =>
      alterPage((page, { fields }) => ({ ...page, num: Number(fields.get("num") ?? page.num) })),
    ),
  },
  "customers.num-clamped": {
    "refuses pages of more than a hundred": () =>
      respondInstead(LIST, "invalidParameters", ({ fields }) => Number(fields.get("num")) > 100),
  },
  "customers.start": {
    "counts from 0": () =>
      around(LIST, async (request, next) => {
        const start = request.fields.get("start");
        if (start === null) return next(request);
        const fields = new URLSearchParams(request.fields);
        fields.set("start", String(Number(start) + 1));
        const response = await next({ ...request, fields });
        const page = bodyOf(response) as Page | undefined;
        if (page?.provisions === undefined) return response;
        const nextStart =
          page.nextStart && page.nextStart > 0 ? page.nextStart - 1 : page.nextStart;
        return respond(request, { ...page, start: Number(start), nextStart });
      }),
    "ignores the start": breaking(["customers.next-start"], () => ignore("start")),
  },
  "customers.next-start": {
    "skips one after a page": () =>
      alterPage((page) => ({
        ...page,
        nextStart: page.nextStart && page.nextStart > 0 ? page.nextStart + 1 : page.nextStart,
      })),
    "ends with the first page": breaking(["customers.total"], () =>
      alterPage((page) => ({ ...page, nextStart: -1 })),
    ),
  },
  "customers.next-start-end": {
    "continues after the last page": () =>
      alterPage((page) => ({
        ...page,
        nextStart: page.nextStart === -1 ? page.total + 1 : page.nextStart,
      })),
  },
  "customers.total": {
    "counts the page": () => alterPage((page) => ({ ...page, total: page.provisions.length })),
    "counts without the status": () => totalWithout("status"),
    "counts without the item": () => totalWithout("itemId"),
    "counts without the type": () => totalWithout("type"),
    "counts without the name": () => totalWithout("orgname"),
  },
  "customers.page-positive": {
    "takes what is below 1 for 1": () =>
      alterRequest(LIST, (fields) => {
        for (const name of ["start", "num"])
          if (Number(fields.get(name) ?? 1) < 1) fields.set(name, "1");
      }),
  },
  "customers.orgname-part": {
    "demands the whole name": () =>
      keepEntries(({ customer }, { fields }) => {
        const name = fields.get("orgname");
        return name === null || customer?.name === name;
      }),
  },
  "customers.type-default": {
    "lists interests by default": () => assume("type", "REQUEST"),
  },
  "customers.sort-default": {
    "lists the latest first": () => assume("sortOrder", "desc"),
    "sorts descending without an order": () =>
      alterRequest(LIST, (fields) => {
        if (fields.has("sortFields") && !fields.has("sortOrder")) fields.set("sortOrder", "desc");
      }),
  },
  "customers.sort-ties": {
    "breaks ties the other way": breaking(
      ["customers.sort", "customers.sort-list", "customers.start"],
      () => alterPage((page) => ({ ...page, provisions: page.provisions.toReversed() })),
    ),
  },
  "customers.type-both": {
    "lists a trial as no interest": () =>
      keepEntries(
        ({ provision }, { fields }) => fields.get("type") !== "REQUEST" || provision.trial !== true,
      ),
  },
  "customers.sort-list": {
    "sorts by the first field alone": () =>
      alterRequest(LIST, (fields) => {
        const [first] = fields.get("sortFields")?.split(",") ?? [];
        if (first) fields.set("sortFields", first);
      }),
    "sorts by the last field alone": () =>
      alterRequest(LIST, (fields) => {
        const last = fields.get("sortFields")?.split(",").at(-1);
        if (last) fields.set("sortFields", last);
      }),
  },
  "customers-older.content": {
    "lists nothing under the older name": () =>
      alterPage((page) => ({ ...page, total: 0, nextStart: -1, provisions: [] }), OLDER),
  },
  "customers-older.parameters": {
    "ignores the parameters of the older list": () => keepFields(["f", "token"]),
    "ignores the type of the older list": () =>
      alterRequest(OLDER, (fields) => fields.delete("type")),
    "ignores includeListing of the older list": () =>
      alterRequest(OLDER, (fields) => fields.delete("includeListing")),
  },
  "customers-older.same": {
    "lists only active customers under the older name": () => assume("status", "active", OLDER),
  },
  "exportCustomers.response": {
    "exports a list in JSON": breaking(["export.csv"], () =>
      around("exportCustomers", async (request, next) => {
        const response = await next(request);
        return response.type.startsWith("text/csv")
          ? { ...response, type: "application/json", text: "[]" }
          : response;
      }),
    ),
  },
  "export.csv": {
    "exports JSON": breaking(["exportCustomers.response"], () =>
      around("exportCustomers", async (request, next) => {
        const response = await next(request);
        return response.type.startsWith("text/csv")
          ? {
              ...response,
              type: "application/json",
              text: JSON.stringify({ table: response.text }),
            }
          : response;
      }),
    ),
  },
};
