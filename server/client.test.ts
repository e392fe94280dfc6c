/** The generated client against the portal: results and refusals are values, and wrong parameters do not compile. */
import { expect, expectTypeOf, test } from "vitest";
import { type Answer, createClient, encode, type Refused, unwrap } from "../generated/client.ts";
import type { CustomersPage, Provision, Token } from "../generated/openapi.types.ts";
import { createServer } from "./server.ts";
import { openStore } from "./store/open.ts";
import { MEMORY, sqlite } from "./store/sqlite.ts";

const PORTAL = "http://portal.example/sharing/rest";
const PAID = "b512083cd1b64e2da1d3f66dbb135956";
const BY_USER = "6489da7f08f045ac8c0a5b1de37d56fe";

async function signedIn(username: string) {
  const { app } = await createServer({ store: await openStore(sqlite(MEMORY)) });
  const fetch = async (request: Request) => app.request(request);
  const clientOf = async (name: string) => {
    const { data, error } = await createClient({ portal: PORTAL, fetch }).generateToken({
      username: name,
      password: "marketplace1",
    });
    if (error !== undefined) throw new Error(error.message);
    return createClient({ portal: PORTAL, fetch, token: data.token });
  };
  return { client: await clientOf(username), clientOf };
}

test("a success is data", async () => {
  const { client } = await signedIn("org2user");
  const answer = await client.expressInterest({ itemID: PAID, purchaserFullName: "Ada Buyer" });
  expectTypeOf(answer).toEqualTypeOf<Answer<Provision>>();
  expect(answer.error).toBeUndefined();
  expect(answer.data).toMatchObject({ itemId: PAID, interested: true, purchaserFullName: "Ada Buyer" });
});

test("a refusal is an error, though its status is 200", async () => {
  const { client } = await signedIn("org2user");
  await client.expressInterest({ itemID: PAID });
  const { data, error, response } = await client.expressInterest({ itemID: PAID });
  expectTypeOf(data).toEqualTypeOf<Provision | undefined>();
  expectTypeOf(error).toEqualTypeOf<Refused | undefined>();
  expect(data).toBeUndefined();
  expect(error).toMatchObject({ code: 400, messageCode: "MKT_0003" });
  expect(response.status).toBe(200);
});

test("an answer without an error is a result", async () => {
  const { client } = await signedIn("org1admin");
  const answer = await client.listCustomers({ portalID: "self" });
  if (answer.error !== undefined) throw new Error(answer.error.message);
  expectTypeOf(answer.data).toEqualTypeOf<CustomersPage>();
  expect(answer.data.total).toBe(0);
});

test("objects travel as JSON, lists by commas, dates as numbers", async () => {
  const { client, clientOf } = await signedIn("org2admin");
  await client.startTrial({ itemID: BY_USER });
  const vendor = await clientOf("org1admin");
  const orgEntitlements = { maxUsers: 2, entitlements: { standard: { num: 2 } } };
  const { data } = await vendor.provisionOrgEntitlements({ itemID: BY_USER, purchaserOrgId: "org2", orgEntitlements });
  expect(data?.orgEntitlements).toMatchObject(orgEntitlements);
  const modified = data?.modified ?? 0;
  const page = await vendor.listCustomers({
    portalID: "org1",
    sortFields: ["orgname", "created"],
    modified,
    includeListing: false,
  });
  expect(page.data?.provisions.map(({ provision, listing }) => [provision.itemId, listing])).toEqual([[BY_USER, undefined]]);
});

test("wrong parameters do not compile", async () => {
  const { client } = await signedIn("org2user");
  // @ts-expect-error: it is called itemID.
  await expect(client.expressInterest({ itemId: PAID })).rejects.toThrow("expressInterest has no parameter itemId");
  // @ts-expect-error: there is no such status.
  expect((await client.listPurchases({ portalID: "self", status: "sometimes" })).error?.details).toEqual([
    "status: must be one of active, expired, all",
  ]);
  // @ts-expect-error: a purchaser is needed.
  expect((await client.deleteProvision({ itemID: PAID })).error?.details).toEqual(["purchaserOrgId: is missing"]);
});

test("a portal that speaks no JSON throws", async () => {
  const page = async () => new Response("<html>", { headers: { "Content-Type": "text/html" } });
  const client = createClient({ portal: PORTAL, fetch: page });
  await expect(client.listPurchases({ portalID: "self" })).rejects.toThrow("something else than JSON");
});

test("a table is a text, and its refusal an error", async () => {
  const table = async (request: Request) => {
    expect(new URL(request.url).searchParams.get("f")).toBeNull();
    return new Response("itemId,title\n", { headers: { "Content-Type": "text/csv" } });
  };
  const { data } = await createClient({ portal: PORTAL, fetch: table }).exportCustomers({ portalID: "self" });
  expect(data).toBe("itemId,title\n");
  const error = { code: 403, message: "no", details: [] };
  const refusal = async () => Response.json({ error });
  expect((await createClient({ portal: PORTAL, fetch: refusal }).exportCustomers({ portalID: "self" })).error).toEqual(error);
});

test("unwrap sorts what openapi-fetch gives", async () => {
  const response = new Response();
  const error = { code: 499, message: "Token Required", details: [] };
  const token: Token = { token: "t", expires: 1, ssl: true };
  expect(await unwrap(Promise.resolve({ data: { error }, response }))).toEqual({ error, response });
  expect(await unwrap(Promise.resolve({ data: token, response }))).toEqual({ data: token, response });
  await expect(unwrap(Promise.resolve({ response }))).rejects.toThrow(TypeError);
});

test("absent values are left out of a form", () => {
  expect(encode({ a: 1, b: undefined, c: null, d: ["x", "y"], e: { z: true } }).toString()).toBe(
    "a=1&d=x%2Cy&e=%7B%22z%22%3Atrue%7D",
  );
});
