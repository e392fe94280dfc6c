/** Compares an entry of a list with what the portal says elsewhere. */
import { isDeepStrictEqual } from "node:util";
import type {
  CustomerEntry,
  Listing,
  ListingsPage,
  Provision,
} from "../../generated/openapi.types.ts";
import type { Actor } from "../model/actor.ts";
import { typeOf } from "../model/json.ts";
import { objectIn } from "../runner/http/response.ts";
import { purchaseOf, titled } from "./read.ts";

/** Properties that every printed listing has, apart from the vendor; empty lists are printed, too. */
export const PRINTED = [
  "itemId",
  "licenseType",
  "priceDesc",
  "creditsPerTransaction",
  "listingAccess",
  "trialSupported",
  "type",
  "typeKeywords",
  "title",
  "tags",
  "thumbnail",
  "appCategories",
  "industries",
  "languages",
  "screenshots",
  "owner",
  "created",
  "avgRating",
  "numComments",
  "numRatings",
] as const satisfies readonly (keyof Listing)[];

/** Members of a provision that are the same wherever it is shown. */
export const PROVISION_MEMBERS = [
  "itemId",
  "purchaserOrgId",
  "purchaserUsername",
  "purchaserFullName",
  "purchaserEmail",
  "purchaserPhone",
  "startDate",
  "endDate",
  "purchased",
  "trial",
  "interested",
  "created",
  "modified",
  "provisionedItemId",
  "orgId",
  "accountId",
] as const satisfies readonly (keyof Provision)[];

const CUSTOMER_MEMBERS = ["id", "name", "description", "thumbnail"] as const;

/** Further properties of the listing that the page of a list prints. The vendor has an id and a name on each of them. */
const PRINTED_IN = {
  listPurchases: { listing: ["trialDuration", "largeThumbnail", "banner"], vendor: [] },
  listCustomers: {
    listing: ["ecommerceEnabled", "licenseBy"],
    vendor: ["description", "thumbnail", "orgEmail", "orgPhone", "orgUrl"],
  },
  // Its page prints no listing, so it shows at least what the others do.
  searchListings: { listing: [], vendor: [] },
} as const;

const { listing: ofPurchases } = PRINTED_IN.listPurchases;
const { listing: ofCustomers, vendor: ofVendor } = PRINTED_IN.listCustomers;
const LISTING_MEMBERS = [...PRINTED, ...ofPurchases, ...ofCustomers];
const VENDOR_MEMBERS = ["id", "name", ...ofVendor];

/** A value as an object, so that its members can be looked up. */
const membersOf = (value: object | undefined) => (value ?? {}) as Readonly<Record<string, unknown>>;

/** True for values of different types, of which one is judged by the shape of its response. Null has every type. */
const areOfTwoTypes = (one: unknown, other: unknown): boolean =>
  one !== null && other !== null && typeOf(one) !== typeOf(other);

/** The members in which an object differs from all witnesses, if these agree. A wrong witness doesn't make the object wrong. */
export function deviations(
  object: object | undefined,
  ...witnesses: readonly (object | undefined)[]
): string[] {
  return Object.entries(object ?? {}).flatMap(([name, value]) => {
    const [first, ...others] = witnesses
      .map(membersOf)
      .filter((witness) => name in witness)
      .map((witness) => witness[name]);
    const isAgreed =
      first !== undefined && others.every((other) => isDeepStrictEqual(other, first));
    const isOther = !isDeepStrictEqual(value, first) && !areOfTwoTypes(value, first);
    return isAgreed && isOther ? [name] : [];
  });
}

/** What the purchaser's own list has for a listing. */
export const ownEntry = async (buyer: Actor, listing: string) =>
  purchaseOf(await buyer.listPurchases(buyer.orgId, { status: "all" }), listing, buyer.orgId);

/** The same for a listing and its vendor, whose members are compared one by one. */
export const listingDeviations = (
  shown: Listing | undefined,
  ...witnesses: readonly (Listing | undefined)[]
): string[] => {
  const { vendor: shownVendor, ...rest } = shown ?? ({} as Partial<Listing>);
  return [
    ...deviations(rest, ...witnesses),
    ...deviations(shownVendor, ...witnesses.map((witness) => witness?.vendor)),
  ];
};

/** The listing as a search shows it, by its title. Undefined if it isn't found, or if there is no search. */
export async function searched(
  reader: Actor,
  { itemId, title }: Pick<Listing, "itemId" | "title">,
) {
  for (const q of [titled(title), "*"]) {
    const { response } = await reader.exchange("searchListings", { q, num: 100 });
    const { listings = [] } = (objectIn(response.text) ?? {}) as Partial<ListingsPage>;
    const found = listings.find((listing) => listing.itemId === itemId);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** True for objects that have the same values of members. A portal may have others, of which nothing is known. */
const areAlike = (names: readonly string[], one: object | undefined, other: object | undefined) =>
  names.every((name) => isDeepStrictEqual(membersOf(one)[name], membersOf(other)[name]));

/** True for customers with the same members. */
export const isSameCustomer = (one?: object, other?: object): boolean =>
  areAlike(CUSTOMER_MEMBERS, one, other);

/** True for an entry that another list shows in the same way. That either has no listing is judged elsewhere. */
export const isSameEntry = (entry: CustomerEntry, other = entry): boolean =>
  areAlike(PROVISION_MEMBERS, entry.provision, other.provision) &&
  isSameCustomer(entry.customer, other.customer) &&
  (!entry.listing ||
    !other.listing ||
    (areAlike(LISTING_MEMBERS, entry.listing, other.listing) &&
      areAlike(VENDOR_MEMBERS, entry.listing.vendor, other.listing.vendor)));

/** What the listing in a list lacks of what the page of that list prints, and the listing itself has. */
export function lackingMembers(
  list: keyof typeof PRINTED_IN,
  shown: Listing | undefined,
  page: Listing,
) {
  const lacking = (names: readonly string[], there: object | undefined, here: object | undefined) =>
    names.filter((name) => name in membersOf(there) && !(name in membersOf(here)));
  const { listing, vendor } = PRINTED_IN[list];
  return {
    properties: lacking([...PRINTED, ...listing], page, shown),
    ofVendor: lacking(vendor, page.vendor, shown?.vendor),
  };
}
