/** The story of the README, with the values that Esri's pages print. */
import { expect, it } from "vitest";
import { openStore } from "../storage/open.ts";
import { engines } from "../storage/store.testing.ts";
import { accepted, DAY, ids, startPortal } from "../testing.ts";

/** Times of Esri's examples, in milliseconds since the epoch. */
const ASKED = 1378227262000;
const BOUGHT = 1378227269000;
const TRIED = 1469206116000;
const PROVIDED = 1469206117000;

/** What every page prints of the purchaser, and both names for the vendor's id. */
const parties = {
  orgId: "org1",
  accountId: "org1",
  purchaserOrgId: "org2",
  purchaserUsername: "org2user",
  purchaserFullName: "Test Full Name",
  purchaserEmail: "test@email.com",
  purchaserPhone: null,
};

it.each(engines)(
  "from sign-in to a pool of entitlements on $engine, each response is as printed",
  async ({ fresh }) => {
    const portal = await startPortal({ store: await openStore(await fresh()) });
    const at = (now: number) => portal.control("PUT", "/demo/clock", { now });
    const signIn = async (username: string) => {
      const { token } = accepted(
        await portal.client().generateToken({ username, password: "marketplace1" }),
      );
      return portal.client({ token });
    };

    await at(ASKED);
    let purchaser = await signIn("org2user");
    let vendor = await signIn("org1user");
    const asked = {
      itemId: ids.paid,
      provisionedItemId: ids.paid,
      ...parties,
      startDate: ASKED,
      endDate: -1,
      purchased: false,
      trial: false,
      interested: true,
      created: ASKED,
      modified: ASKED,
    };
    expect(accepted(await purchaser.expressInterest({ itemID: ids.paid }))).toEqual(asked);

    await at(BOUGHT);
    const bought = {
      ...asked,
      startDate: BOUGHT,
      purchased: true,
      interested: false,
      modified: BOUGHT,
    };
    expect(
      accepted(await vendor.purchaseListing({ itemID: ids.paid, purchaserOrgId: "org2" })),
    ).toEqual(bought);

    // Years pass between the examples, but a token lasts two hours.
    await at(TRIED);
    purchaser = await signIn("org2user");
    vendor = await signIn("org1user");
    const tried = {
      ...asked,
      itemId: ids.byUser,
      provisionedItemId: ids.byUser,
      startDate: TRIED,
      endDate: TRIED + 30 * DAY,
      trial: true,
      interested: false,
      created: TRIED,
      modified: TRIED,
    };
    // The page prints an end that is exactly 30 days after the creation.
    expect(tried.endDate).toBe(1471798116000);
    expect(accepted(await purchaser.startTrial({ itemID: ids.byUser }))).toEqual(tried);

    await at(PROVIDED);
    const pool = {
      maxUsers: 10,
      entitlements: { standard: { num: 8 }, advanced: { num: 2 }, spatialAnalyst: { num: 2 } },
    };
    const provided = {
      ...tried,
      modified: PROVIDED,
      orgEntitlements: { ...pool, entitlementsModified: PROVIDED },
    };
    const provide = { itemID: ids.byUser, purchaserOrgId: "org2", orgEntitlements: pool };
    expect(accepted(await vendor.provisionOrgEntitlements(provide))).toEqual(provided);

    const purchasedFree = accepted(await purchaser.purchaseListing({ itemID: ids.free }));
    const { purchases, trials, interests } = accepted(
      await purchaser.listPurchases({ portalID: "org2" }),
    );
    expect(purchases.map((entry) => entry.provision)).toEqual([bought, purchasedFree]);
    expect(trials.map((entry) => entry.provision)).toEqual([provided]);
    expect(interests).toEqual([]);
    // The page Purchases prints only id and name of the vendor.
    expect(purchases[1]?.listing).toEqual({
      itemId: ids.free,
      licenseType: "free",
      priceDesc: "free",
      creditsPerTransaction: 0,
      listingAccess: "public",
      trialSupported: true,
      trialDuration: 30,
      type: "Application",
      typeKeywords: ["Application", "Registered App", "Listed"],
      title: "app1",
      tags: [],
      thumbnail: "thumbnail/Tulips.jpg",
      appCategories: [],
      industries: [],
      languages: [],
      largeThumbnail: "largethumbnail/thumb.jpg",
      banner: "banner/banner.jpg",
      screenshots: ["screenshots/ss1.jpg", "screenshots/ss2.jpg"],
      owner: "org1user",
      created: 1361473322000,
      avgRating: 4,
      numComments: 3,
      numRatings: 11,
      vendor: expect.objectContaining({ id: "org1", name: "Org 1" }),
    });

    const page = accepted(
      await vendor.listCustomers({ portalID: "org1", type: "PURCHASE", num: 1 }),
    );
    expect(page).toEqual({
      total: 2,
      start: 1,
      num: 1,
      nextStart: 2,
      provisions: [
        {
          provision: { ...bought, title: "Network Planner" },
          customer: { id: "org2", name: "Org 2", description: "<br>", thumbnail: "thumbnail.jpg" },
          listing: purchases[0]?.listing,
        },
      ],
    });
  },
);

it("a listing has every member that the page Customers List prints", async () => {
  const portal = await startPortal();
  accepted(await portal.as("org2user").expressInterest({ itemID: ids.noTrial }));
  const { provisions } = accepted(await portal.as("org1admin").listCustomers({ portalID: "self" }));
  expect(provisions[0]?.listing).toEqual({
    itemId: ids.noTrial,
    licenseType: "ela",
    priceDesc: "100$",
    creditsPerTransaction: 0,
    listingAccess: "public",
    trialSupported: false,
    ecommerceEnabled: false,
    licenseBy: "licenseByUser",
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
    title: "TEST Listing",
    tags: ["test"],
    thumbnail: "thumbnail/ago_downloaded.png",
    appCategories: [],
    industries: [],
    languages: [],
    screenshots: [],
    owner: "org1admin",
    created: 1454392915000,
    avgRating: 0,
    numComments: 0,
    numRatings: 0,
    vendor: {
      id: "org1",
      name: "Org 1",
      description: "Makers of maps.",
      thumbnail: "thumbnail.jpg",
      orgEmail: "sales@org1.example",
      orgPhone: "111-1111-1111",
      orgUrl: "https://org1.example/contact.html",
    },
  });
});
