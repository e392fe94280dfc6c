/** The catalogue: four vendors, five purchasers, their people, and provisions in all stages. Times count from the world's. */
import type {
  Seed,
  SeedAssignment,
  SeedOrganization,
  SeedProvision,
  SeedUser,
} from "../../generated/control.types.ts";
import { catalogueListings, idOf, type ListingName } from "./catalogueListings.ts";
import { PURCHASE } from "./demo.ts";

const organization = (
  id: string,
  name: string,
  description: string,
  may: Pick<SeedOrganization, "canListApps" | "canListData"> = {},
): SeedOrganization => ({
  ...{ id, name, description, thumbnail: "thumbnail.png", phone: "555-0100" },
  ...{ email: `office@${id}.example`, url: `https://${id}.example`, ...may },
});

const APPS = { canListApps: true };
const APPS_AND_DATA = { ...APPS, canListData: true };

const organizations: readonly SeedOrganization[] = [
  organization(
    "northline",
    "Northline Cartography",
    "Basemaps and map design since 1998.",
    APPS_AND_DATA,
  ),
  organization(
    "harborview",
    "Harborview Systems",
    "Software for dispatch, crews and incidents.",
    APPS,
  ),
  organization(
    "terrafield",
    "Terrafield",
    "Tools for farms, forests and field surveys.",
    APPS_AND_DATA,
  ),
  organization(
    "civicgrid",
    "Civic Grid",
    "Land records, transport and planning for cities.",
    APPS_AND_DATA,
  ),
  organization("alderfalls", "City of Alder Falls", "A city of 84,000 on two rivers."),
  organization("meridian", "Meridian Utilities", "Water and power for three counties."),
  organization("wexford", "Wexford County", "County government."),
  organization("blueridge", "Blue Ridge Conservancy", "Protects 40,000 hectares of forest."),
  organization("kestrel", "Kestrel Logistics", "Parcels and freight."),
];

/**
 * People by organization: the second part of the user name, and the full name. `admin` administrates, `sales` and `buyer` may
 * request purchase information, and the others may nothing.
 */
const PEOPLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  northline: { admin: "Maya Lindqvist", sales: "Jon Avery" },
  harborview: { admin: "Ruth Okafor", sales: "Piet de Wit" },
  terrafield: { admin: "Inês Carvalho", sales: "Sam Whitlock" },
  civicgrid: { admin: "Priya Raman", sales: "Luca Moretti" },
  alderfalls: {
    ...{ admin: "Helen Marsh", buyer: "Omar Haddad" },
    ...{ kim: "Kim Novak", joe: "Joe Barrett", ana: "Ana Ruiz" },
  },
  meridian: {
    ...{ admin: "Grace Lin", buyer: "Tom Iversen" },
    ...{ lee: "Lee Park", eva: "Eva Brandt", max: "Max Dufour" },
  },
  wexford: { admin: "Nora Byrne", buyer: "Carl Jensen", ivy: "Ivy Chen" },
  blueridge: { admin: "Dale Cooper", ranger1: "Wren Hollis", ranger2: "Ash Delgado" },
  kestrel: { admin: "Yuki Tanaka", buyer: "Ben Osei" },
};

const users: readonly SeedUser[] = Object.entries(PEOPLE).flatMap(([orgId, people]) =>
  Object.entries(people).map(([name, fullName]) => {
    const username = `${orgId}_${name}`;
    return {
      ...{ username, orgId, fullName, email: `${username}@${orgId}.example` },
      ...(name === "admin" ? { role: "org_admin" as const } : {}),
      ...(name === "sales" || name === "buyer" ? { privileges: [PURCHASE] } : {}),
    };
  }),
);

/** Returns the member who asks for listings. */
const buyerOf = (orgId: string): string =>
  `${orgId}_${PEOPLE[orgId]?.buyer === undefined ? "admin" : "buyer"}`;

/** A provision: when its stage began and ends, in days from now, and its pool. */
type Row = readonly [
  listing: ListingName,
  purchaser: string,
  stage: "interested" | "trial" | "purchased",
  start: number,
  end?: number | undefined,
  pool?: Readonly<Record<string, number>>,
];

const ROWS: readonly Row[] = [
  ["c1a7", "alderfalls", "purchased", -320, 45],
  ["c6a3", "alderfalls", "purchased", -210, 155, { dispatcher: 4, crew: 20 }],
  ["d28e", "alderfalls", "purchased", -96, undefined, { desk: 3, inspector: 2 }],
  ["ce48", "alderfalls", "trial", -12, 18, { standard: 5 }],
  ["d39f", "alderfalls", "trial", -11, 3],
  ["d4a1", "alderfalls", "interested", -4],
  ["ca02", "alderfalls", "purchased", -400],
  ["c8c1", "alderfalls", "trial", -40, -26],
  ["c6a3", "meridian", "purchased", -150, 215, { dispatcher: 6, crew: 60 }],
  ["d9f6", "meridian", "trial", -9, 5, { standard: 10 }],
  ["d8e5", "meridian", "purchased", -60, 305],
  ["c2b4", "meridian", "interested", -1],
  ["cb17", "meridian", "purchased", -500, -135, { standard: 15 }],
  ["cf59", "meridian", "interested", -20],
  ["d17d", "wexford", "purchased", -240, 125],
  ["d28e", "wexford", "trial", -25, 5, { desk: 2, inspector: 2 }],
  ["d5b2", "wexford", "purchased", -75],
  ["c9d6", "wexford", "interested", -8],
  ["c7b8", "wexford", "trial", -64, -34, { standard: 4 }],
  ["c3e9", "blueridge", "interested", -2],
  ["cb17", "blueridge", "purchased", -180, 185, { standard: 3, offline: 3 }],
  ["ce48", "blueridge", "purchased", -30, 335, { standard: 4 }],
  ["d06c", "blueridge", "purchased", -610],
  ["d7d4", "blueridge", "trial", -28, 2],
  ["c1a7", "kestrel", "purchased", -90, 275],
  ["d6c3", "kestrel", "trial", -3, 27, { analyst: 2 }],
  ["d4a1", "kestrel", "interested", 0],
  ["c6a3", "kestrel", "interested", -6],
];

const provisions: readonly SeedProvision[] = ROWS.map(
  ([name, purchaserOrgId, stage, start, end, pool]) => ({
    ...{ itemId: idOf(name), purchaserOrgId, stage, startDate: { days: start } },
    purchaserUsername: buyerOf(purchaserOrgId),
    endDate: end === undefined ? -1 : { days: end },
    ...(pool === undefined
      ? {}
      : {
          orgEntitlements: {
            maxUsers: Math.max(...Object.values(pool)),
            entitlements: Object.fromEntries(
              Object.entries(pool).map(([entitlement, num]) => [entitlement, { num }]),
            ),
          },
        }),
  }),
);

/** Members who use a pool: the days since their last sign-in, if there was one, and their entitlements. */
const USES: readonly (readonly [
  listing: ListingName,
  username: string,
  lastLogin: number | undefined,
  ...entitlements: string[],
])[] = [
  ["c6a3", "alderfalls_admin", 1, "dispatcher"],
  ["c6a3", "alderfalls_kim", 0.2, "crew"],
  ["c6a3", "alderfalls_joe", 3, "crew"],
  ["d28e", "alderfalls_ana", 2, "desk"],
  ["d28e", "alderfalls_buyer", undefined, "desk", "inspector"],
  ["ce48", "alderfalls_joe", undefined, "standard"],
  ["c6a3", "meridian_admin", 0.5, "dispatcher"],
  ["c6a3", "meridian_lee", 1, "crew"],
  ["c6a3", "meridian_eva", 12, "crew"],
  ["d9f6", "meridian_max", 4, "standard"],
  ["d28e", "wexford_ivy", 6, "desk"],
  ["cb17", "blueridge_admin", 9, "standard", "offline"],
  ["cb17", "blueridge_ranger1", 1, "standard", "offline"],
  ["cb17", "blueridge_ranger2", 2, "standard", "offline"],
  ["ce48", "blueridge_ranger1", 5, "standard"],
  ["d6c3", "kestrel_buyer", 1, "analyst"],
];

const assignments: readonly SeedAssignment[] = USES.map(
  ([name, username, lastLogin, ...entitlements]) => ({
    ...{ itemId: idOf(name), username, entitlements },
    ...(lastLogin === undefined ? {} : { lastLogin: { days: -lastLogin } }),
  }),
);

/** What the catalogue adds to the demo world. */
export const catalogue: Seed = {
  organizations: [...organizations],
  users: [...users],
  listings: [...catalogueListings],
  provisions: [...provisions],
  assignments: [...assignments],
};
