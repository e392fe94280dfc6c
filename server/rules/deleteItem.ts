/** https://developers.arcgis.com/rest/users-groups-and-items/delete-item */
import type { ItemFacts } from "../domain/items.ts";
import type { Item } from "../domain/model.ts";
import { mayChange } from "../domain/permissions.ts";
import { type Rules, when } from "../domain/rule.ts";

interface Facts extends Omit<ItemFacts<"deleteItem">, "organization" | "now"> {
  /** True if a purchaser has a provision of the item. */
  readonly isHeld: boolean;
}

/** The effect is the item to remove. */
export const deleteItem: Rules<"deleteItem", Facts, Item> = {
  operation: "deleteItem",
  refuse: [
    when("delete-item.owner-or-admin", ({ actor, item }) => !mayChange(actor, item)),
    when("delete-item.not-listed", ({ item }) => item.listed),
    when("delete-item.not-held", ({ isHeld }) => isHeld),
  ],
  accept: ({ item }) => item,
};
