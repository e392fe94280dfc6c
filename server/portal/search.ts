/** Searches the marketplace. It is small enough to be searched where it is read, whatever the engine. */
import type { Listing, ListingsPage } from "../../generated/openapi.types.ts";
import { entriesOf, nextStart } from "../rules/page.ts";
import type { Term } from "../rules/query.ts";
import { decide } from "../rules/rule.ts";
import { type Search, searchListings } from "../rules/searchListings.ts";
import type { Handler } from "./portal.ts";

/** Most listings that a search counts. */
const LIMIT = 10_000;

export const search: Handler<"searchListings"> = async ({ portal, parameters, actor }) => {
  const decision = decide(searchListings, { actor, parameters }, portal.without);
  if (decision.refused !== undefined) return decision;
  const { vendor, terms } = decision.accepted;
  const all = await portal.store.offers(vendor);
  const fitting = all.filter((listing) => isFound(listing, vendor) && terms.every((term) => meets(listing, term)));
  const found = sorted(fitting, decision.accepted).slice(0, LIMIT);
  const { q = "", start, num } = parameters;
  const total = found.length;
  return {
    accepted: {
      ...{ query: q, total, start, num },
      nextStart: nextStart(parameters, total),
      listings: entriesOf(found, parameters),
    } satisfies ListingsPage,
  };
};

/** Whether a search may find a listing: a private one is found among its vendor's own alone. */
const isFound = ({ listingAccess }: Listing, vendor: string | undefined): boolean =>
  vendor !== undefined || listingAccess !== "private";

/** A title, type, tag or owner that holds the text; a named field is looked at alone. */
function meets(listing: Listing, { field, text }: Term): boolean {
  const { title, type, owner, tags = [], typeKeywords = [], description, snippet } = listing;
  // A map, since a query may name what any object inherits.
  const texts = new Map<string, readonly (string | null | undefined)[]>([
    ["title", [title]],
    ["type", [type]],
    ["owner", [owner]],
    ["tags", tags],
    ["typekeywords", typeKeywords],
  ]);
  const searched = field === undefined ? [title, type, owner, ...tags, description, snippet] : (texts.get(field) ?? []);
  return searched.some((value) => value?.toLowerCase().includes(text));
}

/** By the named fields; by title, and then by id, where these leave two alike. */
function sorted(listings: readonly Listing[], { sort, descending }: Search): Listing[] {
  const keys = new Map<string, (listing: Listing) => string | number>([
    ["title", ({ title }) => title.toLowerCase()],
    ["created", ({ created = 0 }) => created],
    ["listingpublisheddate", ({ listingPublishedDate = -1 }) => listingPublishedDate],
    ["type", ({ type }) => type.toLowerCase()],
    ["owner", ({ owner }) => owner.toLowerCase()],
    ["avgrating", ({ avgRating = 0 }) => avgRating],
    ["numratings", ({ numRatings = 0 }) => numRatings],
    ["numcomments", ({ numComments = 0 }) => numComments],
  ]);
  const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...listings].sort((a, b) => {
    for (const field of sort) {
      const key = keys.get(field);
      const order = key === undefined ? 0 : compare(key(a), key(b));
      if (order !== 0) return descending ? -order : order;
    }
    return compare(a.title, b.title) || compare(a.itemId, b.itemId);
  });
}
