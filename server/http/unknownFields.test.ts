/** A field that an operation doesn't know is refused where it could be a misspelt parameter. */
import { describe, expect, it } from "vitest";
import { accepted, ids, refusalOf, resultOf, startPortal, type TestPortal } from "../testing.ts";

const own = { userName: "org1admin" };
const app = { title: "Route Finder", type: "Application" };

const add = async (portal: TestPortal, fields: object = {}): Promise<string> =>
  accepted(await portal.as("org1admin").addItem({ ...own, ...app, ...fields })).id;

/** Sends fields as text to a path, without the contract. */
const send = (portal: TestPortal, path: string, user: "org1admin" | "org2user", fields: object) =>
  portal.post(path, { f: "json", token: portal.token(user), ...fields });

describe("a field that the operation does not know", () => {
  it.each(["foo", "text", "thumbnail", "Tags", "snipet", "constructor", "x".repeat(5000)])(
    "(%s) is refused when an item is added or changed",
    async (name) => {
      const portal = await startPortal();
      const itemID = await add(portal);
      for (const path of [
        "/content/users/org1admin/addItem",
        `/content/users/org1admin/items/${itemID}/update`,
      ]) {
        await resultOf(await send(portal, path, "org1admin", { ...app, [name]: "" }));
        const { code, details: problems } = await refusalOf(
          await send(portal, path, "org1admin", { ...app, [name]: "1" }),
        );
        expect([code, problems.length]).toEqual([400, 1]);
        expect(problems[0]).toMatch(/^(.{1,64}): is not a parameter of (addItem|updateItem)/);
        expect(problems[0]?.startsWith(name.slice(0, 64))).toBe(true);
      }
    },
  );

  it.each([
    ["Tags", "tags"],
    ["license_type", "licenseType"],
    ["snipet", "snippet"],
    ["trialDurations", "trialDuration"],
  ])("(%s) is refused with a hint at %s", async (name, meant) => {
    const portal = await startPortal();
    const path = "/content/users/org1admin/addItem";
    const { details: problems } = await refusalOf(
      await send(portal, path, "org1admin", { ...app, [name]: "1" }),
    );
    expect(problems).toEqual([`${name}: is not a parameter of addItem; did you mean ${meant}?`]);
  });

  it.each([
    ["interest", "purchaserFulName", "purchaserFullName"],
    ["interest", "PurchaserEmail", "purchaserEmail"],
    ["trial", "purchaser_phone", "purchaserPhone"],
    ["trial", "endDate", undefined],
    ["interest", "orgEntitlements", undefined],
  ])("is refused by %s where it is %s, which resembles %s", async (operation, name, meant) => {
    const portal = await startPortal();
    const path = `/content/listings/${ids.paid}/${operation}`;
    const { details: problems } = await refusalOf(
      await send(portal, path, "org2user", { [name]: "1" }),
    );
    const hint = meant === undefined ? "" : `; did you mean ${meant}?`;
    expect(problems).toEqual([
      expect.stringMatching(new RegExp(`^${name}: is not a parameter of \\w+`)),
    ]);
    expect(problems[0]?.endsWith(hint)).toBe(true);
    const harmless = {
      nonsense: "1",
      _ts: "1",
      referer: "https://a.example",
      culture: "en",
      purchaserOrgId: "org2",
      [name]: "",
    };
    await resultOf(await send(portal, path, "org2user", harmless));
  });

  it.each([
    ["EndDate", "endDate"],
    ["enddate", "endDate"],
    ["purchaserOrg", "purchaserOrgId"],
    ["provisionedItem", "provisionedItemId"],
  ])("(%s) completes no purchase without %s", async (name, meant) => {
    const portal = await startPortal();
    accepted(await portal.as("org2user").expressInterest({ itemID: ids.paid }));
    const path = `/content/listings/${ids.paid}/purchase`;
    const fields = { purchaserOrgId: "org2", [name]: "1378501088700" };
    const { details: problems } = await refusalOf(await send(portal, path, "org1admin", fields));
    expect(problems).toEqual([
      `${name}: is not a parameter of purchaseListing; did you mean ${meant}?`,
    ]);
    await resultOf(await send(portal, path, "org1admin", { ...fields, [name]: "" }));
  });

  it("purchaseOrgId, which Esri's Python client sends, is ignored", async () => {
    const portal = await startPortal();
    accepted(await portal.as("org2user").expressInterest({ itemID: ids.paid }));
    const misspelt = { purchaseOrgId: "org2" };
    const paid = await refusalOf(
      await send(portal, `/content/listings/${ids.paid}/purchase`, "org1admin", misspelt),
    );
    expect(paid).toMatchObject({ messageCode: "MKT_0007" });
    await resultOf(
      await send(portal, `/content/listings/${ids.free}/purchase`, "org2user", misspelt),
    );
  });
});
