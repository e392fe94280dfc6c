/** The resource that the marketplace overview calls Customers. */
import { kindsOf } from "./listCustomers.ts";
import { read } from "./read.ts";
import { maySellFor } from "./roles.ts";
import { when } from "./rule.ts";

export const listCustomersOlder = read("listCustomersOlder", {
  refuse: [when("customers-older.who", ({ actor, portal }) => !maySellFor(actor, portal))],
  accept: ({ portal, parameters, now }) => ({
    side: "orgId",
    organization: portal,
    kinds: kindsOf(parameters.type),
    status: parameters.status,
    now,
    sort: [{ field: "created", order: parameters.sortOrder }],
    page: { start: parameters.start, num: parameters.num },
  }),
});
