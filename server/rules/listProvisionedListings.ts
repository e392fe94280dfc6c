/** https://developers.arcgis.com/rest/users-groups-and-items/provisioned-listings */
import type { Parameters } from "../../generated/calls.ts";
import type { Listing as ListingResponse } from "../../generated/openapi.types.ts";
import type { Actor, Provision } from "../domain/model.ts";
import { isAdministrator } from "../domain/permissions.ts";
import { hasEnded } from "../domain/provisions.ts";
import { defineRules, when } from "../domain/rule.ts";
import { userExists } from "../domain/visibility.ts";

/** A listing, and what ties the user's organization to it. */
export interface Provisioned {
  readonly provision: Provision;
  readonly listing: ListingResponse;
}

interface Facts {
  readonly actor: Actor;
  readonly parameters: Parameters<"listProvisionedListings">;
  /** The user who is asked about, if there is one. */
  readonly user: Actor | undefined;
  /** That of which the user holds entitlements. */
  readonly assigned: readonly Provisioned[];
  /** All that the user's organization tries or has bought. */
  readonly provisioned: readonly Provisioned[];
  /** The present, in milliseconds since the epoch. */
  readonly now: number;
}

/** The effect is the listings on all pages, by id. */
export const listProvisionedListings = defineRules<"listProvisionedListings", Facts, readonly ListingResponse[]>(
  "listProvisionedListings",
  {
    refuse: [
      userExists,
      when(
        "provisioned-listings.who",
        ({ actor, parameters: { userName } }) => actor.username !== userName && !isAdministrator(actor),
      ),
    ],
    accept: ({ parameters, assigned, provisioned, now }) =>
      [...assigned, ...(parameters.returnAllProvisions ? provisioned.filter(isForAll) : [])]
        .filter(({ provision }) => parameters.includeExpired || !hasEnded(provision, now))
        .map(({ listing }) => listing)
        .sort((one, other) => (one.itemId < other.itemId ? -1 : 1)),
  },
);

/** Whether a listing is provisioned to the organization as a whole rather than to single members. */
const isForAll = ({ listing }: Provisioned): boolean => listing.licenseBy !== "licenseByUser";
