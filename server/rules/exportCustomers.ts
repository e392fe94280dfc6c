/** The customers as a table, which one client asks for and no page describes. */
import { read } from "../domain/listing.ts";
import { maySellFor } from "../domain/permissions.ts";
import { when } from "../domain/rule.ts";
import { KINDS } from "../domain/selection.ts";

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
