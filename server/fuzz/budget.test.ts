/** The work for a text is linear in its length; the check finds a portal where it isn't. */
import { describe, expect, it, onTestFinished } from "vitest";
import { checkWork, isSuspicious } from "./budget.ts";
import { type FuzzedOptions, measureWork, openFuzzed } from "./portal.ts";
import { FRAGMENTS, repeatText, repetitiveJson } from "./repetitive.ts";
import { type GeneratedRequest, withHeader, withText, writeRequest } from "./request.ts";
import { sendCommand } from "./requests.ts";

const itemID = "6489da7f08f045ac8c0a5b1de37d56fe";
/** Long enough to show quadratic growth, within the limit of a request's head. */
const LONG = 32 * 1024;
const SHORT = 8_000;
/** Almost the limit of a body. */
const BODY = 1_000_000;

const buyer = { actor: "org2admin" };
const vendor = { actor: "org1admin" };
const self = writeRequest("getSelf", {}, buyer);
const withoutToken = writeRequest("getSelf", {});
const signIn = writeRequest("generateToken", {}, buyer);
const application = writeRequest("createOAuthToken", { grant_type: "client_credentials" }, buyer);
const search = writeRequest("searchListings", {}, buyer);
const customers = writeRequest("listCustomers", { portalID: "self" }, vendor);
const pool = writeRequest("provisionOrgEntitlements", { itemID, purchaserOrgId: "org2" }, vendor);
const assign = writeRequest("provisionUserEntitlements", { itemID }, buyer);
const addItem = writeRequest("addItem", { userName: "org1admin", type: "Application" }, vendor);

/** Adds fields to a form. */
const withFields = (request: GeneratedRequest, fields: Readonly<Record<string, string>>) =>
  withText(request, "body", `&${new URLSearchParams(fields)}`);
const inHead = (text: string) => encodeURIComponent(text.toWellFormed()).slice(0, SHORT);

/** JSON texts with a fragment. Those that don't depend on it are there only once. */
const jsonOf = (fragment: string) =>
  repetitiveJson(fragment, LONG).slice(0, fragment === FRAGMENTS[0] ? 5 : 3);

/** Requests with a repeated fragment in one place. */
const PLACES: Readonly<Record<string, (fragment: string) => readonly GeneratedRequest[]>> = {
  "a field that no operation knows": (fragment) => [
    withFields(self, { x: repeatText(fragment, LONG) }),
  ],
  "a field of a page": (fragment) => [
    withFields(writeRequest("searchListings", { f: "html" }, buyer), {
      q: repeatText(fragment, LONG),
    }),
  ],
  "the name of a field": (fragment) => [withFields(self, { [repeatText(fragment, LONG)]: "1" })],
  "many fields": (fragment) => [withText(self, "body", `&${repeatText(fragment, BODY)}`)],
  "a user name and a password": (fragment) => [
    withFields(signIn, {
      username: repeatText(fragment, LONG),
      password: repeatText(fragment, LONG),
    }),
  ],
  "a client id and a secret": (fragment) => [
    withFields(application, {
      client_id: repeatText(fragment, LONG),
      client_secret: repeatText(fragment, LONG),
    }),
  ],
  "a query of the longest": (fragment) => [
    withFields(search, { q: repeatText(fragment, LONG) }),
    withFields(search, {
      q: repeatText(fragment, 1_000),
      sortField: `${repeatText("title,", 198)}type`,
    }),
  ],
  "a filter of a list": (fragment) => [
    withFields(customers, {
      orgname: repeatText(fragment, LONG),
      sortFields: repeatText(fragment, LONG),
    }),
    withFields(customers, { orgname: repeatText(fragment, 256) }),
  ],
  "a callback": (fragment) => [withFields(self, { callback: repeatText(fragment, LONG) })],
  "a token": (fragment) => [withFields(withoutToken, { token: repeatText(fragment, LONG) })],
  "the JSON of a pool": (fragment) =>
    jsonOf(fragment).map((json) => withFields(pool, { orgEntitlements: json })),
  "the JSON of an assignment": (fragment) =>
    jsonOf(fragment).map((json) => withFields(assign, { userEntitlements: json })),
  "a title": (fragment) => [withFields(addItem, { title: repeatText(fragment, LONG) })],
  "the query": (fragment) => [withText(self, "query", `x=${inHead(repeatText(fragment, SHORT))}`)],
  "the path": (fragment) => [
    { ...self, path: `/community/users/${inHead(repeatText(fragment, SHORT))}` },
    {
      ...writeRequest("getSelf", { f: "html" }, buyer),
      path: `/${inHead(repeatText(fragment, SHORT)).replaceAll("%2F", "/")}`,
    },
  ],
  "a header": (fragment) =>
    [
      "Referer",
      "Authorization",
      "X-Esri-Authorization",
      "X-Forwarded-For",
      "X-Forwarded-Proto",
      "X-Request-Id",
    ].map((name) => withHeader(self, name, inHead(repeatText(fragment, SHORT)))),
};

async function open(options: FuzzedOptions = {}) {
  const portal = await openFuzzed(options);
  onTestFinished(() => portal.close());
  return portal;
}

describe("a repetitive text takes no more work than an ordinary one of its length in", () => {
  it.each(Object.entries(PLACES))("%s", async (_, requestsOf) => {
    const portal = await open();
    for (const request of FRAGMENTS.flatMap(requestsOf)) {
      const exchange = await portal.send(request);
      expect(exchange.errors).toEqual([]);
      if (isSuspicious(exchange)) await checkWork(portal, exchange);
    }
  });
});

it("a response that takes too much work for its size is found", async () => {
  const portal = await open({
    async alterResponse(response) {
      const isCall = response.headers.get("Content-Type")?.startsWith("text/javascript");
      const start = measureWork();
      while (isCall && measureWork() - start < 200_000);
      return response;
    },
  });
  await portal.reset();
  const play = async (request: GeneratedRequest) =>
    sendCommand([request]).run({ state: await portal.state() }, portal);
  await play(self);
  await expect(play(withFields(self, { callback: "show" }))).rejects.toThrow(
    "no more work than others of its size",
  );
});
