/** Operations that read listings. */
import type {
  Listing as ListingResponse,
  ListingsPage,
  ProvisionedListingsPage,
} from "../../generated/openapi.types.ts";
import { findListing } from "../domain/permissions.ts";
import { folded, type Term } from "../domain/searchTerms.ts";
import { entriesOf, nextStart } from "../domain/selection.ts";
import { listProvisionedListings as provisionedRules } from "../rules/listProvisionedListings.ts";
import { type Search, searchListings as searchRules } from "../rules/searchListings.ts";
import type { FoundListing, Reads, RelatedToListing, Store } from "../storage/store.ts";
import type { Call, Handler } from "./operation.ts";

/** Returns the listing of a call, with related facts. Throws a `Refusal` if the caller doesn't see the listing. */
export async function loadListing(
  { portal, parameters, actor }: Pick<Call<"getListing">, "portal" | "parameters" | "actor">,
  reads: Reads,
  related: RelatedToListing = { orgIds: actor === undefined ? [] : [actor.orgId] },
): Promise<FoundListing> {
  const found = await reads.listing(parameters.itemID, related);
  const hasProvision = actor !== undefined && found?.provisions.get(actor.orgId) !== undefined;
  const listing = portal.decide(findListing, { listing: found?.listing, actor, hasProvision });
  return { ...(found as FoundListing), listing };
}

export const getListing: Handler<"getListing"> = async (call) => {
  const { store } = call.portal;
  const { listing } = await loadListing(call, store);
  return (await store.offer(listing.itemId)) as object;
};

export const listProvisionedListings: Handler<"listProvisionedListings"> = async ({
  portal,
  parameters,
  actor,
}): Promise<ProvisionedListingsPage> => {
  const { userName, returnAllProvisions, start, num } = parameters;
  const now = portal.now();
  const listings = portal.decide(provisionedRules, {
    ...{ actor, parameters, now },
    user: (await portal.store.account(userName))?.actor,
    assigned: await portal.store.assignedTo(userName),
    provisioned: returnAllProvisions ? await loadProvisioned(portal.store, actor.orgId, now) : [],
  });
  return {
    ...{ total: listings.length, start, num },
    nextStart: nextStart(parameters, listings.length),
    provisionedListings: entriesOf(listings, parameters),
  };
};

/** Loads all trials and purchases of an organization. */
async function loadProvisioned(store: Store, organization: string, now: number) {
  const selection = {
    side: "purchaserOrgId",
    kinds: ["purchased", "trial"],
    status: "all",
    sort: [],
    order: "asc",
  } as const;
  return (await store.select({ ...selection, organization, now })).entries;
}

/** Maximum number of listings that a search finds. */
const LIMIT = 10_000;

/** Searches in memory, because the marketplace is small. */
export const searchListings: Handler<"searchListings"> = async ({
  portal,
  parameters,
  actor,
}): Promise<ListingsPage> => {
  const search = portal.decide(searchRules, { actor, parameters });
  const all = await portal.store.offers(search.vendor);
  const matching = all.filter(
    (listing) => isSearchable(listing, search.vendor) && matches(listing, search.terms),
  );
  const found = sortListings(matching, search).slice(0, LIMIT);
  const { q = "", start, num } = parameters;
  const total = found.length;
  return {
    ...{ query: q, total, start, num },
    nextStart: nextStart(parameters, total),
    listings: entriesOf(found, parameters),
  };
};

/** True if the search may find the listing. Only its vendor's own search finds a private one. */
const isSearchable = ({ listingAccess }: ListingResponse, vendor: string | undefined): boolean =>
  vendor !== undefined || listingAccess !== "private";

/** True if the listing contains every term. A term with a field is matched only against that field. */
function matches(
  { tags = [], typeKeywords = [], ...listing }: ListingResponse,
  terms: readonly Term[],
): boolean {
  // Use a map because a query can name a property that every object inherits.
  const texts = new Map<string, readonly string[]>([
    ["title", [folded(listing.title)]],
    ["type", [folded(listing.type)]],
    ["owner", [folded(listing.owner)]],
    ["tags", tags.map(folded)],
    ["typekeywords", typeKeywords.map(folded)],
  ]);
  const searched = ["title", "type", "owner", "tags"].flatMap((field) => texts.get(field) ?? []);
  const all = [...searched, folded(listing.description ?? ""), folded(listing.snippet ?? "")];
  return terms.every(({ field, text }) =>
    (field === undefined ? all : (texts.get(field) ?? [])).some((value) => value.includes(text)),
  );
}

/** Sorts listings by the given fields, then by title and id. */
function sortListings(
  listings: readonly ListingResponse[],
  { sort, isDescending }: Search,
): ListingResponse[] {
  const keys = new Map<string, (listing: ListingResponse) => string | number>([
    ["title", ({ title }) => title.toLowerCase()],
    ["created", ({ created = 0 }) => created],
    ["listingpublisheddate", ({ listingPublishedDate = -1 }) => listingPublishedDate],
    ["type", ({ type }) => type.toLowerCase()],
    ["owner", ({ owner }) => owner.toLowerCase()],
    ["avgrating", ({ avgRating = 0 }) => avgRating],
    ["numratings", ({ numRatings = 0 }) => numRatings],
    ["numcomments", ({ numComments = 0 }) => numComments],
  ]);
  const sortKeys = sort.flatMap((field) => keys.get(field) ?? []);
  const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...listings].sort((a, b) => {
    for (const key of sortKeys) {
      const order = compare(key(a), key(b));
      if (order !== 0) return isDescending ? -order : order;
    }
    return compare(a.title, b.title) || compare(a.itemId, b.itemId);
  });
}
