/** Invalid parameters are refused by name, and the portal continues to work. */
import { describe, expect, it } from "vitest";
import { ids, refusalOf, resultOf, startPortal, type TestPortal } from "../testing.ts";

const json = { f: "json" };

/** Returns the refusal of a request, and checks that the portal still works. */
async function refusal(portal: TestPortal, response: Promise<Response>) {
  const error = await refusalOf(await response);
  await resultOf(
    await portal.get("/portals/self/purchases", { ...json, token: portal.token("org2user") }),
  );
  return error;
}

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
    const { code, details } = await refusal(
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
    const { code, details } = await refusal(portal, list(portal, fields));
    expect(code).toBe(400);
    expect(details).toEqual([expect.stringMatching(new RegExp(`^${name}[.:]`))]);
  });

  it("names each of several wrong parameters once", async () => {
    const portal = await startPortal();
    const { details } = await refusal(portal, list(portal, { num: "x", start: "y", status: "z" }));
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
    const { details } = await refusal(portal, portal.request(`${url}&num=5&num=6`));
    expect(details).toEqual(["num: is given more than once, with different values"]);
  });

  it("refuses a parameter with different values in query and form", async () => {
    const portal = await startPortal();
    const path = "/portals/self/customersList?num=5";
    const fields = { ...json, token: portal.token("org1user") };
    await resultOf(await portal.post(path, { ...fields, num: "5" }));
    const { details } = await refusal(portal, portal.post(path, { ...fields, num: "6" }));
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

describe("purchase", () => {
  const purchase = (portal: TestPortal, fields: object, itemID = ids.paid) =>
    portal.post(`/content/listings/${itemID}/purchase`, {
      ...json,
      token: portal.token("org1user"),
      ...fields,
    });

  it.each(["soon", "2013-09-06", "-2", "1e13", "9999999999999999", "0"])(
    "until %s names endDate",
    async (endDate) => {
      const portal = await startPortal();
      await portal.as("org2user").expressInterest({ itemID: ids.paid });
      const { details } = await refusal(
        portal,
        purchase(portal, { purchaserOrgId: "org2", endDate }),
      );
      expect(details).toEqual([expect.stringMatching(/^endDate: /)]);
      await resultOf(await purchase(portal, { purchaserOrgId: "org2", endDate: "1378501088700" }));
    },
  );

  it.each([
    "nothing",
    "10ba62fe50864339a8a3e0f18ca85506",
    "..%2F..%2Fgeneratetoken",
    "constructor",
  ])("of %s, which is no listing, names itemID", async (itemID) => {
    const portal = await startPortal();
    const error = await refusal(portal, purchase(portal, { purchaserOrgId: "org2" }, itemID));
    expect(error).toMatchObject({
      code: 400,
      messageCode: "CONT_0001",
      details: [expect.stringMatching(/^itemID: /)],
    });
  });

  // The contract lists parameters.valid before listing.exists.
  it.each(["soon", "1"])(
    "until %s is refused for that, even if the listing is unknown",
    async (endDate) => {
      const portal = await startPortal();
      const { details } = await refusal(
        portal,
        purchase(portal, { purchaserOrgId: "org2", endDate }, "nothing"),
      );
      expect(details).toEqual([expect.stringMatching(/^endDate: /)]);
    },
  );
});

describe("a text that no database stores as it is", () => {
  it("in a parameter is refused by name", async () => {
    const portal = await startPortal();
    const ask = (path: string, purchaserFullName: string) =>
      portal.post(path, { ...json, token: portal.token("org2user"), purchaserFullName });
    const path = `/content/listings/${ids.paid}/interest`;
    expect((await refusal(portal, ask(path, "a\0b"))).details).toEqual([
      expect.stringMatching(/^purchaserFullName: /),
    ]);
    expect((await refusal(portal, ask(path.replace(ids.paid, "%00"), "a"))).details).toEqual([
      expect.stringMatching(/^itemID: /),
    ]);
    await resultOf(await ask(path, "ab"));
  });

  it.each([
    ["refused", String.raw`a\u0000`, /^userEntitlements: must not contain the character NUL$/],
    ["no more than a text that looks like it", String.raw`a\\u0000`, undefined],
    ["refused", String.raw`a\ud83d`, /^userEntitlements: must be valid Unicode, but has half a/],
    ["no more than an emoji", String.raw`a\ud83d\ude00`, undefined],
  ])("in JSON is %s", async (_, name, problem) => {
    const portal = await startPortal();
    const path = `/content/listings/${ids.byUser}/provisionUserEntitlements`;
    const userEntitlements = `{"users":["${name}"],"entitlements":[]}`;
    const { code, details } = await refusalOf(
      await portal.post(path, { ...json, token: portal.token("org2admin"), userEntitlements }),
    );
    // The other name is refused too, as an unknown member.
    expect([code, details.some((detail) => problem?.test(detail))]).toEqual([
      400,
      problem !== undefined,
    ]);
  });
});

describe("provisionOrgEntitlements", () => {
  const provide = (portal: TestPortal, fields: object) =>
    portal.post(`/content/listings/${ids.byUser}/provisionOrgEntitlements`, {
      ...json,
      token: portal.token("org1user"),
      purchaserOrgId: "org2",
      ...fields,
    });

  it.each([
    ["{", /^orgEntitlements: must be valid JSON; line 1, column 2: the text ends too early$/],
    [
      '{\n  "maxUsers": 10, // ten\n}',
      /^orgEntitlements: must be valid JSON; line 2, column 19: .* no comments$/,
    ],
    ["null", /^orgEntitlements: /],
    ["[]", /^orgEntitlements: /],
    ["10", /^orgEntitlements: /],
    ['{"maxUsers":10}', /^orgEntitlements\.entitlements: is missing$/],
    ['{"maxUsers":"10","entitlements":{}}', /^orgEntitlements\.maxUsers: /],
    ['{"maxUsers":-1,"entitlements":{}}', /^orgEntitlements\.maxUsers: /],
    ['{"maxUsers":1.5,"entitlements":{}}', /^orgEntitlements\.maxUsers: /],
    ['{"maxUsers":1e400,"entitlements":{}}', /^orgEntitlements\.maxUsers: /],
    ['{"maxUsers":9007199254740993,"entitlements":{}}', /^orgEntitlements\.maxUsers: /],
    [
      '{"maxUsers":1,"entitlements":{"standard":{}}}',
      /^orgEntitlements\.entitlements\.standard\.num: is missing$/,
    ],
    [
      '{"maxUsers":1,"entitlements":{"__proto__":{"num":"x"}}}',
      /^orgEntitlements\.entitlements\.__proto__\.num: /,
    ],
    [
      '{"maxUsers":1,"entitlements":{"":{"num":1}}}',
      /^orgEntitlements\.entitlements: a name in it must NOT have fewer than 1 characters$/,
    ],
    [
      JSON.stringify({ maxUsers: 1, entitlements: { ["n".repeat(257)]: { num: 1 } } }),
      /^orgEntitlements\.entitlements: a name in it must NOT have more than 256 characters$/,
    ],
    ["", /^orgEntitlements: is missing$/],
  ])("with the pool %s names what is wrong", async (orgEntitlements, detail) => {
    const portal = await startPortal();
    await portal.as("org2user").startTrial({ itemID: ids.byUser });
    const { code, details } = await refusal(portal, provide(portal, { orgEntitlements }));
    expect(code).toBe(400);
    expect(details).toEqual([expect.stringMatching(detail)]);
    await resultOf(await provide(portal, { orgEntitlements: { maxUsers: 1, entitlements: {} } }));
  });
});

describe("provisionUserEntitlements", () => {
  const assign = (portal: TestPortal, fields: object) =>
    portal.post(`/content/listings/${ids.byUser}/provisionUserEntitlements`, {
      ...json,
      token: portal.token("org2admin"),
      ...fields,
    });
  it("reads booleans as Python writes them", async () => {
    const portal = await startPortal();
    const suppress = async (suppressCustomerEmail: string) =>
      (
        await refusalOf(
          await assign(portal, {
            userEntitlements: { users: ["org2worker01"] },
            suppressCustomerEmail,
          }),
        )
      ).details;
    expect(await suppress("True")).not.toContainEqual(
      expect.stringMatching(/^suppressCustomerEmail/),
    );
    expect(await suppress("banana")).toEqual(["suppressCustomerEmail: must be a boolean"]);
  });
});

describe("updateItem", () => {
  // A hundred years: no database stores an end beyond a Date's range exactly.
  it.each(["36501", "9007199254740991"])(
    "with a trial of %s days is refused by name",
    async (trialDuration) => {
      const portal = await startPortal();
      const update = (days: string) =>
        portal.post(`/content/users/org1user/items/${ids.byUser}/update`, {
          ...json,
          token: portal.token("org1user"),
          trialDuration: days,
        });
      expect((await refusal(portal, update(trialDuration))).details).toEqual([
        expect.stringMatching(/^trialDuration: /),
      ]);
      await resultOf(await update("36500"));
    },
  );
});

describe("searchListings", () => {
  it("accepts a hundred terms, and refuses one more by name", async () => {
    const portal = await startPortal();
    const search = (terms: number, term = "e") =>
      portal.get("/content/listings", { ...json, q: Array(terms).fill(term).join(" ") });
    await resultOf(await search(100));
    expect((await refusal(portal, search(101))).details).toEqual([
      "q: must have at most 100 terms",
    ]);
    expect((await refusal(portal, search(1, "e".repeat(1_001)))).details).toEqual([
      "q: must be at most 1000 characters",
    ]);
  });

  it("refuses a field to sort by that it doesn't know", async () => {
    const portal = await startPortal();
    const sort = (sortField: string) =>
      portal.get("/content/listings", { ...json, q: "*", sortField });
    await resultOf(await sort("TITLE,numViews"));
    expect((await refusal(portal, sort("title,modified"))).details).toEqual([
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
