/** Limits: the largest allowed value is accepted, one more is refused by name. */
import { describe, expect, it } from "vitest";
import { parameters } from "../fuzz/contract.ts";
import { ids, refusalOf, resultOf, startPortal, type TestPortal } from "../testing.ts";
import { MAX_DEPTH, MAX_FIELDS, MAX_TEXT, MAX_TOKEN, MAX_URL } from "./limits.ts";

const path = "/portals/self/purchases";

const detailOf = async (response: Promise<Response>) => {
  const { code, details } = await refusalOf(await response);
  return [code, ...details];
};

it("an address has a maximum length; a form can be longer", async () => {
  const portal = await startPortal();
  const token = portal.token("org2user");
  const start = `https://portal.example/sharing/rest${path}?f=json&token=${token}&x=`;
  const url = start + "x".repeat(MAX_URL - start.length);
  await resultOf(await portal.request(url));
  expect(await detailOf(portal.request(`${url}x`))).toEqual([
    400,
    `url: must be at most ${MAX_URL} characters; send the parameters as a form with POST`,
  ]);
  await resultOf(await portal.post(path, { f: "json", token, x: "x".repeat(MAX_URL) }));
});

it("the number of fields is limited", async () => {
  const portal = await startPortal();
  const fields = { f: "json", token: portal.token("org2user") };
  const more = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`x${index}`, "1"]));
  await resultOf(await portal.post(path, { ...fields, ...more(MAX_FIELDS - 2) }));
  expect(
    await detailOf(portal.post(`${path}?f=json`, { ...fields, ...more(MAX_FIELDS - 2) })),
  ).toEqual([400, `fields: must be at most ${MAX_FIELDS}`]);
  const tooMany = [400, `fields: must be at most ${MAX_FIELDS}`];
  expect(await detailOf(portal.post(path, { ...fields, ...more(MAX_FIELDS) }))).toEqual(tooMany);
});

const interest = (portal: TestPortal, fields: object) =>
  portal.post(`/content/listings/${ids.byUser}/interest`, {
    f: "json",
    token: portal.token("org2user"),
    ...fields,
  });

it("the length of a text is limited", async () => {
  const portal = await startPortal();
  const fits = "x".repeat(MAX_TEXT);
  const tooLong = [400, `userEntitlements: must be at most ${MAX_TEXT} characters`];
  const assign = (userEntitlements: string) =>
    portal.post(`/content/listings/${ids.byUser}/provisionUserEntitlements`, {
      f: "json",
      token: portal.token("org2admin"),
      userEntitlements,
    });
  expect(await detailOf(assign(fits))).toEqual([
    400,
    `userEntitlements: must be valid JSON; line 1, column 1: unexpected ${"x".repeat(20)}`,
  ]);
  expect(await detailOf(assign(`${fits}x`))).toEqual(tooLong);
});

describe("names and ids are short", () => {
  it.each([
    ["/generateToken", "username", 128, { password: "wrong" }],
    ["/generateToken", "password", 256, { username: "org2user" }],
    [
      "/oauth2/token",
      "client_id",
      128,
      { grant_type: "client_credentials", client_secret: "wrong" },
    ],
    [
      "/oauth2/token",
      "client_secret",
      256,
      { grant_type: "client_credentials", client_id: "demoapp" },
    ],
  ])("%s takes a %s of %i characters, and refuses one more", async (path, name, most, fields) => {
    const portal = await startPortal();
    const send = (length: number) =>
      portal.post(path, { ...fields, f: "json", [name]: "é".repeat(length) });
    const tooLong = [`${name}: must be at most ${most} characters`];
    expect((await refusalOf(await send(most))).details).not.toEqual(tooLong);
    expect((await refusalOf(await send(most + 1))).details).toEqual(tooLong);
  });

  it("and so is every text of the contract that is neither a token, a format nor JSON", () => {
    const unlimited = [...parameters].flatMap(([id, all]) =>
      all
        .filter(({ name, schema }) => !["token", "f"].includes(name) && schema.type === "string")
        .filter(({ schema: { enum: values, maxLength, contentSchema } }) =>
          [values, maxLength, contentSchema].every((any) => any === undefined),
        )
        .map(({ name }) => `${id}.${name}`),
    );
    expect(unlimited).toEqual([]);
  });
});

it("the length of a token is limited", async () => {
  const portal = await startPortal();
  await resultOf(await interest(portal, {}));
  expect(await detailOf(interest(portal, { token: "x".repeat(MAX_TOKEN + 1) }))).toEqual([
    498,
    expect.stringContaining("not issued"),
  ]);
});

it("the depth of JSON is limited", async () => {
  const portal = await startPortal();
  const provide = (depth: number) => {
    const json = `{"maxUsers":1,"entitlements":{"deep":${"[".repeat(depth - 2)}1${"]".repeat(depth - 2)}}}`;
    return portal.post(`/content/listings/${ids.byUser}/provisionOrgEntitlements`, {
      f: "json",
      token: portal.token("org1user"),
      purchaserOrgId: "org2",
      orgEntitlements: json,
    });
  };
  const message = `orgEntitlements: must not be nested more than ${MAX_DEPTH} deep`;
  expect(await detailOf(provide(MAX_DEPTH))).not.toContain(message);
  expect(await detailOf(provide(MAX_DEPTH + 1))).toEqual([400, message]);
  expect(await detailOf(provide(100_000))).toEqual([400, message]);
});

describe("in JSON", () => {
  const assign = (
    portal: TestPortal,
    users: readonly unknown[],
    entitlements: readonly string[] = [],
  ) =>
    portal.post(`/content/listings/${ids.byUser}/provisionUserEntitlements`, {
      f: "json",
      token: portal.token("org2admin"),
      userEntitlements: { users, entitlements },
    });
  const names = (count: number) => Array.from({ length: count }, (_, index) => `u${index}`);

  // Databases limit the number of values in one query.
  it("the length of lists is limited", async () => {
    const portal = await startPortal();
    expect(await detailOf(assign(portal, names(1000)))).not.toContainEqual(
      expect.stringContaining("1000 items"),
    );
    expect(await detailOf(assign(portal, names(1001)))).toEqual([
      400,
      "userEntitlements.users: must have at most 1000 entries",
    ]);
    expect(await detailOf(assign(portal, ["org2worker01"], names(1001)))).toEqual([
      400,
      "userEntitlements.entitlements: must have at most 1000 entries",
    ]);
  });

  it("of a hundred thousand wrong items a few are named, the rest counted", async () => {
    const portal = await startPortal();
    const [, ...details] = await detailOf(
      assign(
        portal,
        Array.from({ length: 100_000 }, () => 1),
      ),
    );
    expect([details.length, details.at(-1)]).toEqual([21, "and 99981 more"]);
  });

  it("a wrong name is cut in the message", async () => {
    const portal = await startPortal();
    const orgEntitlements = { maxUsers: 1, entitlements: { ["x".repeat(250)]: {} } };
    const form = {
      f: "json",
      token: portal.token("org1user"),
      purchaserOrgId: "org2",
      orgEntitlements,
    };
    const refused = portal.post(`/content/listings/${ids.byUser}/provisionOrgEntitlements`, form);
    expect(await detailOf(refused)).toEqual([
      400,
      expect.stringMatching(/^orgEntitlements\.entitlements\.x{50}.{1,200}\.num: is missing$/),
    ]);
  });
});
