/** A saved world as a document: a seed that contains everything, with the clock and the disabled rules. */
import type { Seed, SeedItem, Snapshot } from "../../generated/control.types.ts";
import type { RuleId } from "../../generated/rules.ts";
import type { Item } from "../domain/model.ts";
import type { Data } from "../storage/data.ts";
import type { ClockState } from "./clock.ts";

/** Version of the format. */
const VERSION = 1;

/** Returns the snapshot of a world. Lists have the order of the data, which is that of the keys. */
export const createSnapshot = (
  data: Data,
  clock: ClockState,
  disabledRules: Iterable<RuleId>,
): Snapshot => ({
  version: VERSION,
  clock,
  disabledRules: [...disabledRules].toSorted(),
  data: documentOf(data),
});

function documentOf(data: Data): Seed {
  const isListing = ({ listingPublishedDate }: Item) => listingPublishedDate !== null;
  return {
    organizations: data.organizations.map((organization) => ({ ...organization })),
    users: data.users.map(({ password, privileges, ...user }) => ({
      ...user,
      privileges: [...privileges],
      passwordHash: password,
    })),
    applications: data.applications.map(({ secret, redirectUris, ...application }) => ({
      ...application,
      redirectUris: [...redirectUris],
      clientSecretHash: secret,
    })),
    items: data.items.filter((item) => !isListing(item)).map(itemOf),
    listings: data.items.filter(isListing).map(itemOf),
    relationships: data.relationships.map((relationship) => ({ ...relationship })),
    provisions: data.provisions.map(({ orgId: _, orgEntitlements, ...provision }) => ({
      ...provision,
      ...(orgEntitlements === null ? {} : { orgEntitlements }),
    })),
    assignments: data.assignments.map(({ orgId: _, entitlements, ...assignment }) => ({
      ...assignment,
      entitlements: [...entitlements],
    })),
  };
}

/** Returns an item as people write it, without what is null. */
const itemOf = ({ orgId: _, typeKeywords, tags, properties, ...item }: Item): SeedItem => {
  const { licenseType, licenseBy, priceDesc, listingPublishedDate, ...rest } = item;
  const optional = Object.entries({ licenseType, licenseBy, priceDesc, listingPublishedDate });
  return {
    ...rest,
    ...Object.fromEntries(optional.filter(([, value]) => value !== null)),
    typeKeywords: [...typeKeywords],
    tags: [...tags],
    properties: properties as NonNullable<SeedItem["properties"]>,
  };
};

/** Returns how much of everything there is. */
export const countData = (data: Data) => {
  const listings = data.items.filter(({ listingPublishedDate }) => listingPublishedDate !== null);
  return {
    organizations: data.organizations.length,
    users: data.users.length,
    applications: data.applications.length,
    items: data.items.length - listings.length,
    listings: listings.length,
    relationships: data.relationships.length,
    provisions: data.provisions.length,
    assignments: data.assignments.length,
  };
};
