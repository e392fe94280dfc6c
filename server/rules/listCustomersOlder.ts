/** The resource that the marketplace overview calls Customers. It takes fewer parameters than the list that came after it. */
import { customersOf } from "./listCustomers.ts";
import { read } from "./read.ts";
import { maySellFor } from "./roles.ts";
import { when } from "./rule.ts";

export const listCustomersOlder = read("listCustomersOlder", {
  refuse: [when("customers-older.who", ({ actor, portal }) => !maySellFor(actor, portal))],
  accept: customersOf,
});
