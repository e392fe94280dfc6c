/** https://developers.arcgis.com/rest/users-groups-and-items/update-item */
import { type ItemFacts, isItemType } from "../domain/items.ts";
import type { Item } from "../domain/model.ts";
import { mayChange } from "../domain/permissions.ts";
import { type Rules, when } from "../domain/rule.ts";
import { fieldProblems, withFields } from "./itemFields.ts";

export const updateItem: Rules<"updateItem", ItemFacts<"updateItem">, Item> = {
  operation: "updateItem",
  refuse: [
    when("update-item.owner-or-admin", ({ actor, item }) => !mayChange(actor, item)),
    when(
      "update-item.type-known",
      ({ parameters: { type } }) => Boolean(type) && !isItemType(type as string),
    ),
  ],
  problems: ({ item, parameters }) => fieldProblems(item, parameters),
  accept: ({ parameters, item, now }) => ({ ...withFields(item, parameters), modified: now }),
};
