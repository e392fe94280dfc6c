/** Generates a marketplace of any size: vendors, purchasers, listings, and provisions in all stages. */
import { hash } from "node:crypto";
import type {
  Seed,
  SeedAssignment,
  SeedItem,
  SeedOrganization,
  SeedProvision,
  SeedUser,
} from "../../generated/control.types.ts";
import { createRandom } from "../domain/random.ts";
import { listingOf, OFFERS } from "./catalogueListings.ts";
import { DEMO_APPLICATION, PURCHASE } from "./demo.ts";

/** Words for the names of organizations. */
const PLACES = words(
  "Harbor Northgate Riverbend Oakfield Summit Lakeside Millbrook Eastport Stonebridge Fairview Cedar Granite Westmoor Brightwater Ashford",
);
const TRADES = words("Maps Utilities Forestry Transit Planning Water Surveyors Energy");

/** Listings of one vendor. */
const LISTINGS_OF_VENDOR = 5;
/** Most provisions of one purchaser. */
const PROVISIONS_OF_PURCHASER = 10;

export interface MarketplaceSize {
  readonly organizations: number;
  readonly listings: number;
  readonly provisions: number;
}

/** The size of the template `marketplace`. */
export const USUAL_SIZE: MarketplaceSize = { organizations: 60, listings: 40, provisions: 500 };

/** Returns the size of a marketplace with a number of provisions, in proportions like the usual one. */
export function sizeOf(provisions: number): MarketplaceSize {
  const listings = Math.max(PROVISIONS_OF_PURCHASER, Math.ceil(provisions / 12.5));
  const vendors = Math.ceil(listings / LISTINGS_OF_VENDOR);
  return {
    listings,
    provisions,
    organizations: vendors + Math.max(2, Math.ceil(provisions / PROVISIONS_OF_PURCHASER)),
  };
}

/** Generates a marketplace. The same size and seed give the same data; times count from the world's time. */
export function createMarketplace(
  size: MarketplaceSize,
  randomSeed = 1,
): Required<Omit<Seed, "$schema">> {
  const random = createRandom(randomSeed);
  const vendors = Math.ceil(size.listings / LISTINGS_OF_VENDOR);
  const organizations = Array.from({ length: size.organizations }, (_, index) =>
    createOrganization(index, index < vendors),
  );
  const listings = Array.from({ length: size.listings }, (_, index) =>
    createListing(index, organizations[index % vendors] as SeedOrganization),
  );
  const purchasers = organizations.slice(vendors);
  const provisions: SeedProvision[] = [];
  const assignments: SeedAssignment[] = [];
  for (let index = 0; index < size.provisions; index++) {
    // Each purchaser takes the listings in turn from one of its own, so that no pair comes twice.
    const round = Math.floor(index / purchasers.length);
    const position = index % purchasers.length;
    const purchaser = purchasers[position] as SeedOrganization;
    const listing = listings[(position * 7 + round) % listings.length] as SeedItem;
    const provision = createProvision(index, listing, purchaser, random);
    provisions.push(provision);
    if (provision.orgEntitlements !== undefined && random() < 0.5)
      assignments.push({
        itemId: listing.itemId,
        username: `${purchaser.id}_user`,
        entitlements: ["standard"],
      });
  }
  return {
    organizations,
    users: organizations.flatMap(createUsers),
    applications: [{ ...DEMO_APPLICATION, owner: `${organizations[0]?.id}_admin` }],
    ...{ items: [], listings, relationships: [], provisions, assignments },
  };
}

function words(text: string): readonly string[] {
  return text.split(" ");
}

function createOrganization(index: number, isVendor: boolean): SeedOrganization {
  const place = PLACES[index % PLACES.length] as string;
  const trade = TRADES[
    ((index % PLACES.length) + Math.floor(index / PLACES.length)) % TRADES.length
  ] as string;
  const lap = Math.floor(index / (PLACES.length * TRADES.length));
  // Beyond every pair of words, a number makes the name unique.
  const name = `${place} ${trade}${lap === 0 ? "" : ` ${lap + 1}`}`;
  const id = name.toLowerCase().replaceAll(" ", "-");
  return {
    ...{ id, name, description: `${trade} of ${place}.`, phone: `555-${1000 + index}` },
    ...{ email: `office@${id}.example`, url: `https://${id}.example` },
    ...{ canListApps: isVendor, canListData: isVendor },
  };
}

const createUsers = ({ id, name = id }: SeedOrganization): SeedUser[] => [
  { username: `${id}_admin`, orgId: id, role: "org_admin", fullName: `Administrator of ${name}` },
  { username: `${id}_buyer`, orgId: id, privileges: [PURCHASE], fullName: `Buyer of ${name}` },
  { username: `${id}_user`, orgId: id, fullName: `Member of ${name}` },
];

/** What vendors offer, in turn: what the catalogue has, without what is named after its vendor. */
const KINDS = Object.values(OFFERS).filter(
  ({ title, vendor }) => !title.toLowerCase().replaceAll(" ", "").startsWith(vendor),
);

/** Returns a listing like one of the catalogue. */
function createListing(index: number, { id: vendor }: SeedOrganization): SeedItem {
  const offer = KINDS[index % KINDS.length] as (typeof KINDS)[number];
  const edition = Math.floor(index / KINDS.length);
  const title = `${offer.title}${edition === 0 ? "" : ` ${edition + 1}`}`;
  const itemId = hash("sha256", `marketplace listing ${index}`).slice(0, 32);
  return listingOf(itemId, { ...offer, vendor, title });
}

/** Returns a provision. Its index decides on the stage, so that every stage occurs. */
function createProvision(
  index: number,
  { itemId, licenseType, licenseBy, trialDuration = 0 }: SeedItem,
  purchaser: SeedOrganization,
  random: () => number,
): SeedProvision {
  const key = {
    ...{ itemId, purchaserOrgId: purchaser.id, purchaserUsername: `${purchaser.id}_buyer` },
    purchaserPhone: index % 3 === 0 ? (purchaser.phone as string) : null,
  };
  const turn = index % 10;
  const age = Math.floor(random() * 300);
  const hasTrial = trialDuration > 0;
  const maxUsers = 5 * (1 + (index % 4));
  const pool =
    licenseBy === undefined
      ? {}
      : {
          orgEntitlements: {
            maxUsers,
            entitlements: { standard: { num: maxUsers }, advanced: { num: 2 } },
          },
        };
  if (turn < 3 && licenseType !== "free")
    return { ...key, stage: "interested", startDate: { days: -age } };
  if (turn < 6 && hasTrial) {
    // A third of the trials has ended.
    const days = turn === 5 ? trialDuration + 1 + age : Math.floor(random() * trialDuration);
    const endDate = { days: trialDuration - days };
    return { ...key, stage: "trial", startDate: { days: -days }, endDate, ...pool };
  }
  const startDate = { days: -age - 100 };
  if (turn === 9)
    return { ...key, stage: "purchased", startDate, endDate: { days: -age - 1 }, ...pool };
  if (turn === 8) return { ...key, stage: "purchased", startDate, endDate: { days: 265 }, ...pool };
  return { ...key, stage: "purchased", startDate, ...pool };
}
