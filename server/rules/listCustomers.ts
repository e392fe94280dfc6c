/** https://developers.arcgis.com/rest/users-groups-and-items/customers-list */
import type { Parameters } from "../../generated/calls.ts";
import { maySellFor } from "../domain/permissions.ts";
import { type Rules, when } from "../domain/rule.ts";
import { KINDS, type Kind, type ListFacts, type Selection } from "../domain/selection.ts";

/** Kinds for each value of the parameter `type`. */
const TYPES: Readonly<Record<NonNullable<Parameters<"listCustomers">["type"]>, readonly Kind[]>> = {
  REQUEST: ["interested"],
  TRIAL: ["trial"],
  PURCHASE: ["purchased"],
  REQUESTANDTRIAL: ["interested", "trial"],
  REQUESTANDPURCHASE: ["interested", "purchased"],
  TRIALANDPURCHASE: ["trial", "purchased"],
};

type CustomersParameters = Parameters<"listCustomers">;

/** Selects the provisions of an organization's customers. */
const customersOf = ({
  portal,
  parameters: {
    type,
    status,
    itemId,
    orgname,
    modified,
    sortFields = ["created"],
    sortOrder,
    start,
    num,
  },
  now,
}: {
  readonly portal: string;
  readonly parameters: Pick<CustomersParameters, "status" | "sortOrder" | "start" | "num"> &
    Partial<CustomersParameters>;
  readonly now: number;
}): Selection => ({
  side: "orgId",
  organization: portal,
  kinds: type === undefined ? KINDS : TYPES[type],
  status,
  now,
  itemId,
  orgname,
  modifiedSince: modified,
  sort: sortFields,
  order: sortOrder,
  page: { start, num },
});

export const listCustomers: Rules<"listCustomers", ListFacts<"listCustomers">, Selection> = {
  operation: "listCustomers",
  refuse: [when("customers.who", ({ actor, portal }) => !maySellFor(actor, portal))],
  accept: customersOf,
};

/** The Customers resource of the marketplace overview. It has fewer parameters than the later Customers List. */
export const listCustomersOlder: Rules<
  "listCustomersOlder",
  ListFacts<"listCustomersOlder">,
  Selection
> = {
  operation: "listCustomersOlder",
  refuse: [when("customers-older.who", ({ actor, portal }) => !maySellFor(actor, portal))],
  accept: customersOf,
};
