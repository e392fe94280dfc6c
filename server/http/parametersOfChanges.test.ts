/** Invalid parameters of changes are refused by name, and the portal continues to work. */
import { describe, expect, it } from "vitest";
import {
  ids,
  refusalOf,
  resultOf,
  startPortal,
  survivedRefusal,
  type TestPortal,
} from "../testing.ts";

const json = { f: "json" };

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
      const { details } = await survivedRefusal(
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
    const error = await survivedRefusal(
      portal,
      purchase(portal, { purchaserOrgId: "org2" }, itemID),
    );
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
      const { details } = await survivedRefusal(
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
    expect((await survivedRefusal(portal, ask(path, "a\0b"))).details).toEqual([
      expect.stringMatching(/^purchaserFullName: /),
    ]);
    expect(
      (await survivedRefusal(portal, ask(path.replace(ids.paid, "%00"), "a"))).details,
    ).toEqual([expect.stringMatching(/^itemID: /)]);
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
      /^orgEntitlements\.entitlements: a name in it must not be empty$/,
    ],
    [
      JSON.stringify({ maxUsers: 1, entitlements: { ["n".repeat(257)]: { num: 1 } } }),
      /^orgEntitlements\.entitlements: a name in it must be at most 256 characters$/,
    ],
    ["", /^orgEntitlements: is missing$/],
  ])("with the pool %s names what is wrong", async (orgEntitlements, detail) => {
    const portal = await startPortal();
    await portal.as("org2user").startTrial({ itemID: ids.byUser });
    const { code, details } = await survivedRefusal(portal, provide(portal, { orgEntitlements }));
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
      expect((await survivedRefusal(portal, update(trialDuration))).details).toEqual([
        expect.stringMatching(/^trialDuration: /),
      ]);
      await resultOf(await update("36500"));
    },
  );
});
