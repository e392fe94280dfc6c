/** The Customers resource of the marketplace overview. It has fewer parameters than the later Customers List. */
import { maySellFor } from "../domain/permissions.ts";
import { defineRules, when } from "../domain/rule.ts";
import type { ListFacts, Selection } from "../domain/selection.ts";
import { customersOf } from "./listCustomers.ts";

export const listCustomersOlder = defineRules<
  "listCustomersOlder",
  ListFacts<"listCustomersOlder">,
  Selection
>("listCustomersOlder", {
  refuse: [when("customers-older.who", ({ actor, portal }) => !maySellFor(actor, portal))],
  accept: customersOf,
});
