/** https://developers.arcgis.com/rest/users-groups-and-items/unlist-item */
import { itemCommand } from "../domain/itemChange.ts";
import { mayChange } from "../domain/permissions.ts";
import { when } from "../domain/rule.ts";
import { LISTED } from "./itemFields.ts";

export const unlistItem = itemCommand("unlistItem", {
  refuse: [when("unlist.owner-or-admin", ({ actor, item }) => !mayChange(actor, item))],
  accept: ({ item, now }) => ({
    ...item,
    typeKeywords: item.typeKeywords.filter((keyword) => keyword !== LISTED),
    listed: false,
    modified: now,
  }),
});
