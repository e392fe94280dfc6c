/** Failures that callers meet. */
import { describe, expect, it } from "vitest";
import type { ArmedFailure, LoggedRequest } from "../../generated/control.types.ts";
import { accepted, ids, refused, startPortal, type TestPortal } from "../testing.ts";
import { arm, interest, purchases, send } from "./failures.testing.ts";

const hitsOf = async (portal: TestPortal, { id }: ArmedFailure) =>
  (await portal.control<ArmedFailure>("GET", `/demo/failures/${id}`)).body.hits;

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
