/** The customers as a table, which one client asks for and no page describes. */
import { read } from "./read.ts";
import { maySellFor } from "./roles.ts";
import { when } from "./rule.ts";
import { KINDS } from "./selection.ts";

export const exportCustomers = read("exportCustomers", {
  refuse: [when("export.who", ({ actor, portal }) => !maySellFor(actor, portal))],
  accept: ({ portal, now }) => ({
    side: "orgId",
    organization: portal,
    kinds: KINDS,
    status: "all",
    now,
    sort: [{ field: "created", order: "asc" }],
  }),
});
