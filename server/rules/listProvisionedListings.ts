/** https://developers.arcgis.com/rest/users-groups-and-items/provisioned-listings */
import type { Listing as ListingResponse } from "../../generated/openapi.types.ts";
import type { Provision } from "../domain/model.ts";
import { isAdministrator, userExists } from "../domain/permissions.ts";
import { hasEnded } from "../domain/provisions.ts";
import { type Rules, type UserFacts, when } from "../domain/rule.ts";

/** A listing with the provision of the user's organization. */
export interface Provisioned {
  readonly provision: Provision;
  readonly listing: ListingResponse;
}

interface Facts extends UserFacts<"listProvisionedListings"> {
  /** Listings that the user has entitlements to. */
  readonly assigned: readonly Provisioned[];
  /** All trials and purchases of the user's organization. */
  readonly provisioned: readonly Provisioned[];
  /** Current time in milliseconds since the epoch. */
  readonly now: number;
}

/** The effect is the listings of all pages, sorted by id. */
export const listProvisionedListings: Rules<
  "listProvisionedListings",
  Facts,
  readonly ListingResponse[]
> = {
  operation: "listProvisionedListings",
  refuse: [
    userExists,
    when(
      "provisioned-listings.who",
      ({ actor, parameters: { userName } }) =>
        actor.username !== userName && !isAdministrator(actor),
    ),
  ],
  accept: ({ parameters, assigned, provisioned, now }) =>
    [...assigned, ...(parameters.returnAllProvisions ? provisioned.filter(isForAll) : [])]
      .filter(({ provision }) => parameters.includeExpired || !hasEnded(provision, now))
      .map(({ listing }) => listing)
      .sort((one, other) => (one.itemId < other.itemId ? -1 : 1)),
};

/** True if a provision covers the whole organization rather than single members. */
const isForAll = ({ listing }: Provisioned): boolean => listing.licenseBy !== "licenseByUser";
