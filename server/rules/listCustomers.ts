/** https://developers.arcgis.com/rest/users-groups-and-items/customers-list */
import type { Parameters } from "../../generated/calls.ts";
import { read } from "./read.ts";
import { maySellFor } from "./roles.ts";
import { when } from "./rule.ts";
import { KINDS, type Kind } from "./selection.ts";

/** Which kinds each value of the parameter type names. */
const TYPES: Readonly<Record<NonNullable<Parameters<"listCustomers">["type"]>, readonly Kind[]>> = {
  REQUEST: ["interested"],
  TRIAL: ["trial"],
  PURCHASE: ["purchased"],
  REQUESTANDTRIAL: ["interested", "trial"],
  REQUESTANDPURCHASE: ["interested", "purchased"],
  TRIALANDPURCHASE: ["trial", "purchased"],
};

/** The kinds that a type names; all of them without one. */
export const kindsOf = (type: keyof typeof TYPES | undefined): readonly Kind[] => (type === undefined ? KINDS : TYPES[type]);

export const listCustomers = read("listCustomers", {
  refuse: [when("customers.who", ({ actor, portal }) => !maySellFor(actor, portal))],
  accept: ({ portal, parameters, now }) => ({
    side: "orgId",
    organization: portal,
    kinds: kindsOf(parameters.type),
    status: parameters.status,
    now,
    itemId: parameters.itemId,
    orgname: parameters.orgname,
    modifiedSince: parameters.modified,
    sort: (parameters.sortFields ?? ["created"]).map((field) => ({ field, order: parameters.sortOrder })),
    page: { start: parameters.start, num: parameters.num },
  }),
});
