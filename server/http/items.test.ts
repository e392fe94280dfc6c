/** Visibility of items and listings, and their state after each change. */
import { describe, expect, it } from "vitest";
import { accepted, DAY, ids, refused, startPortal, type TestPortal } from "../testing.ts";

const own = { userName: "org1admin" };

async function newItem(portal: TestPortal, properties: object = {}): Promise<string> {
  const vendor = portal.as("org1admin");
  const { id } = accepted(
    await vendor.addItem({ ...own, title: "Route Finder", type: "Application" }),
  );
  accepted(await vendor.updateItem({ ...own, itemID: id, licenseType: "ela", ...properties }));
  return id;
}

const isThere = async (answer: Promise<{ error?: unknown }>) => (await answer).error === undefined;

describe("an item", () => {
  it("that is public is read without a token", async () => {
    const portal = await startPortal();
    expect(accepted(await portal.client().getItem({ itemID: ids.unrelated }))).toMatchObject({
      access: "public",
    });
    expect(refused(await portal.client().getItem({ itemID: ids.paid })).messageCode).toBe(
      "CONT_0001",
    );
  });

  it("that is provisioned instead of a listing is visible to the purchaser until the purchase ends", async () => {
    const portal = await startPortal();
    const reads = () => isThere(portal.as("org2user").getItem({ itemID: ids.provisioned }));
    accepted(await portal.as("org2user").startTrial({ itemID: ids.paid }));
    expect(await reads()).toBe(false);
    const purchase = {
      itemID: ids.paid,
      purchaserOrgId: "org2",
      provisionedItemId: ids.provisioned,
    };
    accepted(
      await portal.as("org1admin").purchaseListing({ ...purchase, endDate: 1378227262000 + DAY }),
    );
    expect(await reads()).toBe(true);
    expect(await isThere(portal.as("org3admin").getItem({ itemID: ids.provisioned }))).toBe(false);
    await portal.control("POST", "/demo/clock/advance", { milliseconds: DAY });
    expect(await isThere(portal.as("org1user").getItem({ itemID: ids.provisioned }))).toBe(true);
    expect(await reads()).toBe(false);
  });

  it("in which a purchaser has only expressed interest stays hidden from it", async () => {
    const portal = await startPortal();
    accepted(await portal.as("org2user").expressInterest({ itemID: ids.paid }));
    expect(await isThere(portal.as("org2user").getItem({ itemID: ids.paid }))).toBe(false);
  });

  it("is found only in its owner's content", async () => {
    const portal = await startPortal();
    const itemID = await newItem(portal);
    const rename = (userName: string) =>
      portal.as("org1admin").updateItem({ userName, itemID, title: "Router" });
    expect(refused(await rename("org1user")).messageCode).toBe("CONT_0001");
    accepted(await rename("org1admin"));
  });

  it("supports trials of some duration only", async () => {
    const portal = await startPortal();
    const itemID = await newItem(portal);
    const change = (properties: object) =>
      portal.as("org1admin").updateItem({ ...own, itemID, ...properties });
    expect(refused(await change({ trialSupported: true })).details).toEqual([
      "trialDuration: is required if trials are supported",
    ]);
    accepted(await change({ trialSupported: true, trialDuration: 3 }));
    accepted(await change({ trialSupported: false }));
  });

  it("of data is listed by users who may list data", async () => {
    const portal = await startPortal();
    const { id } = accepted(
      await portal
        .as("org2admin")
        .addItem({ userName: "org2admin", title: "Roads", type: "Map Service" }),
    );
    accepted(
      await portal
        .as("org2admin")
        .updateItem({ userName: "org2admin", itemID: id, licenseType: "free" }),
    );
    expect(
      refused(await portal.as("org2admin").listItem({ userName: "org2admin", itemID: id })).code,
    ).toBe(403);
    const itemID = await newItem(portal, { type: "Map Service" });
    accepted(await portal.as("org1admin").listItem({ ...own, itemID }));
  });
});

describe("a listing", () => {
  it("has the keyword Listed and its time while it is listed", async () => {
    const portal = await startPortal();
    const vendor = portal.as("org1admin");
    const itemID = await newItem(portal);
    accepted(await vendor.listItem({ ...own, itemID }));
    expect(accepted(await vendor.getListing({ itemID }))).toMatchObject({
      typeKeywords: ["Application", "Listed"],
      listingPublishedDate: 1378227262000,
    });
    accepted(await vendor.unlistItem({ ...own, itemID }));
    expect(accepted(await vendor.getItem({ itemID }))).toMatchObject({
      typeKeywords: ["Application"],
      listed: false,
    });
  });

  it("that is unlisted is visible to its vendor and to organizations with a provision of it", async () => {
    const portal = await startPortal();
    const itemID = await newItem(portal);
    accepted(await portal.as("org1admin").listItem({ ...own, itemID }));
    accepted(await portal.as("org2user").expressInterest({ itemID }));
    accepted(await portal.as("org1admin").unlistItem({ ...own, itemID }));
    const readers = { org1user: true, org2member: true, org3admin: false };
    for (const [user, reads] of Object.entries(readers)) {
      expect([user, await isThere(portal.as(user as "org1user").getListing({ itemID }))]).toEqual([
        user,
        reads,
      ]);
    }
    expect(await isThere(portal.client().getListing({ itemID }))).toBe(false);
  });

  it("does not exist before it is listed", async () => {
    const portal = await startPortal();
    const itemID = await newItem(portal);
    expect(await isThere(portal.as("org1admin").getListing({ itemID }))).toBe(false);
    accepted(await portal.as("org1admin").listItem({ ...own, itemID }));
    expect(await isThere(portal.as("org1admin").getListing({ itemID }))).toBe(true);
  });
});

describe("listings of a user", () => {
  const entitlements = { maxUsers: 2, entitlements: { standard: { num: 2 } } };

  it("include ended ones and those for the whole organization, if the request says so", async () => {
    const portal = await startPortal();
    const [purchaser, vendor] = [portal.as("org2admin"), portal.as("org1admin")];
    accepted(await purchaser.startTrial({ itemID: ids.byUser }));
    const pool = { purchaserOrgId: "org2", orgEntitlements: entitlements };
    accepted(await vendor.provisionOrgEntitlements({ itemID: ids.byUser, ...pool }));
    const userEntitlements = { users: ["org2worker01"], entitlements: ["standard"] };
    accepted(await purchaser.provisionUserEntitlements({ itemID: ids.byUser, userEntitlements }));
    accepted(await purchaser.purchaseListing({ itemID: ids.free }));

    const listed = async (flags: object = {}) => {
      const answer = await portal
        .as("org2admin")
        .listProvisionedListings({ userName: "org2worker01", ...flags });
      return accepted(answer).provisionedListings.map(({ itemId }) => itemId);
    };
    expect(await listed()).toEqual([ids.byUser]);
    expect(await listed({ returnAllProvisions: true })).toEqual([ids.free, ids.byUser]);
    // Tokens last two hours of real time; thirty days of the frozen clock pass within it.
    await portal.control("POST", "/demo/clock/advance", { milliseconds: 30 * DAY });
    expect(await listed()).toEqual([]);
    expect(await listed({ includeExpired: true })).toEqual([ids.byUser]);
  });
});
