/** Writes store what they accept, and refuse by name what they would ignore. */
import { describe, expect, it } from "vitest";
import { accepted, ids, refusalOf, resultOf, startPortal } from "../testing.ts";
import { add, app, itemOf, own, send, update } from "./writes.testing.ts";

/** The fields of an item that its listing shows. */
const shared = {
  tags: ["maps", "planning"],
  typeKeywords: ["Web Map", "JavaScript"],
  snippet: "Finds routes – schnell & gut",
  description: "<b>Finds</b> routes.\nAlways.",
  url: "https://apps.org1.example/finder?x=1&y=2",
  appCategories: ["Planning"],
  industries: ["Utilities", "Transport"],
  languages: ["English"],
};
const details = {
  accessInformation: "Org 1",
  licenseInfo: "<i>Members only.</i>",
  culture: "en-us",
};

describe("an item", () => {
  it("has the fields that it was added with, and so has its listing", async () => {
    const portal = await startPortal();
    const terms = {
      licenseType: "ela",
      priceDesc: "12$",
      creditsPerTransaction: 3,
      trialSupported: true,
      trialDuration: 7,
    };
    const itemID = await add(portal, { ...shared, ...details, ...terms });
    expect(await itemOf(portal, itemID)).toMatchObject({ ...app, ...shared, ...details });
    accepted(await portal.as("org1admin").listItem({ ...own, itemID }));
    const listing = accepted(await portal.client().getListing({ itemID }));
    expect(listing).toMatchObject({
      ...app,
      ...shared,
      ...terms,
      typeKeywords: [...shared.typeKeywords, "Listed"],
    });
    expect(Object.keys(listing).filter((name) => name in details)).toEqual([]);
  });

  it("has its changed fields wherever its listing is shown", async () => {
    const portal = await startPortal();
    accepted(await portal.as("org2user").expressInterest({ itemID: ids.paid }));
    accepted(await update(portal, ids.paid, { userName: "org1user", ...shared, ...details }));
    expect(await itemOf(portal, ids.paid)).toMatchObject({
      ...{ title: "Network Planner", ...shared, ...details },
      typeKeywords: [...shared.typeKeywords, "Listed"],
    });
    const { snippet, description, url, tags } = shared;
    const shown = { snippet, description, url, tags };
    expect(accepted(await portal.client().getListing({ itemID: ids.paid }))).toMatchObject(shown);
    const found = accepted(await portal.client().searchListings({ q: "schnell" }));
    expect(found.listings).toMatchObject([{ itemId: ids.paid, ...shown }]);
    const { interests } = accepted(await portal.as("org2user").listPurchases({ portalID: "self" }));
    expect(interests).toMatchObject([{ listing: shown }]);
    const { provisions } = accepted(
      await portal.as("org1admin").listCustomers({ portalID: "self" }),
    );
    expect(provisions).toMatchObject([{ listing: shown }]);
  });

  it("keeps fields that a change omits or sends empty", async () => {
    const portal = await startPortal();
    const itemID = await add(portal, { ...shared, ...details });
    const blank = {
      title: "",
      tags: "",
      snippet: "",
      description: "",
      url: "",
      culture: "",
      licenseType: "",
      priceDesc: "12$",
    };
    await resultOf(
      await send(portal, `/content/users/org1admin/items/${itemID}/update`, "org1admin", blank),
    );
    expect(await itemOf(portal, itemID)).toMatchObject({ ...app, ...shared, ...details });
  });

  it("loses texts and lists that are sent empty with clearEmptyFields", async () => {
    const portal = await startPortal();
    const itemID = await add(portal, {
      ...shared,
      ...details,
      licenseType: "ela",
      priceDesc: "12$",
    });
    const path = `/content/users/org1admin/items/${itemID}/update`;
    const empty = {
      tags: "",
      snippet: "",
      url: "",
      typeKeywords: "",
      culture: "",
      priceDesc: "",
      licenseType: "",
      callback: "",
    };
    const cleared = await send(portal, path, "org1admin", {
      ...empty,
      languages: "German",
      clearEmptyFields: "true",
    });
    expect(await resultOf(cleared)).toEqual({ success: true, id: itemID });
    expect(await itemOf(portal, itemID)).toMatchObject({
      ...{ tags: [], typeKeywords: [], snippet: null, url: null, culture: null },
      ...{ description: shared.description, languages: ["German"], title: app.title },
    });
    accepted(await portal.as("org1admin").listItem({ ...own, itemID }));
    expect(accepted(await portal.client().getListing({ itemID }))).not.toHaveProperty("priceDesc");
    for (const name of ["title", "type"]) {
      const { details: problems } = await refusalOf(
        await send(portal, path, "org1admin", { [name]: "", clearEmptyFields: "true" }),
      );
      expect(problems).toEqual([`${name}: must not be empty`]);
    }
  });

  it("has trimmed tags, each once", async () => {
    const portal = await startPortal();
    const response = send(portal, "/content/users/org1admin/addItem", "org1admin", {
      ...app,
      tags: " fire ,, Inland Empire,fire,",
    });
    const { id } = await resultOf<{ id: string }>(await response);
    expect(await itemOf(portal, id)).toMatchObject({
      tags: ["fire", "Inland Empire"],
      typeKeywords: ["Application"],
    });
  });

  it("has its type among its keywords, even after a change, and Listed only while it is listed", async () => {
    const portal = await startPortal();
    const itemID = await add(portal);
    accepted(await update(portal, itemID, { type: "Dashboard", licenseType: "free" }));
    expect((await itemOf(portal, itemID)).typeKeywords).toEqual(["Dashboard"]);
    accepted(await update(portal, itemID, { typeKeywords: ["Listed", "Online Map"] }));
    expect((await itemOf(portal, itemID)).typeKeywords).toEqual(["Online Map"]);
    accepted(await portal.as("org1admin").listItem({ ...own, itemID }));
    accepted(await update(portal, itemID, { typeKeywords: ["Map"] }));
    expect((await itemOf(portal, itemID)).typeKeywords).toEqual(["Map", "Listed"]);
  });

  it("may be sent back as it was read, except for unchangeable fields", async () => {
    const portal = await startPortal();
    const itemID = await add(portal, shared);
    const { orgId: _, ...read } = await itemOf(portal, itemID);
    const path = `/content/users/org1admin/items/${itemID}/update`;
    const whole = {
      ...read,
      tags: read.tags?.join(","),
      typeKeywords: read.typeKeywords?.join(","),
      numViews: 3,
      _ts: 1,
    };
    await resultOf(
      await send(portal, path, "org1admin", {
        ...whole,
        title: "Router",
        modified: 1,
        owner: "org1user",
      }),
    );
    expect(await itemOf(portal, itemID)).toMatchObject({
      ...shared,
      title: "Router",
      owner: "org1admin",
    });
    for (const [fields, name] of [
      [{ access: "public" }, "access"],
      [{ listed: "true" }, "listed"],
    ] as const) {
      const { details: problems } = await refusalOf(
        await send(portal, path, "org1admin", { ...whole, ...fields }),
      );
      expect(problems).toEqual([
        expect.stringMatching(new RegExp(`^${name}: is (private|false), and `)),
      ]);
    }
  });

  it("whose listing is private is found only by its vendor", async () => {
    const portal = await startPortal();
    const itemID = await add(portal, { licenseType: "ela", listingAccess: "private" });
    accepted(await portal.as("org1admin").listItem({ ...own, itemID }));
    const found = async (user: "org1admin" | "org2admin", mylistings: boolean) =>
      accepted(await portal.as(user).searchListings({ q: "title:Finder", mylistings })).total;
    expect([
      await found("org1admin", true),
      await found("org1admin", false),
      await found("org2admin", false),
    ]).toEqual([1, 0, 0]);
    accepted(await update(portal, itemID, { listingAccess: "public" }));
    expect(await found("org2admin", false)).toBe(1);
  });
});
