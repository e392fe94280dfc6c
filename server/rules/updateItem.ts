/** https://developers.arcgis.com/rest/users-groups-and-items/update-item */
import type { ItemFacts } from "../domain/itemChange.ts";
import { isItemType } from "../domain/itemTypes.ts";
import type { Item } from "../domain/model.ts";
import { mayChange } from "../domain/permissions.ts";
import { defineRules, when } from "../domain/rule.ts";
import { fieldProblems, withFields } from "./itemFields.ts";

type Facts = ItemFacts<"updateItem">;

export const updateItem = defineRules<"updateItem", Facts, Item>("updateItem", {
  refuse: [
    when("update-item.owner-or-admin", ({ actor, item }) => !mayChange(actor, item)),
    when(
      "update-item.type-known",
      ({ parameters: { type } }) => Boolean(type) && !isItemType(type as string),
    ),
    when(
      "parameters.valid",
      (facts) => problemsOf(facts).length > 0,
      (facts) => problemsOf(facts),
    ),
  ],
  accept: ({ parameters, item, now }) => ({ ...withFields(item, parameters), modified: now }),
});

const problemsOf = ({ item, parameters }: Facts): string[] => fieldProblems(item, parameters);
