/** Failures that can't happen are refused, with the cure. */
import { describe, expect, it } from "vitest";
import { ids, startPortal } from "../testing.ts";
import { arm, interest, send } from "./failures.testing.ts";

describe("a failure that can't happen is refused", () => {
  it.each([
    [{}, /body must have the member failure/],
    [{ failure: {} }, /failure must have the member kind|failure\.kind must be one of/],
    [
      { failure: { kind: "staus", status: 500 } },
      /failure\.kind must be one of status, .*"staus"; did you mean "status"\?$/,
    ],
    [{ failure: { kind: "status" } }, /failure must have the member status/],
    [
      { failure: { kind: "status", status: 99 } },
      /failure\.status must be at least 200, but is 99/,
    ],
    [{ failure: { kind: "drop", when: 5 } }, /failure has an unknown member "when"; members: kind/],
    [
      { failure: { kind: "drop" }, times: "ever" },
      /times must be an integer, or must be "always", but is "ever"/,
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
