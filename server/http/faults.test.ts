/** Errors of the portal, as callers and the log see them. */
import { expect, it } from "vitest";
import { ids, refusalOf, startPortal } from "../testing.ts";

it("a response that breaks the contract is an error, which only the log describes", async () => {
  const faults: unknown[] = [];
  const portal = await startPortal({
    inspect(id) {
      throw new Error(`${id} is not as it should be`);
    },
    report: (fault) => faults.push(fault),
  });
  const fields = { f: "json", token: portal.token("org2user") };
  const { code, details } = await refusalOf(await portal.get("/portals/self/purchases", fields));
  expect(code).toBe(500);
  expect(details.join()).not.toContain("should be");
  expect(faults).toEqual([new Error("listPurchases is not as it should be")]);
});

it("an error has the format that the form names", async () => {
  const portal = await startPortal({
    inspect() {
      throw new Error("not as it should be");
    },
    report: () => {},
  });
  const fields = { f: "json", token: portal.token("org2user") };
  const { code } = await refusalOf(
    await portal.post(`/content/listings/${ids.paid}/interest`, fields),
  );
  expect(code).toBe(500);
});

it("every response is validated, refusals and results", async () => {
  const inspected: string[] = [];
  const portal = await startPortal({
    inspect: (id, body) => inspected.push(`${id} ${Object.keys(body)[0]}`),
  });
  const path = `/content/listings/${ids.paid}/interest`;
  const fields = { f: "json", token: portal.token("org2user") };
  await portal.post(path, fields);
  await portal.post(path, fields);
  // Refused by a rule of every request.
  await portal.post(path, { f: "json" });
  expect(inspected).toEqual([
    "expressInterest itemId",
    "expressInterest error",
    "expressInterest error",
  ]);
});
