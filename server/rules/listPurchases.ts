/** https://developers.arcgis.com/rest/users-groups-and-items/purchases */
import { read } from "../domain/listing.ts";
import { mayPurchaseFor } from "../domain/permissions.ts";
import { when } from "../domain/rule.ts";
import { KINDS } from "../domain/selection.ts";

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
