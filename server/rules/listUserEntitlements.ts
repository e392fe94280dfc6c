/** https://developers.arcgis.com/rest/users-groups-and-items/user-entitlements */
import type { Assignment, Listing } from "../domain/model.ts";
import { mayManageLicenses } from "../domain/permissions.ts";
import { type RequestFacts, type Rules, when } from "../domain/rule.ts";
import { entriesOf, nextStart } from "../domain/selection.ts";

interface Facts extends RequestFacts<"listUserEntitlements"> {
  readonly listing: Listing;
  /** Entitlements of the organization's members to the listing. */
  readonly assignments: readonly Assignment[];
}

/** Maximum number of members on all pages. */
const LIMIT = 10_000;

/** One page. `nextStart` is -1 on the last one. */
export interface AssignmentsPage {
  readonly entries: readonly Assignment[];
  readonly nextStart: number;
}

export const listUserEntitlements: Rules<"listUserEntitlements", Facts, AssignmentsPage> = {
  operation: "listUserEntitlements",
  refuse: [
    when("user-entitlements.list-readers", ({ actor }) => !mayManageLicenses(actor)),
    when(
      "user-entitlements.list-licensed-by-user",
      ({ listing }) => listing.licenseBy !== "licenseByUser",
    ),
  ],
  accept: ({ assignments, parameters: { start, num = LIMIT } }) => {
    const all = assignments.filter(({ entitlements }) => entitlements.length > 0).slice(0, LIMIT);
    const page = { start, num };
    return { entries: entriesOf(all, page), nextStart: nextStart(page, all.length) };
  },
};
