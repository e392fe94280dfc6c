/** https://developers.arcgis.com/rest/users-groups-and-items/listings-search */
import { isAdministrator } from "../domain/permissions.ts";
import { type RequestFacts, type Rules, when } from "../domain/rule.ts";
import { type Term, termsOf } from "../domain/searchTerms.ts";

/** Which listings to search, for which terms, and how to sort them. */
export interface Search {
  /** Vendor whose listings to search. If undefined, all listings. */
  readonly vendor: string | undefined;
  readonly terms: readonly Term[];
  /** Fields in lower case, most significant first. */
  readonly sort: readonly string[];
  readonly isDescending: boolean;
}

export const searchListings: Rules<"searchListings", RequestFacts<"searchListings">, Search> = {
  operation: "searchListings",
  refuse: [
    when(
      "search.query-required",
      ({ parameters }) => parameters.q === undefined && !parameters.mylistings,
    ),
    when(
      "search.own-by-admin",
      ({ actor, parameters }) =>
        parameters.mylistings && (actor === undefined || !isAdministrator(actor)),
    ),
  ],
  accept: ({ actor, parameters: { q = "", mylistings, sortField = "", sortOrder } }) => ({
    vendor: mylistings ? actor?.orgId : undefined,
    terms: termsOf(q),
    sort: [...new Set(sortField.toLowerCase().split(","))].filter(Boolean),
    isDescending: sortOrder === "desc",
  }),
};
