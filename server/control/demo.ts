/** The demo world: a vendor, a purchaser, an unrelated organization, and one listing of every kind. */
import { type Actor, type Item, type Organization, UNLISTED } from "../domain/model.ts";
import { OUT_OF_BAND } from "../domain/signIn.ts";
import type { Data, User } from "../storage/data.ts";

/** Password of every account. It isn't secret: the README prints it. */
export const DEMO_PASSWORD = "marketplace1";

/** Hash of that password, stored because hashing is slow. */
export const DEMO_HASH =
  "6d61726b6574706c6163652d64656d6f:bc00de0de33d86b216c6f82bf5e95914bd75e2ee9a9855e8c8d01aa010f78411";

/** The application of the demo world, which acts for the vendor and signs users in. */
export const DEMO_APPLICATION = {
  clientId: "demoapp",
  clientSecret: "demo-secret",
  redirectUris: ["https://app.org1.example/callback", OUT_OF_BAND],
};

/** Client ids that Esri's Python client uses. They have no secret, and return to loopback addresses or show a code. */
const PYTHON_CLIENTS = ["pythonapi", "arcgisonline"];

/** A hash that no secret has. */
const NO_SECRET = `${"0".repeat(32)}:${"0".repeat(64)}`;

/** Hash of its secret. */
export const DEMO_SECRET_HASH =
  "6d61726b6574706c6163652d617070:f573952649d2c22789109d0d7dbc2b63c4366183c88aecff99a72c7ddb1361f3";

const organization = (number: number, changes: Partial<Organization> = {}): Organization => ({
  id: `org${number}`,
  name: `Org ${number}`,
  description: "<br>",
  thumbnail: "thumbnail.jpg",
  email: `office@org${number}.example`,
  phone: "111-1111-1111".replaceAll("1", String(number)),
  url: `https://org${number}.example`,
  canListApps: false,
  canListData: false,
  canListPreProvisionedItems: false,
  canProvisionDirectPurchase: false,
  ...changes,
});

export const PURCHASE = "marketplace:admin:purchase";
/** Privileges of an administrator. */
export const ADMINISTRATOR: readonly string[] = [
  PURCHASE,
  "marketplace:admin:startTrial",
  "marketplace:admin:manage",
  "portal:admin:manageLicenses",
];

function user(
  username: string,
  role: Actor["role"] = "org_user",
  privileges: readonly string[] = [],
): User {
  const orgId = username.slice(0, "org1".length);
  return {
    username,
    orgId,
    role,
    privileges,
    fullName: username,
    email: `${username}@${orgId}.example`,
    password: DEMO_HASH,
  };
}

const administrator = (username: string) => user(username, "org_admin", ADMINISTRATOR);

/** Members without privileges, for tests of entitlements. */
const workers = Array.from({ length: 30 }, (_, index) =>
  user(`org2worker${String(index + 1).padStart(2, "0")}`),
);

const item: Omit<Item, "itemId" | "title"> = {
  orgId: "org1",
  owner: "org1user",
  type: "Application",
  typeKeywords: ["Application", "Registered App"],
  tags: [],
  access: "private",
  created: 1361473322000,
  modified: 1361473322000,
  ...UNLISTED,
  properties: {},
};

const app: Omit<Item, "itemId" | "title" | "licenseType" | "priceDesc"> = {
  ...item,
  typeKeywords: [...item.typeKeywords, "Listed"],
  listed: true,
  listingPublishedDate: -1,
  trialSupported: true,
  trialDuration: 30,
  properties: {
    creditsPerTransaction: 0,
    listingAccess: "public",
    thumbnail: "thumbnail/Tulips.jpg",
    appCategories: [],
    industries: [],
    languages: [],
    screenshots: [],
    avgRating: 0,
    numComments: 0,
    numRatings: 0,
  },
};

/** A listing that purchasers pay for directly to the vendor, not online. */
const paid = {
  ...app,
  licenseType: "ela",
  properties: { ...app.properties, ecommerceEnabled: false },
};

export const demo: Data = {
  organizations: [
    organization(1, {
      description: "Makers of maps.",
      email: "sales@org1.example",
      url: "https://org1.example/contact.html",
      canListApps: true,
      canListData: true,
      canListPreProvisionedItems: true,
    }),
    organization(2),
    organization(3),
  ],
  users: [
    administrator("org1admin"),
    user("org1user", "org_user", [PURCHASE]),
    user("org1member"),
    administrator("org2admin"),
    {
      ...user("org2user", "org_user", [PURCHASE]),
      fullName: "Test Full Name",
      email: "test@email.com",
    },
    user("org2member"),
    administrator("org3admin"),
    ...workers,
  ],
  applications: [
    {
      clientId: DEMO_APPLICATION.clientId,
      secret: DEMO_SECRET_HASH,
      owner: "org1admin",
      redirectUris: DEMO_APPLICATION.redirectUris,
    },
    ...PYTHON_CLIENTS.map((clientId) => ({
      ...{ clientId, secret: NO_SECRET, owner: "org1admin", redirectUris: [OUT_OF_BAND] },
    })),
  ],
  items: [
    {
      ...item,
      itemId: "10ba62fe50864339a8a3e0f18ca85506",
      title: "Network Planner, private build",
    },
    {
      ...item,
      itemId: "2d2a9c99bb2a43548c31cd8e32217af6",
      title: "An item of no listing",
      access: "public",
    },
    {
      ...paid,
      itemId: "b512083cd1b64e2da1d3f66dbb135956",
      title: "Network Planner",
      priceDesc: "250$",
    },
    {
      ...app,
      itemId: "140d7c7f363349848df8d388f23feb20",
      title: "app1",
      licenseType: "free",
      priceDesc: "free",
      properties: {
        ...app.properties,
        largeThumbnail: "largethumbnail/thumb.jpg",
        banner: "banner/banner.jpg",
        screenshots: ["screenshots/ss1.jpg", "screenshots/ss2.jpg"],
        avgRating: 4,
        numComments: 3,
        numRatings: 11,
      },
    },
    {
      ...paid,
      itemId: "6489da7f08f045ac8c0a5b1de37d56fe",
      title: "Field Sketcher",
      licenseBy: "licenseByUser",
      priceDesc: "40$ per user",
    },
    {
      ...paid,
      itemId: "448772a88d4b498d064ce2e8c6ff6b01",
      title: "TEST Listing",
      licenseBy: "licenseByUser",
      priceDesc: "100$",
      trialSupported: false,
      trialDuration: 0,
      type: "Web Mapping Application",
      typeKeywords: [
        "JavaScript",
        "Map",
        "Mapping Site",
        "Online Map",
        "Ready To Use",
        "Web Map",
        "Registered App",
      ],
      tags: ["test"],
      owner: "org1admin",
      created: 1454392915000,
      modified: 1454392915000,
      properties: { ...paid.properties, thumbnail: "thumbnail/ago_downloaded.png" },
    },
    {
      ...paid,
      itemId: "b2d9a4dd70174fac8986dd2bf15a477a",
      title: "Signed Navigator",
      licenseBy: "licenseByUser",
      priceDesc: "60$ per user",
      requiresSignature: true,
    },
  ],
  relationships: [
    {
      originItemId: "b512083cd1b64e2da1d3f66dbb135956",
      destinationItemId: "10ba62fe50864339a8a3e0f18ca85506",
      type: "Listed2Provisioned",
      creator: "org1user",
    },
  ],
  provisions: [],
  assignments: [],
};
