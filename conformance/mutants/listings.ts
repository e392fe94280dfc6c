import { accepting, asking, type Fault, isAccepted, replying, results } from "./fault.ts";
import type { Planted } from "./mutant.ts";

const search = "searchListings";

/** Finds again what an earlier search found. */
function neverForgets(): Fault {
  let found: readonly object[] = [];
  return results(search, (page) => {
    if (page.listings.length > 0) found = page.listings;
    return { ...page, listings: found };
  });
}

export const listings: Planted = {
  "search.public": {
    "finds nothing": () => results(search, (page) => ({ ...page, total: 0, listings: [] })),
    "finds what is private": () =>
      results(search, (page) => ({
        ...page,
        listings: page.listings.map((listing) => ({ ...listing, listingAccess: "private" })),
      })),
  },
  "search.own": {
    "finds nothing of the caller's": () =>
      results(search, (page, { fields }) =>
        fields.get("mylistings") === "true" ? { ...page, total: 0, listings: [] } : page,
      ),
    "takes mylistings for a search of everything": () =>
      asking(search, (fields) => fields.delete("mylistings")),
  },
  "search.unlisted-hidden": { "finds what was unlisted": neverForgets },
  "search.query-fields": {
    "takes the name of a field for a word": () =>
      asking(search, (fields) => fields.set("q", (fields.get("q") ?? "").replaceAll(":", " "))),
  },
  "search.sort": {
    "sorts the other way round": () =>
      results(search, (page) => ({ ...page, listings: page.listings.toReversed() })),
    "ignores the order": () => asking(search, (fields) => fields.delete("sortOrder")),
    "sorts downwards by default": () =>
      asking(search, (fields) => fields.has("sortOrder") || fields.set("sortOrder", "desc")),
    "sorts by the first field and then downwards": () =>
      results(search, (page, { fields }) => {
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
    "counts from nought": () =>
      asking(search, (fields) => fields.set("start", String(Number(fields.get("start") ?? 1) + 1))),
  },
  "search.echo": {
    "tells another query": () => results(search, (page) => ({ ...page, query: "*" })),
    "always tells ten": () => results(search, (page) => ({ ...page, num: 10 })),
    "always begins at the first": () => results(search, (page) => ({ ...page, start: 1 })),
  },
  "search.page-default": {
    "has pages of twenty": () =>
      asking(search, (fields) => fields.has("num") || fields.set("num", "20")),
    "begins at the second": () =>
      asking(search, (fields) => fields.has("start") || fields.set("start", "2")),
  },
  "search.page-max": {
    "has pages of any size": () =>
      results(search, (page, { fields }) => ({
        ...page,
        num: Number(fields.get("num") ?? page.num),
      })),
  },
  "search.next-start": {
    "leaves one out": () =>
      results(search, (page) => ({
        ...page,
        nextStart: page.nextStart && page.nextStart > 0 ? page.nextStart + 1 : -1,
      })),
    "ends with the first page": () => results(search, (page) => ({ ...page, nextStart: -1 })),
  },
  "search.sort-case": {
    "sorts by fields in small letters alone": () =>
      asking(search, (fields) => {
        const field = fields.get("sortField") ?? "";
        if (field !== field.toLowerCase()) fields.set("sortField", "numComments");
      }),
  },
  "search.num-clamped": {
    "refuses pages of more than a hundred": () =>
      replying(search, "invalidParameters", ({ fields }) => Number(fields.get("num")) > 100),
  },
  "search.page-positive": {
    "takes what is below one for one": () =>
      asking(search, (fields) => {
        for (const name of ["start", "num"])
          if (Number(fields.get(name) ?? 1) < 1) fields.set(name, "1");
      }),
  },
  "search.next-start-end": {
    "goes on after the last page": () =>
      results(search, (page) => ({
        ...page,
        nextStart: page.nextStart === -1 ? page.total + 1 : page.nextStart,
      })),
  },
  "listing.properties": {
    "keeps the title for itself": () =>
      results("getListing", ({ title: _, ...listing }) => listing),
    "puts what is a boolean in words": () =>
      results("getListing", (listing) => ({
        ...listing,
        trialSupported: String(listing.trialSupported),
      })),
  },
  "listing.same-id": {
    "has ids of its own": () =>
      results("getListing", (listing) => ({
        ...listing,
        itemId: [...listing.itemId].reverse().join(""),
      })),
  },
  "listing.vendor": {
    "keeps the vendor for itself": () =>
      results("getListing", ({ vendor: _, ...listing }) => listing),
  },
  "listing.public-without-token": {
    "wants a token": () => async (asked, send) =>
      asked.operation === "getListing" &&
      !asked.fields.has("token") &&
      !asked.headers.has("Authorization")
        ? {
            ...(await send(asked)),
            text: '{"error":{"code":499,"message":"Token Required","details":[]}}',
          }
        : send(asked),
  },
  "item.described": {
    "never says that it is listed": () =>
      results("getItem", (item) => ({ ...item, listed: false })),
  },
  "item.private": {
    "describes any item to anybody": () =>
      accepting("getItem", "oneItem", (item, { path }) => Object.assign(item, { id: path.itemID })),
  },
  "item.provisioned-access": { "hides items from who tries them": hidesFromTriers },
  "related.direction": {
    "goes the other way": () =>
      asking("listRelatedItems", (fields) =>
        fields.set("direction", fields.get("direction") === "reverse" ? "forward" : "reverse"),
      ),
    "goes forward alone": () => asking("listRelatedItems", (fields) => fields.delete("direction")),
  },
  "related.type": {
    "counts every type": () =>
      asking("listRelatedItems", (fields) => fields.set("relationshipType", "Listed2Provisioned")),
  },
  "related.visible": {
    "shows what nobody shared": () => {
      let seen: readonly object[] = [
        { id: "10ba62fe50864339a8a3e0f18ca85506", owner: "o", title: "t", type: "Application" },
      ];
      return results("listRelatedItems", (answer) => {
        if (answer.relatedItems.length > 0) seen = answer.relatedItems;
        return { ...answer, relatedItems: seen };
      });
    },
  },
};

/** Refuses to describe items to whoever has started a trial. */
function hidesFromTriers(): Fault {
  const triers = new Set<string | null>();
  return async (asked, send) => {
    const answered = await send(asked);
    const token = asked.fields.get("token");
    if (asked.operation === "startTrial" && isAccepted(answered)) triers.add(token);
    if (asked.operation !== "getItem" || !triers.has(token)) return answered;
    return replying("getItem", "itemNotFound")(asked, send);
  };
}
