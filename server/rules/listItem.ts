/** https://developers.arcgis.com/rest/users-groups-and-items/list-item */
import { type ItemFacts, isData } from "../domain/items.ts";
import type { Item } from "../domain/model.ts";
import { mayChange } from "../domain/permissions.ts";
import { type Rules, when } from "../domain/rule.ts";
import { LISTED } from "./itemFields.ts";

export const listItem: Rules<"listItem", ItemFacts<"listItem">, Item> = {
  operation: "listItem",
  refuse: [
    when("list.owner-or-admin", ({ actor, item }) => !mayChange(actor, item)),
    when("list.organization-permitted", ({ item, organization }) =>
      isData(item.type) ? !organization.canListData : !organization.canListApps,
    ),
    when("list.properties-specified", ({ item }) => item.licenseType === null),
  ],
  accept: ({ item, now }) => ({
    ...item,
    typeKeywords: [...new Set([...item.typeKeywords, LISTED])],
    listed: true,
    listingPublishedDate: now,
    modified: now,
  }),
};
