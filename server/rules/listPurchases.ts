/** https://developers.arcgis.com/rest/users-groups-and-items/purchases */
import { mayPurchaseFor } from "../domain/permissions.ts";
import { type Rules, when } from "../domain/rule.ts";
import { KINDS, type ListFacts, type Selection } from "../domain/selection.ts";

export const listPurchases: Rules<"listPurchases", ListFacts<"listPurchases">, Selection> = {
  operation: "listPurchases",
  refuse: [when("purchases.who", ({ actor, portal }) => !mayPurchaseFor(actor, portal))],
  accept: ({ portal, parameters: { status }, now }) => ({
    side: "purchaserOrgId",
    organization: portal,
    kinds: KINDS,
    status,
    now,
    sort: ["created"],
    order: "asc",
  }),
};
