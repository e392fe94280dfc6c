/** Faults in the list of an organization's customers. */
import { assume, ignore, mistake, refuseField } from "./edits.ts";
import {
  alterRequest,
  alterResponse,
  around,
  bodyOf,
  exampleOf,
  type Fault,
  isAccepted,
  type Json,
  respond,
  together,
  watch,
} from "./fault.ts";
import { breaking, type Catalogue, each } from "./mutant.ts";
import {
  alterEntries,
  alterPage,
  type Entry,
  keepEntries,
  ofKind,
  type Page,
  shift,
  showProvisions,
} from "./places.ts";

const LIST = "listCustomers";

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
  alterResponse(LIST, (response, request) => {
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
    Object.assign(entry?.customer ?? {}, { id: "third" });
    Object.assign(entry?.listing ?? {}, {
      itemId: "e".repeat(32),
      vendor: { id: "another", name: "Another" },
    });
    const provisions = [...page.provisions, ...foreign.provisions];
    return respond(request, { ...page, total: page.total + 1, provisions });
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
    "shows no end of purchases": () =>
      eachEntry(({ provision }) => {
        if (provision.purchased === true) provision.endDate = -1;
      }),
    "gives every customer the same name": () =>
      eachEntry(({ customer }) => customer && Object.assign(customer, { name: "Customer" })),
    "mixes the customers of entries": () =>
      alterPage(({ provisions }) =>
        shift(
          provisions,
          ({ customer }) => customer,
          (entry, customer) => Object.assign(entry, { customer }),
        ),
      ),
    ...each(
      ["created", "modified", "startDate", "endDate", "purchaserFullName", "interested"],
      (name) => `shows ${name} of the next entry`,
      (name) =>
        alterPage(({ provisions }) =>
          shift(
            provisions,
            ({ provision }) => provision[name],
            ({ provision }, value) => Object.assign(provision, { [name]: value }),
          ),
        ),
    ),
    ...each(
      ["interested", "trial", "purchased"],
      (flag) => `shows the opposite of ${flag} in entries`,
      (flag) => showProvisions((provision) => ({ [flag]: !provision[flag] }), [LIST]),
    ),
    "shows the trial of a purchase in the vendor's list": () =>
      ofKind("purchased", { trial: true }, [LIST]),
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
    "lists only active customers by default": () => assume(LIST, "status", "active"),
    "lists only expired customers by default": () => assume(LIST, "status", "expired"),
  },
  "customers.status": {
    "leaves interests out of all": () =>
      keepEntries(
        ({ provision }, { fields }) => fields.get("status") !== "all" || !provision.interested,
      ),
    "ignores the status of customers": () => ignore(LIST, "status"),
    "lists no trial as expired": () =>
      keepEntries(
        ({ provision }, { fields }) => fields.get("status") !== "expired" || !provision.trial,
      ),
    "lists active customers as expired": () => mistake(LIST, "status", ["expired", "active"]),
  },
  "customers.type": {
    "ignores the type": () => ignore(LIST, "type"),
    "lists interests alone for two kinds": () =>
      mistake(LIST, "type", ["REQUESTANDTRIAL", "REQUEST"]),
    "lists trials alone for two kinds": () => mistake(LIST, "type", ["TRIALANDPURCHASE", "TRIAL"]),
  },
  "customers.item": {
    "ignores the item": () => ignore(LIST, "itemId"),
    "ignores an item of which there is nothing": ignoreUnusedItem,
    "takes the provisioned item for the item": () =>
      keepEntries(({ provision }, { fields }) =>
        [null, provision.provisionedItemId].includes(fields.get("itemId")),
      ),
    "ignores an item beside a status": () =>
      alterRequest(LIST, (fields) => fields.has("status") && fields.delete("itemId")),
  },
  "customers.orgname": {
    "ignores the name": () => ignore(LIST, "orgname"),
    "refuses a name": () => refuseField(LIST, "orgname"),
  },
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
  "customers.include-listing": {
    "always includes listings": () => ignore(LIST, "includeListing"),
    "includes no listings": () =>
      alterRequest(LIST, (fields) => fields.set("includeListing", "false")),
    "includes no listings if they are asked for": () =>
      mistake(LIST, "includeListing", ["true", "false"]),
  },
  "customers.orgname-part": {
    "finds a name by its end": () =>
      keepEntries(({ customer }, { fields }) =>
        String(customer?.name)
          .toLowerCase()
          .endsWith(fields.get("orgname")?.toLowerCase() ?? ""),
      ),
    "demands the whole name": () =>
      keepEntries(({ customer }, { fields }) => {
        const name = fields.get("orgname");
        return name === null || customer?.name === name;
      }),
  },
  "customers.type-default": { "lists interests by default": () => assume(LIST, "type", "REQUEST") },
  "customers.type-both": {
    "lists a trial as no interest": () =>
      keepEntries(
        ({ provision }, { fields }) => fields.get("type") !== "REQUEST" || provision.trial !== true,
      ),
  },
};
