/** https://developers.arcgis.com/rest/users-groups-and-items/unlist-item */
import type { ItemFacts } from "../domain/items.ts";
import type { Item } from "../domain/model.ts";
import { mayChange } from "../domain/permissions.ts";
import { type Rules, when } from "../domain/rule.ts";
import { LISTED } from "./itemFields.ts";

export const unlistItem: Rules<"unlistItem", ItemFacts<"unlistItem">, Item> = {
  operation: "unlistItem",
  refuse: [when("unlist.owner-or-admin", ({ actor, item }) => !mayChange(actor, item))],
  accept: ({ item, now }) => ({
    ...item,
    typeKeywords: item.typeKeywords.filter((keyword) => keyword !== LISTED),
    listed: false,
    modified: now,
  }),
};
