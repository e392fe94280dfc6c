/** The client and the portal: results and refusals are values, and wrong parameters don't compile. */
import { expect, expectTypeOf, test } from "vitest";
import {
  type Answer,
  type AnswerOf,
  type ClientError,
  createClient,
  encode,
  type HttpFailure,
  type Refusal,
  type RefusalOf,
} from "../../generated/client.ts";
import type { CustomersPage, Listing, Provision } from "../../generated/openapi.types.ts";
import { createServer } from "../server.ts";
import { openStore } from "../storage/open.ts";
import { MEMORY, sqlite } from "../storage/sqlite.ts";

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
    if (error) throw new Error(error.message);
    return createClient({ portal: PORTAL, fetch, token: data.token });
  };
  return { client: await clientOf(username), clientOf };
}

test("a success is data", async () => {
  const { client } = await signedIn("org2user");
  const answer = await client.expressInterest({ itemID: PAID, purchaserFullName: "Ada Buyer" });
  expectTypeOf(answer).toEqualTypeOf<AnswerOf<"expressInterest">>();
  expectTypeOf(answer).toExtend<Answer<Provision>>();
  expect(answer.error).toBeUndefined();
  expect(answer.data).toMatchObject({
    itemId: PAID,
    interested: true,
    purchaserFullName: "Ada Buyer",
  });
});

test("a refusal is an error, even with status 200", async () => {
  const { client } = await signedIn("org2user");
  await client.expressInterest({ itemID: PAID });
  const { data, error, response } = await client.expressInterest({ itemID: PAID });
  expectTypeOf(data).toEqualTypeOf<Provision | undefined>();
  expectTypeOf(error).toExtend<ClientError | undefined>();
  expect(data).toBeUndefined();
  expect(error).toEqual({
    kind: "refusal",
    code: 400,
    messageCode: "MKT_0003",
    message: "Interest has already been expressed in this listing.",
    details: ["The vendor has the request; see listPurchases."],
    outcome: "alreadyInterested",
    rule: "interest.once",
  });
  expect(response.status).toBe(200);
});

test("a response without an error is a result", async () => {
  const { client } = await signedIn("org1admin");
  const answer = await client.listCustomers({ portalID: "self" });
  if (answer.error) throw new Error(answer.error.message);
  expectTypeOf(answer.data).toEqualTypeOf<CustomersPage>();
  expect(answer.data.total).toBe(0);
});

test("objects are sent as JSON, lists with commas, dates as numbers", async () => {
  const { client, clientOf } = await signedIn("org2admin");
  await client.startTrial({ itemID: BY_USER });
  const vendor = await clientOf("org1admin");
  const orgEntitlements = { maxUsers: 2, entitlements: { standard: { num: 2 } } };
  const { data } = await vendor.provisionOrgEntitlements({
    itemID: BY_USER,
    purchaserOrgId: "org2",
    orgEntitlements,
  });
  expect(data?.orgEntitlements).toMatchObject(orgEntitlements);
  const modified = data?.modified ?? 0;
  const page = await vendor.listCustomers({
    portalID: "org1",
    sortFields: ["orgname", "created"],
    modified,
    includeListing: false,
  });
  expect(
    page.data?.provisions.map(({ provision, listing }) => [provision.itemId, listing]),
  ).toEqual([[BY_USER, undefined]]);
});

test("wrong parameters do not compile", async () => {
  const { client } = await signedIn("org2user");
  // @ts-expect-error: it is called itemID.
  await expect(client.expressInterest({ itemId: PAID })).rejects.toThrow(
    "expressInterest has no parameter itemId",
  );
  // @ts-expect-error: there is no such status.
  const sometimes = await client.listPurchases({ portalID: "self", status: "sometimes" });
  expect(sometimes.error).toMatchObject({
    details: ["status: must be one of active, expired, all"],
  });
  // @ts-expect-error: a purchaser is needed.
  expect((await client.deleteProvision({ itemID: PAID })).error).toMatchObject({
    details: ["purchaserOrgId: is missing"],
  });
});

test("a table is a text, requested without a format, and its refusal is an error", async () => {
  const { client, clientOf } = await signedIn("org1admin");
  const { data, error } = await client.exportCustomers({ portalID: "self" });
  expectTypeOf(data).toEqualTypeOf<string | undefined>();
  expect([data?.split("\n")[0]?.includes(","), error]).toEqual([true, undefined]);
  const purchaser = await clientOf("org2user");
  expect((await purchaser.exportCustomers({ portalID: "org1" })).error).toMatchObject({
    kind: "refusal",
    code: 403,
  });
});

test("the kind of an error determines its members", async () => {
  const { client } = await signedIn("org2user");
  const { data, error } = await client.getListing({ itemID: "0" });
  if (!error) {
    expectTypeOf(data).toEqualTypeOf<Listing>();
  } else if (error.kind === "refusal") {
    expectTypeOf(error).toEqualTypeOf<RefusalOf<"getListing">>();
    expectTypeOf(error).toExtend<Refusal>();
    expectTypeOf(error.details).toEqualTypeOf<readonly string[]>();
    // @ts-expect-error: only the other kind has a body.
    expect(error.body).toBeUndefined();
  } else {
    expectTypeOf(error).toEqualTypeOf<HttpFailure>();
    expectTypeOf(error.status).toEqualTypeOf<number>();
    // @ts-expect-error: only a refusal has a code.
    expect(error.code).toBeUndefined();
  }
  expectTypeOf<ClientError>().toEqualTypeOf<Refusal | HttpFailure>();
  expectTypeOf<Refusal["kind"] | HttpFailure["kind"]>().toEqualTypeOf<"refusal" | "http">();
  expect(error?.kind).toBe("refusal");
});

test("a call that would reach another operation is not sent", async () => {
  let calls = 0;
  const fetch = async () => {
    calls += 1;
    return Response.json({});
  };
  const client = createClient({ portal: PORTAL, fetch });
  for (const itemID of [undefined, "", ".", ".."])
    await expect(client.expressInterest({ itemID } as { itemID: string })).rejects.toThrow(
      "expressInterest needs itemID",
    );
  await expect(client.getSelf({ constructor: 1 } as object)).rejects.toThrow(
    "getSelf has no parameter constructor",
  );
  expect(calls).toBe(0);
  await client.expressInterest({ itemID: PAID });
  expect(calls).toBe(1);
});

test("an address that can't be a portal's is refused, and not quoted", () => {
  for (const portal of ["/sharing/rest", "http://portal.example/a@b/sharing/rest/"])
    createClient({ portal });
  for (const portal of [
    `${PORTAL}?f=json`,
    `${PORTAL}#x`,
    "http://user:secret@portal.example/sharing/rest",
    `${PORTAL} `,
  ])
    expect(() => createClient({ portal })).toThrow(/^The portal's address has (?!.*secret)/);
  for (const portal of ["localhost:4000/sharing/rest", "", undefined as unknown as string])
    expect(() => createClient({ portal })).toThrow("Use one such as https://");
});

test("absent values are omitted from a form", () => {
  expect(encode({ a: 1, b: undefined, c: null, d: ["x", "y"], e: { z: true } }).toString()).toBe(
    "a=1&d=x%2Cy&e=%7B%22z%22%3Atrue%7D",
  );
});
