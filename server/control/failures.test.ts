/** Failures that callers meet. */
import { describe, expect, it } from "vitest";
import type { ArmedFailure, LoggedRequest } from "../../generated/control.types.ts";
import { accepted, ids, refused, startPortal, type TestPortal } from "../testing.ts";

const interest = `/content/listings/${ids.paid}/interest`;
const purchases = "/portals/self/purchases";

async function arm(portal: TestPortal, body: object): Promise<ArmedFailure> {
  const armed = await portal.control<ArmedFailure>("POST", "/demo/failures", body);
  expect(armed.status, JSON.stringify(armed.body)).toBe(200);
  return armed.body;
}

const hitsOf = async (portal: TestPortal, { id }: ArmedFailure) =>
  (await portal.control<ArmedFailure>("GET", `/demo/failures/${id}`)).body.hits;

/** Sends a request as a user to the root portal. */
const send = (portal: TestPortal, path: string, username = "org2user") =>
  portal[path === interest ? "post" : "get"](path, { f: "json", token: portal.token(username) });

const interestsOf = async (portal: TestPortal) =>
  accepted(await portal.as("org2user").listPurchases({ portalID: "self" })).interests;

describe("a failure with a status", () => {
  it.each([
    ["json", "application/json; charset=utf-8", /^\{"error":\{"code":503,.*\}$/],
    ["html", "text/html; charset=utf-8", /<h1>503 Service Unavailable<\/h1>/],
    ["empty", null, /^$/],
    ["truncated", "application/json; charset=utf-8", /^\{"error":\{"code":503,[^}]*$/],
  ])("has a body of the kind %s", async (body, type, text) => {
    const portal = await startPortal();
    await arm(portal, { failure: { kind: "status", status: 503, body } });
    const response = await send(portal, purchases);
    expect([response.status, response.headers.get("Content-Type")]).toEqual([503, type]);
    expect(await response.text()).toMatch(text);
  });

  it("has Retry-After, prevents the change, and happens once", async () => {
    const portal = await startPortal();
    const failure = { kind: "status", status: 429, retryAfter: { minutes: 2 } };
    const armed = await arm(portal, { failure });
    expect(armed).toEqual({ failure, id: "failure-1", hits: 0, remaining: 1 });
    const response = await send(portal, interest);
    expect([response.status, response.headers.get("Retry-After")]).toEqual([429, "120"]);
    expect(await interestsOf(portal)).toEqual([]);
    expect(await hitsOf(portal, armed)).toBe(1);
  });

  it("is in the request log with the failure that the request met", async () => {
    const portal = await startPortal();
    const { id } = await arm(portal, { failure: { kind: "status", status: 500 } });
    await send(portal, purchases);
    await send(portal, purchases);
    const { body } = await portal.control<{ requests: LoggedRequest[] }>(
      "GET",
      `/demo/requests?failure=${id}`,
    );
    expect(body.requests).toMatchObject([
      {
        operation: "listPurchases",
        outcome: "failure",
        status: 500,
        failure: { id, kind: "status" },
      },
    ]);
  });
});

describe("a failure matches", () => {
  const status = { kind: "status", status: 503 };
  const sequence = async (portal: TestPortal, times: number, path = purchases) => {
    const statuses: number[] = [];
    for (let i = 0; i < times; i++) statuses.push((await send(portal, path)).status);
    return statuses;
  };

  it("its times, from the nth request on", async () => {
    const portal = await startPortal();
    await arm(portal, { failure: status, times: 2, nth: 2 });
    expect(await sequence(portal, 4)).toEqual([200, 503, 503, 200]);
  });

  it("always, until it is deleted", async () => {
    const portal = await startPortal();
    const { id } = await arm(portal, { failure: status, times: "always" });
    expect(await sequence(portal, 2)).toEqual([503, 503]);
    await portal.control("DELETE", `/demo/failures/${id}`);
    expect(await sequence(portal, 1)).toEqual([200]);
    await arm(portal, { failure: status });
    const deleted = await portal.control("DELETE", "/demo/failures");
    expect(deleted.body).toMatchObject({ failures: [{ id: "failure-2" }] });
    expect(await sequence(portal, 1)).toEqual([200]);
  });

  it("with a probability, the same requests for the same seed", async () => {
    const play = async (randomSeed: number) => {
      const portal = await startPortal();
      await arm(portal, { failure: status, times: "always", probability: 0.5, randomSeed });
      return sequence(portal, 20);
    };
    const first = await play(7);
    expect(new Set(first)).toEqual(new Set([200, 503]));
    expect(await play(7)).toEqual(first);
    expect(await play(8)).not.toEqual(first);
  });

  it.each([
    ["operation", { operation: "expressInterest" }, { operation: "listPurchases" }],
    ["actor", { actor: "org2user" }, { actor: "org2admin" }],
    ["listing", { itemId: ids.paid }, { itemId: ids.free }],
    [
      "parameters",
      { parameters: { f: "json", itemID: ids.paid } },
      { parameters: { f: "pjson", itemID: ids.paid } },
    ],
  ])("by %s", async (_, match, other) => {
    const portal = await startPortal();
    await arm(portal, { failure: status, match: other });
    expect((await send(portal, interest)).status).toBe(200);
    await portal.control("POST", "/demo/failures", { failure: status, match });
    expect((await send(portal, interest)).status).toBe(503);
  });

  it("only in its own world, and at its other address too", async () => {
    const portal = await startPortal();
    await portal.control("POST", "", { world: "other" });
    await arm(portal, { failure: status });
    expect((await portal.request("/w/other/sharing/rest/info?f=json")).status).toBe(200);
    expect((await portal.request("/w/demo/sharing/rest/info?f=json")).status).toBe(503);
  });
});

describe("a failure of the kind", () => {
  it("refusal has the contract's response, for operations that have it", async () => {
    const portal = await startPortal();
    await arm(portal, { failure: { kind: "refusal", outcome: "alreadyPurchased" } });
    accepted(await portal.as("org2user").listPurchases({ portalID: "self" }));
    const refusal = refused(await portal.as("org2user").expressInterest({ itemID: ids.paid }));
    expect(refusal).toMatchObject({ rule: "interest.not-purchased" });
    accepted(await portal.as("org2user").expressInterest({ itemID: ids.paid }));
  });

  it("expiredToken refuses only requests with a token", async () => {
    const portal = await startPortal();
    await arm(portal, { failure: { kind: "expiredToken" } });
    accepted(await portal.client().getInfo({}));
    const refusal = refused(await portal.as("org2user").listPurchases({ portalID: "self" }));
    expect(refusal).toMatchObject({ code: 498, details: [expect.stringMatching(/failure-1/)] });
    accepted(await portal.as("org2user").listPurchases({ portalID: "self" }));
  });

  it("staleLists shows lists as they were, until they catch up", async () => {
    const portal = await startPortal();
    await arm(portal, { failure: { kind: "staleLists" }, times: 2 });
    accepted(await portal.as("org2user").expressInterest({ itemID: ids.paid }));
    expect(await interestsOf(portal)).toEqual([]);
    expect(await interestsOf(portal)).toEqual([]);
    expect(await interestsOf(portal)).toHaveLength(1);
    await arm(portal, { failure: { kind: "staleLists", for: { seconds: 2 } }, times: "always" });
    accepted(await portal.as("org2user").startTrial({ itemID: ids.byUser }));
    const trials = async () =>
      accepted(await portal.as("org2user").listPurchases({ portalID: "self" })).trials.length;
    expect(await trials()).toBe(0);
    await portal.control("POST", "/demo/clock/advance", { seconds: 2 });
    expect(await trials()).toBe(1);
  });

  it("latency delays the response, which is as usual", async () => {
    const portal = await startPortal();
    await arm(portal, { failure: { kind: "latency", by: { milliseconds: 60 } } });
    await send(portal, interest);
    const { body } = await portal.control<{ requests: LoggedRequest[] }>("GET", "/demo/requests");
    expect(body.requests[0]).toMatchObject({ outcome: "accepted", failure: { kind: "latency" } });
    expect(body.requests[0]?.milliseconds).toBeGreaterThan(55);
  });

  it("drop within the process is a network error, and changes nothing", async () => {
    const portal = await startPortal();
    await arm(portal, { failure: { kind: "drop" }, match: { operation: "expressInterest" } });
    const response = await send(portal, interest);
    expect([response.type, response.status]).toEqual(["error", 0]);
    expect(await interestsOf(portal)).toEqual([]);
    const { body } = await portal.control<{ requests: LoggedRequest[] }>("GET", "/demo/requests");
    expect(body.requests.at(-1)).toMatchObject({ status: 0, outcome: "failure" });
  });

  it("applyThenDrop within the process stores the change and loses the response", async () => {
    const portal = await startPortal();
    await arm(portal, {
      failure: { kind: "applyThenDrop" },
      match: { operation: "expressInterest" },
    });
    expect((await send(portal, interest)).type).toBe("error");
    expect(await interestsOf(portal)).toHaveLength(1);
    await arm(portal, { failure: { kind: "applyThenDrop", after: "half" } });
    await expect((await send(portal, purchases)).text()).rejects.toThrow(/broke on purpose/);
  });
});

describe("a failure that can't happen is refused", () => {
  it.each([
    [{}, /body must have the member failure/],
    [{ failure: {} }, /failure must have the member kind|failure\.kind must be one of/],
    [
      { failure: { kind: "staus", status: 500 } },
      /failure\.kind must be one of status, .*"staus"; did you mean "status"\?$/,
    ],
    [{ failure: { kind: "status" } }, /failure must have the member status/],
    [{ failure: { kind: "status", status: 99 } }, /failure\.status must be >= 200, but is 99/],
    [{ failure: { kind: "drop", when: 5 } }, /failure has an unknown member "when"; members: kind/],
    [
      { failure: { kind: "drop" }, times: "ever" },
      /times must be integer, or must be "always", but is "ever"/,
    ],
    [
      { failure: { kind: "drop" }, match: { operation: "purchaseListng" } },
      /no operation purchaseListng; did you mean "purchaseListing"\?/,
    ],
    [
      { failure: { kind: "refusal", outcome: "alreadyPurchsed" } },
      /no refusal alreadyPurchsed; did you mean "alreadyPurchased"\?/,
    ],
    [
      {
        failure: { kind: "refusal", outcome: "alreadyPurchased" },
        match: { operation: "getInfo" },
      },
      /There is no refusal alreadyPurchased of getInfo\. Refusals of getInfo: /,
    ],
    [
      { failure: { kind: "drop" }, match: { actor: "org2usr" } },
      /There is no account org2usr; did you mean "org2user"\? Accounts: org1admin, /,
    ],
    [
      { failure: { kind: "drop" }, match: { itemId: ids.paid.replace(/.$/, "x") } },
      /There is no listing or item \w+x in this world\. Its listings: GET \/content\/listings/,
    ],
    [
      {
        failure: { kind: "drop" },
        match: { operation: "purchaseListing", parameters: { purchaserOrgID: "org2" } },
      },
      /purchaseListing has no parameter purchaserOrgID; did you mean "purchaserOrgId"\? Parameters: /,
    ],
    [
      { failure: { kind: "drop" }, match: { parameters: { seatsAndMoreOfThem: "9" } } },
      /No operation has a parameter seatsAndMoreOfThem\. Parameters: .*purchaserOrgId/,
    ],
    [{ failure: { kind: "latency" } }, /A latency needs either by, or min and max/],
    [{ failure: { kind: "latency", by: { days: 1 } } }, /at most ten minutes/],
    [
      { failure: { kind: "staleLists" }, match: { operation: "getInfo" } },
      /getInfo is not a list\. Lists: /,
    ],
  ])("%j", async (body, message) => {
    const portal = await startPortal();
    const refusal = await portal.control<{ error: { message: string } }>(
      "POST",
      "/demo/failures",
      body,
    );
    expect(refusal.status).toBe(400);
    expect(refusal.body.error.message).toMatch(message);
    expect((await portal.control("GET", "/demo/failures")).body).toEqual({ failures: [] });
  });

  it("and so is one beyond the hundredth, unless one is used up", async () => {
    const portal = await startPortal();
    const body = { failure: { kind: "drop" }, match: { operation: "expressInterest" } };
    for (let i = 0; i < 100; i++) await arm(portal, body);
    const refusal = await portal.control<{ error: { message: string } }>(
      "POST",
      "/demo/failures",
      body,
    );
    expect(refusal.body.error.message).toBe(
      "The world has 100 failures, which is the limit. Delete some.",
    );
    await send(portal, interest);
    expect((await arm(portal, body)).id).toBe("failure-101");
    const unknown = await portal.control("GET", "/demo/failures/failure-1");
    expect(unknown.status).toBe(404);
  });
});
