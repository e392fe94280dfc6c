/** Methods of operations, and unknown paths. */
import { describe, expect, it } from "vitest";
import { type Operation, operationIds, operations } from "../../generated/operations.ts";
import { ids, refusalOf, resultOf, startPortal } from "../testing.ts";

const pathOf = (id: (typeof operationIds)[number]) =>
  operations[id].path.replace("{itemID}", ids.paid).replace("{portalID}", "self");
const changing = operationIds.filter((id) => (operations[id] as Operation).method === "POST");
const reading = operationIds.filter((id) => (operations[id] as Operation).method === "GET");
const listing = reading.filter(
  (id) => "status" in operations[id].parameters && pathOf(id).startsWith("/portals/self/"),
);

describe.each(changing)("%s", (id) => {
  it.each(["GET", "PUT", "DELETE", "PATCH"])("responds to %s with code 405", async (method) => {
    const portal = await startPortal();
    const url = `/sharing/rest${pathOf(id)}?f=json&token=${portal.token("org2user")}`;
    expect((await refusalOf(await portal.request(url, { method }))).code).toBe(405);
  });
});

describe.each(listing)("%s", (id) => {
  it("responds to a form by POST as to a query by GET", async () => {
    const portal = await startPortal();
    await portal.as("org2user").expressInterest({ itemID: ids.paid });
    const fields = {
      status: "all",
      f: "json",
      token: portal.token(id.startsWith("listCustomers") ? "org1user" : "org2user"),
    };
    const byGet = await resultOf(await portal.get(pathOf(id), fields));
    expect(await resultOf(await portal.post(pathOf(id), fields))).toEqual(byGet);
    expect(JSON.stringify(byGet)).toContain(ids.paid);
  });

  it("reads the fields of the form and the query", async () => {
    const portal = await startPortal();
    const fields = { status: "ended", f: "json", token: portal.token("org1user") };
    expect((await refusalOf(await portal.post(pathOf(id), fields))).details).toEqual([
      expect.stringMatching(/^status: /),
    ]);
  });
});

describe("a changing operation", () => {
  it("changes nothing by GET", async () => {
    const portal = await startPortal();
    const path = `/content/listings/${ids.paid}/interest`;
    const fields = { f: "json", token: portal.token("org2user") };
    await refusalOf(await portal.get(path, fields));
    await resultOf(await portal.post(path, fields));
  });

  it("responds with a slash at the end of its path", async () => {
    const portal = await startPortal();
    const fields = { f: "json", token: portal.token("org2user") };
    await resultOf(await portal.post(`/content/listings/${ids.paid}/interest/`, fields));
  });
});

describe.each(reading)("%s", (id) => {
  it.each(["PUT", "DELETE", "PATCH"])("responds to %s with code 405", async (method) => {
    const portal = await startPortal();
    expect(
      (await refusalOf(await portal.request(`/sharing/rest${pathOf(id)}?f=json`, { method }))).code,
    ).toBe(405);
  });
});

describe("an unknown operation", () => {
  it.each([
    ["GET", "/nothing"],
    ["POST", `/content/listings/${ids.paid}/nothing`],
    ["GET", "/content/listings//interest"],
  ])("%s %s is refused with code 404, and named", async (method, path) => {
    const portal = await startPortal();
    const { code, details } = await refusalOf(
      await portal.request(`/sharing/rest${path}?f=json`, { method }),
    );
    expect(code).toBe(404);
    expect(details[0]).toBe(`${method} /sharing/rest${path}`);
    await resultOf(
      await portal.get("/portals/self/purchases", { f: "json", token: portal.token("org2user") }),
    );
  });
  it("is refused in the format that the form names", async () => {
    const portal = await startPortal();
    expect((await refusalOf(await portal.post("/nothing?f=json"))).code).toBe(404);
    expect((await refusalOf(await portal.post("/nothing", { f: "json" }))).code).toBe(404);
  });
});
