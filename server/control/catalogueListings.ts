/** Listings of the catalogue and of generated marketplaces. Vendors, products and places are invented. */
import type { SeedItem } from "../../generated/control.types.ts";
import type { Item } from "../domain/model.ts";
import offers from "./catalogue.json" with { type: "json" };

/** What a listing offers, in the words of its vendor. */
interface Offer {
  /** Organization id. */
  readonly vendor: string;
  readonly title: string;
  readonly snippet: string;
  readonly description: string;
  readonly category: string;
  readonly industries: readonly string[];
  readonly tags: readonly string[];
  /** Price in words. Without one, the listing is free. */
  readonly price?: string;
  /** Length of the trial in days. Without one, there is none. */
  readonly trial?: number;
  /** True if named members need a licence. */
  readonly byUser?: boolean;
  /** Mean rating, and how many users rated. */
  readonly rating?: readonly [mean: number, count: number];
  readonly type?: string;
  readonly languages?: readonly string[];
  /** Age in days. */
  readonly age: number;
  readonly screenshots?: number;
}

export const OFFERS: Readonly<Record<string, Offer>> = offers as never;

/** Short names of the listings, which their ids contain. */
export type ListingName = string;

/** Returns the id of a listing: its short name, then digits that are the same for all. */
export const idOf = (name: ListingName): string =>
  `${name}4e7b90d1482fa6c35b7e80d9f214`.slice(0, 32);

/** The listings as a seed describes them. */
export const catalogueListings: readonly SeedItem[] = Object.entries(OFFERS).map(([name, offer]) =>
  listingOf(idOf(name), offer),
);

/** Returns an offer as a seed describes it. */
export function listingOf(itemId: string, offer: Offer): SeedItem {
  const { vendor, title, snippet, description, category, price, trial = 0, rating, age } = offer;
  const {
    byUser = false,
    type = "Web Mapping Application",
    languages = ["en"],
    screenshots = 0,
  } = offer;
  const [avgRating, numRatings] = rating ?? [0, 0];
  return {
    ...{ itemId, owner: `${vendor}_admin`, title, type, tags: [...offer.tags] },
    typeKeywords: [type, "Registered App", "Listed"],
    access: "public",
    created: { days: -age },
    modified: { days: -Math.floor(age / 4) },
    ...(byUser ? { licenseBy: "licenseByUser" } : {}),
    ...{
      licenseType: price === undefined ? "free" : "ela",
      priceDesc: price ?? "free",
      trialDuration: trial,
    },
    properties: {
      ...{ snippet, description, creditsPerTransaction: 0, listingAccess: "public" },
      ...(price === undefined ? {} : { ecommerceEnabled: false }),
      url: `https://${vendor}.example/${title.toLowerCase().replaceAll(" ", "-")}`,
      ...{
        thumbnail: "thumbnail/thumbnail.png",
        largeThumbnail: "largethumbnail/large.png",
        banner: "banner/banner.png",
      },
      screenshots: Array.from(
        { length: screenshots },
        (_, index) => `screenshots/screenshot${index + 1}.png`,
      ),
      ...{
        appCategories: [category],
        industries: [...offer.industries],
        languages: [...languages],
      },
      ...{ avgRating, numRatings, numComments: Math.round(numRatings / 6) },
    },
  };
}

/** Texts for the listings of the demo world, whose titles are those of Esri's printed examples. */
const DEMO_TEXTS: Readonly<
  Record<
    string,
    { readonly snippet: string; readonly description: string; readonly category: string }
  >
> = {
  b512083cd1b64e2da1d3f66dbb135956: {
    snippet: "Plan networks of pipes and cables.",
    description:
      "Draw a network, check it for capacity, and print the work orders. It is paid for directly to the vendor, and has a trial of 30 days.",
    category: "Planning and land",
  },
  "140d7c7f363349848df8d388f23feb20": {
    snippet: "The free listing of Esri's printed examples.",
    description:
      "A free app, so that the purchaser completes the purchase. It keeps the title that Esri's pages print.",
    category: "Design",
  },
  "6489da7f08f045ac8c0a5b1de37d56fe": {
    snippet: "Sketch in the field, by named members.",
    description:
      "A drawing app for field crews. It is licensed by user: the vendor sets a pool, and the purchaser assigns its entitlements to members.",
    category: "Field operations",
  },
  "448772a88d4b498d064ce2e8c6ff6b01": {
    snippet: "The listing without a trial, as Esri's pages print it.",
    description:
      "It can be asked for and purchased, but not tried. It keeps the title that Esri's pages print.",
    category: "Design",
  },
  b2d9a4dd70174fac8986dd2bf15a477a: {
    snippet: "Navigation with signed entitlements.",
    description:
      "An app whose entitlements are signed, so they can be set only over HTTPS. It is licensed by user.",
    category: "Transport",
  },
};

/** Returns an item of the demo world with a description and pictures, if it is a listing. */
export function describeDemo(item: Item): Item {
  const texts = DEMO_TEXTS[item.itemId];
  if (texts === undefined) return item;
  const { snippet, description, category } = texts;
  const pictures = {
    largeThumbnail: "largethumbnail/thumb.jpg",
    banner: "banner/banner.jpg",
    screenshots: ["screenshots/ss1.jpg", "screenshots/ss2.jpg"],
  };
  return {
    ...item,
    properties: {
      ...item.properties,
      ...pictures,
      snippet,
      description,
      appCategories: [category],
      languages: ["en"],
    },
  };
}
