/** https://developers.arcgis.com/rest/users-groups-and-items/users */

import { type RequestFacts, type Rules, when } from "../domain/rule.ts";
import { sortFieldOf, type UserSelection } from "../domain/selection.ts";

interface Facts extends RequestFacts<"listUsers"> {
  /** Organization id in the path. */
  readonly portal: string;
}

const FIELDS = ["username", "fullName", "role"] as const;
/** Fields that the page names and of which no values are kept. Sorting by them leaves the order as it is. */
const UNKNOWN = ["created", "lastlogin", "mfaenabled", "level"];

export const listUsers: Rules<"listUsers", Facts, UserSelection> = {
  operation: "listUsers",
  refuse: [when("users.own-organization", ({ actor, portal }) => portal !== actor.orgId)],
  problems: ({ parameters: { sortField } }) =>
    sortFieldOf([...FIELDS, ...UNKNOWN], sortField) === undefined
      ? [`sortField: must be one of ${[...FIELDS, ...UNKNOWN].join(", ")}`]
      : [],
  accept: ({
    portal,
    parameters: { sortField, sortOrder, role, username, fullname, ...page },
  }) => ({
    orgId: portal,
    role,
    username,
    fullName: fullname,
    sort: sortFieldOf(FIELDS, sortField) ?? "username",
    order: sortOrder,
    page: { start: page.start, num: page.num },
  }),
};
