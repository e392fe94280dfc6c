/** https://developers.arcgis.com/rest/users-groups-and-items/update-item */
import { type ItemFacts, itemCommand } from "./itemCommand.ts";
import { fieldProblems, withFields } from "./itemFields.ts";
import { isItemType } from "./itemTypes.ts";
import { mayChange } from "./roles.ts";
import { when } from "./rule.ts";

type Facts = ItemFacts<"updateItem">;

export const updateItem = itemCommand("updateItem", {
  refuse: [
    when("update-item.owner-or-admin", ({ actor, item }) => !mayChange(actor, item)),
    when("update-item.type-known", ({ parameters: { type } }) => Boolean(type) && !isItemType(type as string)),
    when(
      "parameters.valid",
      (facts) => problemsOf(facts).length > 0,
      (facts) => problemsOf(facts),
    ),
  ],
  accept: ({ parameters, item, now }) => ({ ...withFields(item, parameters), modified: now }),
});

const problemsOf = ({ item, parameters }: Facts): string[] => fieldProblems(item, parameters);
