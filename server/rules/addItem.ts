/** https://developers.arcgis.com/rest/users-groups-and-items/add-item */
import { isItemType } from "../domain/items.ts";
import { type Actor, type Item, UNLISTED } from "../domain/model.ts";
import { isAdministrator, userExists } from "../domain/permissions.ts";
import { type RequestFacts, type Rules, when } from "../domain/rule.ts";
import { fieldProblems, withFields } from "./itemFields.ts";

interface Facts extends RequestFacts<"addItem"> {
  /** The user whose content to add the item to, if the user exists. */
  readonly user: Actor | undefined;
  /** Id for the new item. */
  readonly id: string;
  /** Current time in milliseconds since the epoch. */
  readonly now: number;
}

/** The effect is the new item. */
export const addItem: Rules<"addItem", Facts, Item> = {
  operation: "addItem",
  refuse: [
    userExists,
    when(
      "add-item.own",
      ({ actor, parameters: { userName } }) =>
        actor.username !== userName && !isAdministrator(actor),
    ),
    when("add-item.type-and-title", ({ parameters: { title, type } }) => !title || !type),
    when("add-item.type-known", ({ parameters: { type = "" } }) => !isItemType(type)),
  ],
  problems: (facts) => fieldProblems(newItem(facts), facts.parameters),
  accept: (facts) => withFields(newItem(facts), facts.parameters),
};

/** Returns an item with only the title and type of the request. */
const newItem = ({
  actor,
  parameters: { userName, title = "", type = "" },
  id,
  now,
}: Facts): Item => ({
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
