/** The mock has a portal's addresses, and its examples don't contradict the request. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { hints } from "../../generated/forms.ts";
import { type Operation, operationIds, operations } from "../../generated/operations.ts";
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

test("every operation responds at its path, and a change by GET and a mistake get the portal's refusals", async () => {
  const names = { itemID: ID, portalID: "org1", kind: "thumbnail" };
  for (const id of operationIds) {
    const { method, path, parameters, text }: Operation = operations[id];
    const place = path.replaceAll(/\{(\w+)\}/g, (_, name) => names[name as "kind"] ?? "some");
    const required = Object.entries(parameters)
      .filter(([name, { in: at, required }]) => at !== "path" && (required || name === "q"))
      .map(([name]) => [name, hints[id][name]?.example ?? "some-text"]);
    const fields = { f: text === "text/csv" ? "csv" : "json", token: "any" };
    const body = new URLSearchParams({ ...Object.fromEntries(required), ...fields });
    const read = await fetch(`${mock.portal}${place}?${body}`);
    if (method === "POST") {
      expect([id, await read.json()]).toMatchObject([id, { error: { code: 405 } }]);
    }
    const posted = await fetch(mock.portal + place, { method: "POST", body });
    expect([id, posted.headers.get("Content-Type")]).toEqual([
      id,
      expect.stringContaining(text ?? "application/json"),
    ]);
    if (text === undefined) expect([id, await posted.json()]).not.toHaveProperty("1.error");
  }
  expect(await get("/portals/self/purchases?f=json&token=any&status=never")).toMatchObject({
    error: { code: 400, message: "Invalid parameters." },
  });
});

test("the root is there without a slash, and the sign-in page without /rest", async () => {
  expect(await get("?f=json")).toHaveProperty("currentVersion");
  const asked = "f=json&client_id=mine&redirect_uri=http://localhost:5173/&response_type=code";
  const response = await fetch(new URL(`/sharing/oauth2/authorize?${asked}`, mock.portal), {
    headers: { Origin: "http://localhost:5173" },
  });
  expect(await response.json()).toMatchObject({
    ...{ client_id: "mine", redirect_uri: "http://localhost:5173/" },
  });
  expect(response.headers.get("Access-Control-Allow-Origin")).toBe("http://localhost:5173");
  expect(response.headers.get("Access-Control-Allow-Credentials")).toBe("true");
});

test.for([
  ["code", "http://localhost:5173/?code=demo-code&state=a%26b", "?error=access_denied"],
  ["token", "http://localhost:5173/#access_token=demo-token-of-org2user", "?error=access_denied"],
])("a browser gets a sign-in page that leads back with a %s", async ([type, there, cancelled]) => {
  const asked = { client_id: "mine", redirect_uri: "http://localhost:5173/", state: "a&b" };
  const query = new URLSearchParams({ ...asked, response_type: type as string });
  const response = await fetch(`${mock.portal}/oauth2/authorize?${query}`);
  expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
  const page = (await response.text()).replaceAll("&amp;", "&");
  const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, link]) => link);
  expect(links).toEqual([
    expect.stringContaining(there as string),
    expect.stringContaining(cancelled as string),
  ]);
  query.set("redirect_uri", "javascript:alert(1)");
  const script = await fetch(`${mock.portal}/oauth2/authorize?${query}`);
  expect(await script.text()).not.toContain("href");
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
