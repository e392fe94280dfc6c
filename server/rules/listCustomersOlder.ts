/** The resource that the marketplace overview calls Customers. It takes fewer parameters than the list that came after it. */

import { maySellFor } from "../domain/permissions.ts";
import { defineRules, when } from "../domain/rule.ts";
import type { ListFacts, Selection } from "../domain/selection.ts";
import { customersOf } from "./listCustomers.ts";

export const listCustomersOlder = defineRules<"listCustomersOlder", ListFacts<"listCustomersOlder">, Selection>(
  "listCustomersOlder",
  {
    refuse: [when("customers-older.who", ({ actor, portal }) => !maySellFor(actor, portal))],
    accept: customersOf,
  },
);
