/** Invalid parameters of lists and searches are refused by name, and the portal continues to work. */
import { describe, expect, it } from "vitest";
import { ids, resultOf, startPortal, survivedRefusal, type TestPortal } from "../testing.ts";

const json = { f: "json" };

/** Long and numerous values are refused by name too. */
const COSTLY: readonly (readonly [object, string])[] = [
  [{ orgname: "x".repeat(257) }, "orgname"],
  [{ sortFields: "created,created" }, "sortFields"],
  [{ sortFields: ",".repeat(300_000) }, "sortFields"],
];

describe("customersList", () => {
  it.each(COSTLY)("with a parameter beyond its limit names it", async (fields, name) => {
    const portal = await startPortal();
    const form = { ...json, token: portal.token("org1user"), ...fields };
    const { code, details } = await survivedRefusal(
      portal,
      portal.post("/portals/self/customersList", form),
    );
    expect(code).toBe(400);
    expect(details[0]).toMatch(new RegExp(`^${name}`));
    expect(details.length).toBeLessThanOrEqual(21);
  });

  const list = (portal: TestPortal, fields: object) =>
    portal.get("/portals/self/customersList", {
      ...json,
      token: portal.token("org1user"),
      ...fields,
    });

  it.each([
    [{ num: "abc" }, "num"],
    [{ num: "0" }, "num"],
    [{ num: "-1" }, "num"],
    [{ num: "1.5" }, "num"],
    [{ num: "0x10" }, "num"],
    [{ start: "0" }, "start"],
    [{ start: "first" }, "start"],
    [{ modified: "yesterday" }, "modified"],
    [{ modified: "2016-02-02" }, "modified"],
    [{ modified: "-1" }, "modified"],
    [{ modified: "NaN" }, "modified"],
    [{ status: "all active" }, "status"],
    [{ status: "constructor" }, "status"],
    [{ type: "REQUESTANDTRIALANDPURCHASE" }, "type"],
    [{ sortFields: "title" }, "sortFields"],
    [{ sortFields: "created,title" }, "sortFields"],
    [{ sortOrder: "up" }, "sortOrder"],
    [{ includeListing: "yes" }, "includeListing"],
    [{ includeListing: "banana" }, "includeListing"],
    [{ includeListing: "1" }, "includeListing"],
    [{ includeListing: "Truest" }, "includeListing"],
  ])("with %j names the parameter", async (fields, name) => {
    const portal = await startPortal();
    await resultOf(await list(portal, {}));
    const { code, details } = await survivedRefusal(portal, list(portal, fields));
    expect(code).toBe(400);
    expect(details).toEqual([expect.stringMatching(new RegExp(`^${name}[.:]`))]);
  });

  it.each([
    [{ num: "0" }, "num: must be at least 1"],
    [{ sortFields: "created,created" }, "sortFields: must not have the same entry twice"],
  ])("with %j says what is allowed", async (fields, detail) => {
    const portal = await startPortal();
    expect((await survivedRefusal(portal, list(portal, fields))).details).toEqual([detail]);
  });

  it("names each of several wrong parameters once", async () => {
    const portal = await startPortal();
    const { details } = await survivedRefusal(
      portal,
      list(portal, { num: "x", start: "y", status: "z" }),
    );
    expect(details.map((detail) => detail.split(":", 1)[0]).toSorted()).toEqual([
      "num",
      "start",
      "status",
    ]);
  });

  it.each(["101", "1000", "999999999999999", "9999999999999999"])(
    "with num=%s counts it as 100",
    async (num) => {
      const portal = await startPortal();
      expect(await resultOf(await list(portal, { num }))).toMatchObject({
        num: 100,
        start: 1,
        total: 0,
        nextStart: -1,
      });
    },
  );

  it.each([
    ["False", false],
    ["FALSE", false],
    ["false", false],
    ["True", true],
  ])("with includeListing=%s reads a boolean, in capitals too", async (includeListing, isThere) => {
    const portal = await startPortal();
    await portal.as("org2user").startTrial({ itemID: ids.paid });
    const { provisions } = await resultOf<{ provisions: object[] }>(
      await list(portal, { includeListing }),
    );
    expect(provisions.map((entry) => "listing" in entry)).toEqual([isThere]);
  });

  it("treats an empty parameter as absent", async () => {
    const portal = await startPortal();
    const fields = {
      num: "",
      start: "",
      status: "",
      type: "",
      modified: "",
      orgname: "",
      sortFields: "",
    };
    expect(await resultOf(await list(portal, fields))).toMatchObject({ num: 10, start: 1 });
  });

  it("accepts a repeated equal parameter, and refuses different values", async () => {
    const portal = await startPortal();
    const url = `/sharing/rest/portals/self/customersList?f=json&token=${portal.token("org1user")}`;
    await resultOf(await portal.request(`${url}&num=5&num=5`));
    const { details } = await survivedRefusal(portal, portal.request(`${url}&num=5&num=6`));
    expect(details).toEqual(["num: is given more than once, with different values"]);
  });

  it("refuses a parameter with different values in query and form", async () => {
    const portal = await startPortal();
    const path = "/portals/self/customersList?num=5";
    const fields = { ...json, token: portal.token("org1user") };
    await resultOf(await portal.post(path, { ...fields, num: "5" }));
    const { details } = await survivedRefusal(portal, portal.post(path, { ...fields, num: "6" }));
    expect(details).toEqual([expect.stringMatching(/^num: /)]);
  });
});

describe("a field that the operation does not know", () => {
  it.each(["nonsense", "constructor", "toString", "__proto__"])("(%s) is ignored", async (name) => {
    const portal = await startPortal();
    const query = `f=json&token=${portal.token("org2user")}&${name}=1`;
    await resultOf(await portal.request(`/sharing/rest/portals/self/purchases?${query}`));
  });
});

describe("searchListings", () => {
  it("accepts a hundred terms, and refuses one more by name", async () => {
    const portal = await startPortal();
    const search = (terms: number, term = "e") =>
      portal.get("/content/listings", { ...json, q: Array(terms).fill(term).join(" ") });
    await resultOf(await search(100));
    expect((await survivedRefusal(portal, search(101))).details).toEqual([
      "q: must have at most 100 terms",
    ]);
    expect((await survivedRefusal(portal, search(1, "e".repeat(1_001)))).details).toEqual([
      "q: must be at most 1000 characters",
    ]);
  });

  it("refuses a field to sort by that it doesn't know", async () => {
    const portal = await startPortal();
    const sort = (sortField: string) =>
      portal.get("/content/listings", { ...json, q: "*", sortField });
    await resultOf(await sort("TITLE,numViews"));
    expect((await survivedRefusal(portal, sort("title,modified"))).details).toEqual([
      "sortField: must be fields of title, created, listingpublisheddate, type, owner, avgrating, numratings, numcomments, numviews, separated by commas",
    ]);
  });

  it.each(["Café", "CAFÉ", "Cafe\u0301"])("finds Café Plan by %j", async (word) => {
    const portal = await startPortal();
    const seed = { listings: [{ itemId: "c".repeat(32), owner: "org1user", title: "Café Plan" }] };
    await portal.control("PUT", "/demo/seed", seed);
    for (const q of [word, `title:"${word} plan"`])
      expect(await resultOf(await portal.get("/content/listings", { ...json, q }))).toMatchObject({
        total: 1,
      });
  });

  it.each(["constructor", "__proto__", "toString"])(
    "finds nothing by the field %s, which no listing has",
    async (name) => {
      const portal = await startPortal();
      const search = async (q: string) =>
        resultOf(await portal.get("/content/listings", { ...json, q }));
      expect(await search(`${name}:planner`)).toMatchObject({ total: 0 });
      expect(await search("title:planner")).toMatchObject({ total: 1 });
    },
  );
});
