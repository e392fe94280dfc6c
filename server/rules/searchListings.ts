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

const SORT_FIELDS = [
  ...["title", "created", "listingpublisheddate", "type", "owner"],
  ...["avgrating", "numratings", "numcomments", "numviews"],
];

const sortFieldsOf = (text: string): string[] => text.toLowerCase().split(",").filter(Boolean);

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
  problems: ({ parameters: { sortField = "" } }) =>
    sortFieldsOf(sortField).every((field) => SORT_FIELDS.includes(field))
      ? []
      : [`sortField: must be fields of ${SORT_FIELDS.join(", ")}, separated by commas`],
  accept: ({ actor, parameters: { q = "", mylistings, sortField = "", sortOrder } }) => ({
    vendor: mylistings ? actor?.orgId : undefined,
    terms: termsOf(q),
    sort: [...new Set(sortFieldsOf(sortField))],
    isDescending: sortOrder === "desc",
  }),
};
