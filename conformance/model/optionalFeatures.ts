/** What the sources describe too little for a portal to be judged if it isn't there. */

/** Each is found missing only while a scenario plays. */
export const OPTIONAL_FEATURES = {
  "older-customers": "the resource customers, of which the pages give only the name",
  "customers-export": "a table of customers, which only a client knows",
  "listing-properties":
    "listing properties of an item under the names that they have in the listing",
  "items-of-members": "items added by plain members",
  version: "its version at its root",
  users: "a list of an organization's users",
  content: "a list of a user's items",
  deletion: "the deletion of items",
  pictures: "pictures of items, listings and organizations",
  "trial-after-interest": "a trial after an interest, of which no page speaks",
  bundles: "a list of a user's app bundles",
} as const;
export type OptionalFeature = keyof typeof OPTIONAL_FEATURES;

/** Ends a scenario because the portal doesn't offer what it is about. */
export class NotOffered extends Error {
  readonly feature: OptionalFeature;

  constructor(feature: OptionalFeature) {
    super(`the portal doesn't offer ${OPTIONAL_FEATURES[feature]}`);
    this.feature = feature;
  }
}
