/** Reads the properties of listings from the portal, so that roles are filled by these and not by names alone. */
import {
  type AccountName,
  type Fixtures,
  LISTINGS,
  type ListingName,
  type ListingProperties,
  listingNames,
} from "../../model/fixtures.ts";
import type { Json } from "../../model/json.ts";

/** An account that reads. `ask` returns the JSON object of a response, which is empty if it has none. */
export interface Reader {
  readonly name: AccountName;
  readonly ask: (id: "getListing" | "getItem" | "searchListings", input: Json) => Promise<Json>;
}

interface Seen {
  readonly name: ListingName;
  readonly id: string;
  readonly listing: Json;
  /** True if neither the listing nor its item can be read. */
  readonly isAbsent: boolean;
}

export interface LearnedListings {
  /** What is wrong in the file. */
  readonly error?: string | undefined;
  readonly properties: Partial<Record<ListingName, ListingProperties>>;
  readonly remarks: readonly string[];
}

export async function learnListings(fixtures: Fixtures, reader: Reader): Promise<LearnedListings> {
  const seen: Seen[] = [];
  for (const name of listingNames) {
    const id = fixtures.listings[name];
    if (id === undefined) continue;
    const listing = await reader.ask("getListing", { itemID: id });
    const isAbsent = "error" in listing && "error" in (await reader.ask("getItem", { itemID: id }));
    seen.push({ name, id, listing, isAbsent });
  }
  const properties: Partial<Record<ListingName, ListingProperties>> = {};
  const remarks: string[] = [];
  for (const one of seen) {
    const { name } = one;
    const promised = LISTINGS[name];
    const said = propertiesIn(one.listing, seen);
    const differing = READABLE.filter(
      (key) => said[key] !== undefined && said[key] !== promised[key],
    );
    // A listing that differs is read in another way too. If that agrees with the name, the name counts.
    const again = differing.length > 0 ? propertiesIn(await search(reader, one), seen) : said;
    const doubted = differing.filter((key) => again[key] === promised[key]);
    const surprising = differing.filter((key) => again[key] !== promised[key]);
    properties[name] = {
      ...promised,
      ...said,
      ...Object.fromEntries(doubted.map((key) => [key, promised[key]])),
    };
    const claims = surprising.flatMap((key) =>
      PROMISES[name].includes(key) ? WORDS[key][said[key] ? 1 : 0] : [],
    );
    if (claims.length > 0)
      remarks.push(
        `According to the portal, listings.${name} ${claims.join(" and ")}. The suite uses it as such.`,
      );
  }
  const error = listingsError(fixtures, seen, await showsListings(reader, seen));
  return { error, properties, remarks };
}

/** True if the portal shows any listing or its item. It may leave both operations out, and then no id is wrong. */
async function showsListings(reader: Reader, seen: readonly Seen[]): Promise<boolean> {
  if (seen.length === 0 || seen.some(({ isAbsent }) => !isAbsent)) return true;
  const [other] = await listingsFor(reader, "");
  if (typeof other?.itemId !== "string") return false;
  const itemID = other.itemId;
  return (
    (await reader.ask("getListing", { itemID })).itemId === itemID ||
    (await reader.ask("getItem", { itemID })).id === itemID
  );
}

type Readable = Exclude<keyof ListingProperties, "isSigned">;
/** The properties of a listing that the portal shows. No property shows that it is signed. */
type Said = Partial<Record<Readable, boolean>>;

const WORDS: Readonly<Record<Readable, readonly [no: string, yes: string]>> = {
  isFree: ["isn't free", "is free"],
  hasTrial: ["has no trial", "has a trial"],
  isByUser: ["isn't licensed by user", "is licensed by user"],
};

const READABLE = Object.keys(WORDS) as readonly Readable[];

/** The properties that a name promises. Others may differ without a remark. */
const PROMISES: Readonly<Record<ListingName, readonly Readable[]>> = {
  paid: ["isFree", "hasTrial"],
  free: ["isFree", "hasTrial"],
  byUser: ["isFree", "hasTrial", "isByUser"],
  noTrial: ["isFree", "hasTrial"],
  signed: ["isFree", "isByUser"],
};

function propertiesIn(
  { licenseType, trialSupported, licenseBy }: Json,
  seen: readonly Seen[],
): Said {
  // A listing without licenseBy isn't licensed by user, if the portal shows that member of another listing.
  const isTold = seen.some(({ listing }) => typeof listing.licenseBy === "string");
  return {
    ...(typeof licenseType === "string" && { isFree: licenseType === "free" }),
    ...(typeof trialSupported === "boolean" && { hasTrial: trialSupported }),
    ...(typeof licenseType === "string" && isTold && { isByUser: licenseBy === "licenseByUser" }),
  };
}

/** The listing as a search shows it. Empty if the search doesn't find it. */
async function search(reader: Reader, { id, listing }: Seen): Promise<Json> {
  const found = await listingsFor(reader, String(listing.title).slice(0, 1000));
  return found.find((one) => one?.itemId === id) ?? {};
}

/** The listings of the vendor that reads. For others, those of a search. Empty if the portal doesn't show them. */
async function listingsFor({ name, ask }: Reader, q: string): Promise<(Json | null)[]> {
  const query = name === "vendorAdmin" ? { mylistings: true } : { q };
  const { listings } = await ask("searchListings", { ...query, num: 100 });
  return Array.isArray(listings) ? (listings as (Json | null)[]) : [];
}

function listingsError(
  { organizations, listings }: Fixtures,
  seen: readonly Seen[],
  isAnyShown: boolean,
): string | undefined {
  const vendorOf = ({ listing }: Seen) => (listing.vendor as Json | null | undefined)?.id;
  const isOfVendor = seen.some((one) => vendorOf(one) === organizations.vendor);
  for (const one of seen) {
    const field = `listings.${one.name} (${one.id})`;
    if (one.isAbsent && isAnyShown)
      return `${field} is not a listing that the accounts can see; correct its id, or leave it out`;
    const same = listingNames.find((name) => name !== one.name && listings[name] === one.id);
    if (same) return `${field} is also listings.${same}; leave one of them out`;
    // If the portal shows the same value everywhere, that value may be wrong.
    const vendor = vendorOf(one);
    if (typeof vendor === "string" && vendor !== organizations.vendor && isOfVendor)
      return `${field} is a listing of ${vendor}, but organizations.vendor is ${organizations.vendor}; name a listing of ${organizations.vendor}`;
  }
  return undefined;
}
