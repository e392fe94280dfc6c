/** https://developers.arcgis.com/rest/users-groups-and-items/add-item */
import type { Parameters } from "../../generated/calls.ts";
import { isItemType } from "../domain/itemTypes.ts";
import { type Actor, type Item, UNLISTED } from "../domain/model.ts";
import { isAdministrator } from "../domain/permissions.ts";
import { defineRules, when } from "../domain/rule.ts";
import { userExists } from "../domain/visibility.ts";
import { fieldProblems, withFields } from "./itemFields.ts";

interface Facts {
  readonly actor: Actor;
  readonly parameters: Parameters<"addItem">;
  /** The user whose content the item joins, if there is one. */
  readonly user: Actor | undefined;
  /** An id that no item has. */
  readonly id: string;
  /** The present, in milliseconds since the epoch. */
  readonly now: number;
}

/** The effect is the new item. */
export const addItem = defineRules<"addItem", Facts, Item>("addItem", {
  refuse: [
    userExists,
    when("add-item.own", ({ actor, parameters: { userName } }) => actor.username !== userName && !isAdministrator(actor)),
    when("add-item.type-and-title", ({ parameters: { title, type } }) => !title || !type),
    when("add-item.type-known", ({ parameters: { type = "" } }) => !isItemType(type)),
    when(
      "parameters.valid",
      (facts) => problemsOf(facts).length > 0,
      (facts) => problemsOf(facts),
    ),
  ],
  accept: (facts) => withFields(newItem(facts), facts.parameters),
});

const problemsOf = (facts: Facts): string[] => fieldProblems(newItem(facts), facts.parameters);

/** The item before the request says anything of it but title and type. */
const newItem = ({ actor, parameters: { userName, title = "", type = "" }, id, now }: Facts): Item => ({
  itemId: id,
  orgId: actor.orgId,
  owner: userName,
  ...{ title, type },
  typeKeywords: [type],
  tags: [],
  access: "private",
  created: now,
  modified: now,
  ...UNLISTED,
});
