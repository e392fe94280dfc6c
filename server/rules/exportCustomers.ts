/** The customer list as CSV. Esri doesn't document it; one of its clients uses it. */
import { maySellFor } from "../domain/permissions.ts";
import { type Rules, when } from "../domain/rule.ts";
import { KINDS, type ListFacts, type Selection } from "../domain/selection.ts";

export const exportCustomers: Rules<"exportCustomers", ListFacts<"exportCustomers">, Selection> = {
  operation: "exportCustomers",
  refuse: [when("export.who", ({ actor, portal }) => !maySellFor(actor, portal))],
  accept: ({ portal, now }) => ({
    side: "orgId",
    organization: portal,
    kinds: KINDS,
    status: "all",
    now,
    sort: ["created"],
    order: "asc",
  }),
};
