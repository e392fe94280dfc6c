/** https://developers.arcgis.com/rest/users-groups-and-items/user-content */

import { mayReadContentOf, userExists } from "../domain/permissions.ts";
import { type Rules, type UserFacts, when } from "../domain/rule.ts";
import { type ContentSelection, sortFieldOf } from "../domain/selection.ts";

const FIELDS = ["title", "created", "modified", "type"] as const;
/** Items of a page: without start and num, and with start alone. */
const [WHOLE, PART] = [1000, 10];

export const listUserItems: Rules<"listUserItems", UserFacts<"listUserItems">, ContentSelection> = {
  operation: "listUserItems",
  refuse: [userExists, when("user-items.who", ({ actor, user }) => !mayReadContentOf(actor, user))],
  problems: ({ parameters: { sortField } }) =>
    sortFieldOf(FIELDS, sortField) === undefined
      ? [`sortField: must be one of ${FIELDS.join(", ")}`]
      : [],
  accept: ({ parameters: { userName, sortField, sortOrder, start, num } }) => ({
    owner: userName,
    sort: sortFieldOf(FIELDS, sortField) ?? "title",
    order: sortOrder,
    page: { start: start ?? 1, num: num ?? (start === undefined ? WHOLE : PART) },
  }),
};
