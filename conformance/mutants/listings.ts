/** Faults in listings, searches, and what is related. */
import { demandToken, ignore, omit, show } from "./edits.ts";
import {
  accept,
  alterRequest,
  alterResponse,
  around,
  bodyOf,
  exampleOf,
  type Fault,
  isAccepted,
  type Json,
  respond,
  together,
  watch,
} from "./fault.ts";
import { breaking, type Catalogue, each } from "./mutant.ts";
import { alterEntries, alterListings } from "./places.ts";

/** Shows related items that another caller saw. */
function shareRelated(): Fault {
  const seen = new Map<string, Json>();
  const own = new Set<string>();
  return alterResponse("listRelatedItems", (response, request) => {
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
  "listing.properties": {
    ...each(
      ["title", "priceDesc", "licenseBy", "trialDuration", "owner"],
      (name) => `shows another ${name} on the listing alone`,
      (name) =>
        show("getListing", (listing) =>
          name in listing ? { [name]: typeof listing[name] === "number" ? 1 : "x" } : {},
        ),
    ),
    "supports trials of no duration": () =>
      alterListings((listing) => {
        delete listing.trialDuration;
      }),
    "leaves the title out": breaking(["getListing.response"], () => omit("getListing", "title")),
    "shows the creation of listings in seconds": () =>
      alterListings((listing) => {
        if (listing.created) listing.created = Math.floor(Number(listing.created) / 1000);
      }),
    "shows little of listings in lists": breaking(["listing.vendor", ...SHAPES], () =>
      listed((listing) => {
        for (const name of Object.keys(listing))
          if (!["itemId", "licenseType", "title", "type", "owner"].includes(name))
            delete listing[name];
      }),
    ),
  },
  "listing.printed-properties": each(
    ["priceDesc", "tags", "typeKeywords", "screenshots", "numRatings"],
    (name) => `shows no ${name} of any listing`,
    (name) =>
      alterListings((listing) => {
        delete listing[name];
      }),
  ),
  "listing.same-id": {
    "has other ids for listings": () =>
      show("getListing", (listing) => ({ itemId: [...listing.itemId].reverse().join("") })),
  },
  "listing.vendor": {
    "leaves the vendor out": breaking(["getListing.response"], () => omit("getListing", "vendor")),
    "leaves the vendor out of lists": breaking(SHAPES, () =>
      listed((listing) => delete listing.vendor),
    ),
  },
  "listing.public-without-token": {
    "demands a token for a listing": () => demandToken("getListing"),
  },
  "item.described": {
    "never says that an item is listed": breaking(["list.effect"], () =>
      show("getItem", { listed: false }),
    ),
  },
  "item.private": {
    "describes any item to any caller": breaking(
      [
        "item.exists",
        "list.item-stays-private",
        "token.required",
        "item.provisioned-access",
        "delete-item.effect",
      ],
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
    "only goes forward": () => ignore("listRelatedItems", "direction"),
  },
  "related.type": {
    "counts every type": () =>
      alterRequest("listRelatedItems", (fields) =>
        fields.set("relationshipType", "Listed2Provisioned"),
      ),
  },
  "related.visible": { "shows related items that aren't shared": shareRelated },
};
