/** Faults in listings, searches, and what is related. */
import {
  accept,
  alterRequest,
  alterResult,
  around,
  bodyOf,
  exampleOf,
  type Fault,
  isAccepted,
  type Json,
  respond,
  respondInstead,
  together,
  watch,
} from "./fault.ts";
import { breaking, type Catalogue } from "./mutant.ts";
import { alterEntries, alterListings } from "./places.ts";

const SEARCH = "searchListings";

/** Finds again what the same search has found before. */
function neverForget(): Fault {
  const found = new Map<string, Json>();
  return around(SEARCH, async (request, next) => {
    const response = await next(request);
    const page = bodyOf(response);
    const key = String(request.fields);
    if (page?.total === 0 && found.has(key)) return respond(request, found.get(key) ?? {});
    if (page !== undefined) found.set(key, page);
    return response;
  });
}

/** Shows related items that another caller saw. */
function shareRelated(): Fault {
  const seen = new Map<string, Json>();
  const own = new Set<string>();
  return around("listRelatedItems", async (request, next) => {
    const response = await next(request);
    const body = bodyOf(response);
    const key = [request.path.itemID, request.fields.get("relationshipType")].join(" ");
    const caller = `${key} ${request.fields.get("token")}`;
    if (body?.total === 0 && seen.has(key) && !own.has(caller))
      return respond(request, seen.get(key) ?? {});
    if (body !== undefined && Number(body.total) > 0) {
      seen.set(key, body);
      own.add(caller);
    }
    return response;
  });
}

/** Hides items from a caller who has started a trial. */
function hideFromTriers(): Fault {
  const triers = new Set<string | null>();
  return together(
    around("getItem", async (request, next) =>
      triers.has(request.fields.get("token"))
        ? exampleOf("getItem", "itemNotFound", request)
        : next(request),
    ),
    watch(({ operation, fields }, response) => {
      if (operation === "startTrial" && isAccepted(response)) triers.add(fields.get("token"));
    }),
  );
}

/** Alters the listings of both lists. */
const listed = (alter: (listing: Json) => void): Fault =>
  alterEntries(({ listing }) => {
    if (listing) alter(listing);
  });

const alterSearch = (alter: (fields: URLSearchParams) => unknown): Fault =>
  alterRequest(SEARCH, alter);

const SHAPES = [
  "listPurchases.response",
  "listCustomers.response",
  "listCustomersOlder.response",
] as const;

export const listings: Catalogue = {
  "getListing.response": {
    "shows booleans as text": breaking(
      [...SHAPES, "searchListings.response", "listProvisionedListings.response"],
      () =>
        alterListings((listing) => {
          listing.trialSupported = String(listing.trialSupported);
        }),
    ),
  },
  "search.public": {
    "finds nothing": breaking(["search.query-fields", "search.page-max"], () =>
      alterResult(SEARCH, (page, { fields }) =>
        fields.get("mylistings") === "true"
          ? page
          : { ...page, total: 0, nextStart: -1, listings: [] },
      ),
    ),
    "finds what is private": () =>
      alterListings((listing) => {
        listing.listingAccess = "private";
      }),
  },
  "search.own": {
    "finds nothing of the caller's": () =>
      alterResult(SEARCH, (page, { fields }) =>
        fields.get("mylistings") === "true"
          ? { ...page, total: 0, nextStart: -1, listings: [] }
          : page,
      ),
    "searches everything if asked for the caller's": () =>
      alterSearch((fields) => {
        if (fields.has("mylistings") && !fields.has("q")) fields.set("q", "*");
        fields.delete("mylistings");
      }),
  },
  "search.unlisted-hidden": { "finds what was unlisted": neverForget },
  "search.query-fields": {
    "takes the name of a field for a word": () =>
      alterSearch((fields) => fields.set("q", (fields.get("q") ?? "").replaceAll(":", " "))),
    "ignores the query": () =>
      together(
        alterResult(SEARCH, (page, { fields }) => ({ ...page, query: fields.get("q") ?? "" })),
        alterSearch((fields) => fields.has("q") && fields.set("q", "*")),
      ),
  },
  "search.sort": {
    "sorts the other way": () =>
      alterSearch((fields) =>
        fields.set("sortOrder", fields.get("sortOrder") === "desc" ? "asc" : "desc"),
      ),
    "ignores the order": () => alterSearch((fields) => fields.delete("sortOrder")),
    "sorts descending by default": () =>
      alterSearch((fields) => fields.has("sortOrder") || fields.set("sortOrder", "desc")),
    "sorts by the first field and then descending": () =>
      alterResult(SEARCH, (page, { fields }) => {
        if (!fields.get("sortField")?.includes(",")) return page;
        return {
          ...page,
          listings: page.listings.toSorted((a, b) =>
            a.type === b.type ? (a.title < b.title ? 1 : -1) : 0,
          ),
        };
      }),
  },
  "search.start": {
    "counts from 0": () =>
      together(
        alterResult(SEARCH, (page, { fields }) => {
          const start = fields.get("start");
          if (start === null || Number(start) < 1) return page;
          const nextStart = page.nextStart && page.nextStart > 0 ? page.nextStart - 1 : -1;
          return { ...page, start: Number(start), nextStart };
        }),
        alterSearch((fields) => {
          const start = fields.get("start");
          if (start !== null) fields.set("start", String(Number(start) + 1));
        }),
      ),
  },
  "search.echo": {
    "shows another query": () => alterResult(SEARCH, (page) => ({ ...page, query: "*" })),
    "always shows ten": () => alterResult(SEARCH, (page) => ({ ...page, num: 10 })),
    "always shows the first": () => alterResult(SEARCH, (page) => ({ ...page, start: 1 })),
  },
  "search.page-default": {
    "finds pages of twenty": () =>
      alterSearch((fields) => fields.has("num") || fields.set("num", "20")),
    "begins at the second": breaking(["search.start", "search.next-start"], () =>
      alterSearch((fields) => fields.has("start") || fields.set("start", "2")),
    ),
  },
  "search.page-max": {
    "shows pages of any size": breaking(["search.echo"], () =>
      alterResult(SEARCH, (page, { fields }) => ({
        ...page,
        num: Number(fields.get("num") ?? page.num),
      })),
    ),
  },
  "search.next-start": {
    "skips one after a page": () =>
      alterResult(SEARCH, (page) => ({
        ...page,
        nextStart: page.nextStart && page.nextStart > 0 ? page.nextStart + 1 : page.nextStart,
      })),
    "ends with the first page": () => alterResult(SEARCH, (page) => ({ ...page, nextStart: -1 })),
  },
  "search.sort-case": {
    "knows sort fields in lower case alone": () =>
      alterSearch((fields) => {
        const field = fields.get("sortField") ?? "";
        if (field !== field.toLowerCase()) fields.set("sortField", "numComments");
      }),
  },
  "search.num-clamped": {
    "refuses pages of more than a hundred": () =>
      respondInstead(SEARCH, "invalidParameters", ({ fields }) => Number(fields.get("num")) > 100),
  },
  "search.page-positive": {
    "takes what is below 1 for 1": () =>
      alterSearch((fields) => {
        for (const name of ["start", "num"])
          if (Number(fields.get(name) ?? 1) < 1) fields.set(name, "1");
      }),
  },
  "search.next-start-end": {
    "continues after the last page": () =>
      alterResult(SEARCH, (page) => ({
        ...page,
        nextStart: page.nextStart === -1 ? page.total + 1 : page.nextStart,
      })),
  },
  "listing.properties": {
    "leaves the title out": breaking(["getListing.response"], () =>
      alterResult("getListing", ({ title: _, ...listing }) => listing),
    ),
    "shows little of listings in lists": breaking(["listing.vendor", ...SHAPES], () =>
      listed((listing) => {
        for (const name of Object.keys(listing))
          if (!["itemId", "licenseType", "title", "type", "owner"].includes(name))
            delete listing[name];
      }),
    ),
  },
  "listing.same-id": {
    "has other ids for listings": () =>
      alterResult("getListing", (listing) => ({
        ...listing,
        itemId: [...listing.itemId].reverse().join(""),
      })),
  },
  "listing.vendor": {
    "leaves the vendor out": breaking(["getListing.response"], () =>
      alterResult("getListing", ({ vendor: _, ...listing }) => listing),
    ),
    "leaves the vendor out of lists": breaking(SHAPES, () =>
      listed((listing) => delete listing.vendor),
    ),
  },
  "listing.public-without-token": {
    "demands a token for a listing": () =>
      around("getListing", async (request, next) =>
        request.fields.has("token") || request.headers.has("Authorization")
          ? next(request)
          : respond(request, { error: { code: 499, message: "Token Required", details: [] } }),
      ),
  },
  "item.described": {
    "never says that an item is listed": breaking(["list.effect"], () =>
      alterResult("getItem", (item) => ({ ...item, listed: false })),
    ),
  },
  "item.private": {
    "describes any item to any caller": breaking(
      ["item.exists", "list.item-stays-private", "token.required", "item.provisioned-access"],
      () => accept("getItem", "oneItem"),
    ),
  },
  "item.provisioned-access": { "hides items from those who try them": hideFromTriers },
  "related.direction": {
    "goes the other way": breaking(
      ["relationship.effect", "relationship.either-name", "related.type"],
      () =>
        alterRequest("listRelatedItems", (fields) =>
          fields.set("direction", fields.get("direction") === "reverse" ? "forward" : "reverse"),
        ),
    ),
    "only goes forward": () =>
      alterRequest("listRelatedItems", (fields) => fields.delete("direction")),
  },
  "related.type": {
    "counts every type": () =>
      alterRequest("listRelatedItems", (fields) =>
        fields.set("relationshipType", "Listed2Provisioned"),
      ),
  },
  "related.visible": {
    "shows related items that aren't shared": shareRelated,
  },
};
