/** The resource that the marketplace overview calls Customers. It takes fewer parameters than the list that came after it. */

import { read } from "../domain/listing.ts";
import { maySellFor } from "../domain/permissions.ts";
import { when } from "../domain/rule.ts";
import { customersOf } from "./listCustomers.ts";

export const listCustomersOlder = read("listCustomersOlder", {
  refuse: [when("customers-older.who", ({ actor, portal }) => !maySellFor(actor, portal))],
  accept: customersOf,
});
