/** https://developers.arcgis.com/rest/users-groups-and-items/purchases */
import { read } from "./read.ts";
import { mayPurchaseFor } from "./roles.ts";
import { when } from "./rule.ts";
import { KINDS } from "./selection.ts";

export const listPurchases = read("listPurchases", {
  refuse: [when("purchases.who", ({ actor, portal }) => !mayPurchaseFor(actor, portal))],
  accept: ({ portal, parameters: { status }, now }) => ({
    side: "purchaserOrgId",
    organization: portal,
    kinds: KINDS,
    status,
    now,
    sort: [{ field: "created", order: "asc" }],
  }),
});
