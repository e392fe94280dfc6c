/** The mock has a portal's addresses, and its examples don't contradict the request. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "./mock.ts";

let mock: Mock;

beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.stop());

const ID = "0123456789abcdef0123456789abcdef";

async function get(path: string, init?: RequestInit): Promise<Record<string, unknown>> {
  const response = await fetch(mock.portal + path, init);
  return (await response.json()) as Record<string, unknown>;
}
const post = (path: string, fields: Record<string, string>) =>
  get(path, { method: "POST", body: new URLSearchParams(fields) });

test("an item, and what is sold with it, has the id of the path", async () => {
  const listing = await get(`/content/listings/${ID}?f=json`);
  expect(listing).toMatchObject({ itemId: ID, vendor: { id: "org1" } });
  const token = "any";
  expect(await post(`/content/listings/${ID}/interest`, { token, f: "json" })).toMatchObject({
    itemId: ID,
    provisionedItemId: ID,
  });
  expect(await get(`/community/users/someone?f=json&token=${token}`)).toMatchObject({
    username: "someone",
  });
});

test("a page has the query and the position of the request", async () => {
  expect(await get("/content/listings?f=json&q=maps&start=3&num=7")).toMatchObject({
    ...{ query: "maps", start: 3, num: 7 },
  });
});

test("a read is a POST too, and a path may end with a slash", async () => {
  const purchases = await get("/portals/self/purchases?f=json&token=any");
  expect(purchases).toHaveProperty("purchases");
  expect(await post("/portals/self/purchases", { f: "json", token: "any" })).toEqual(purchases);
  const credentials = { client_id: "demoapp", client_secret: "demo-secret" };
  const grant = { grant_type: "client_credentials", ...credentials };
  expect(await post("/oauth2/token/", grant)).toHaveProperty("access_token");
});

test("without a token, the response is the contract's own refusal", async () => {
  expect(await get("/portals/self/purchases?f=json")).toMatchObject({ error: { code: 499 } });
});

test("the addresses in an example are the mock's own", async () => {
  expect(await get("/info?f=json")).toMatchObject({
    authInfo: { tokenServicesUrl: `${mock.portal}/generateToken` },
  });
});

test("another prefix is refused as on a portal", async () => {
  const response = await fetch(new URL("/content/listings?f=json&q=maps", mock.portal));
  expect(await response.json()).toMatchObject({ error: { code: 404 } });
});
