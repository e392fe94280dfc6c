/** Faults in searches for listings. */
import {
  assume,
  continueAfterEnd,
  ignore,
  refuseLargePages,
  show,
  showAnySize,
  skipAfterPage,
  takeBelowOneForOne,
} from "./edits.ts";
import {
  alterRequest,
  alterResponse,
  alterResult,
  bodyOf,
  type Fault,
  type Json,
  respond,
  respondInstead,
  together,
} from "./fault.ts";
import { breaking, type Catalogue } from "./mutant.ts";
import { alterListings } from "./places.ts";

const SEARCH = "searchListings";

const alterSearch = (alter: (fields: URLSearchParams) => unknown): Fault =>
  alterRequest(SEARCH, alter);

/** Finds again what the same search has found before. */
function neverForget(): Fault {
  const found = new Map<string, Json>();
  return alterResponse(SEARCH, (response, request) => {
    const page = bodyOf(response);
    const key = String(request.fields);
    if (page?.total === 0 && found.has(key)) return respond(request, found.get(key) ?? {});
    if (page !== undefined) found.set(key, page);
    return response;
  });
}

export const searches: Catalogue = {
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
  "search.total": {
    "counts the listings of the page alone": breaking(["search.next-start-end"], () =>
      show(SEARCH, (page) => ({ total: page.listings.length })),
    ),
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
        show(SEARCH, (_, { fields }) => ({ query: fields.get("q") ?? "" })),
        alterSearch((fields) => fields.has("q") && fields.set("q", "*")),
      ),
  },
  "search.sort": {
    "sorts the other way": () =>
      alterSearch((fields) =>
        fields.set("sortOrder", fields.get("sortOrder") === "desc" ? "asc" : "desc"),
      ),
    "ignores the order": () => ignore(SEARCH, "sortOrder"),
    "refuses to sort": () =>
      respondInstead(SEARCH, "invalidParameters", ({ fields }) => fields.has("sortField")),
    "sorts descending by default": () => assume(SEARCH, "sortOrder", "desc"),
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
    "shows another query": () => show(SEARCH, { query: "*" }),
    "always shows ten": () => show(SEARCH, { num: 10 }),
    "always shows the first": () => show(SEARCH, { start: 1 }),
  },
  "search.page-default": {
    "finds pages of twenty": () => assume(SEARCH, "num", "20"),
    "begins at the second": breaking(["search.start", "search.next-start"], () =>
      assume(SEARCH, "start", "2"),
    ),
  },
  "search.page-max": {
    "shows pages of any size": breaking(["search.echo"], () => showAnySize(SEARCH)),
  },
  "search.next-start": {
    "skips one after a page": () => skipAfterPage(SEARCH),
    "ends with the first page": () => show(SEARCH, { nextStart: -1 }),
  },
  "search.sort-case": {
    "knows sort fields in lower case alone": () =>
      alterSearch((fields) => {
        const field = fields.get("sortField") ?? "";
        if (field !== field.toLowerCase()) fields.set("sortField", "numComments");
      }),
  },
  "search.num-clamped": { "refuses pages of more than a hundred": () => refuseLargePages(SEARCH) },
  "search.page-positive": { "takes what is below 1 for 1": () => takeBelowOneForOne(SEARCH) },
  "search.next-start-end": { "continues after the last page": () => continueAfterEnd(SEARCH) },
};
