/** https://developers.arcgis.com/rest/users-groups-and-items/user-entitlements-username */
import type { Assignment, Listing } from "../domain/model.ts";
import { mayManageLicenses } from "../domain/permissions.ts";
import { type RequestFacts, type Rules, when } from "../domain/rule.ts";

interface Facts extends RequestFacts<"getUserEntitlements"> {
  readonly listing: Listing;
  /** True if the user belongs to the actor's organization. */
  readonly isColleague: boolean;
  /** The user's entitlements to the listing. */
  readonly assignment: Assignment | undefined;
}

export const getUserEntitlements: Rules<"getUserEntitlements", Facts, Assignment> = {
  operation: "getUserEntitlements",
  refuse: [
    when(
      "user-entitlements.one-readers",
      ({ actor, parameters: { userName }, isColleague }) =>
        actor.username !== userName && !(isColleague && mayManageLicenses(actor)),
    ),
    when(
      "user-entitlements.one-licensed-by-user",
      ({ listing }) => listing.licenseBy !== "licenseByUser",
    ),
  ],
  accept: ({ parameters: { userName }, assignment }) =>
    assignment ?? { username: userName, lastLogin: -1, disconnected: false, entitlements: [] },
};
