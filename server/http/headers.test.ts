/** Headers of every response. */
import { expect, it } from "vitest";
import { ids, startPortal } from "../testing.ts";

it("a refusal links to the page of its rule, in every world", async () => {
  const portal = await startPortal();
  for (const path of ["/sharing/rest", "/w/demo/sharing/rest"]) {
    const { headers } = await portal.request(`${path}/portals/self/purchases?f=json`);
    expect(headers.get("Link")).toBe(
      '<https://portal.example/docs/rules/token.required>; rel="help"',
    );
    expect((await portal.request(`${path}/info?f=json`)).headers.get("Link")).toBeNull();
  }
});

it("no response lets a browser guess at its kind", async () => {
  const portal = await startPortal();
  const token = portal.token("org1admin");
  const form = (fields: Record<string, string>) => ({
    method: "POST",
    body: new URLSearchParams({ token, ...fields }),
  });
  const preflight = {
    method: "OPTIONS",
    headers: { Origin: "https://store.example", "Access-Control-Request-Method": "POST" },
  };
  const asked: readonly (readonly [status: number, path: string, init?: RequestInit])[] = [
    [200, "/"],
    [200, "/healthz"],
    [200, "/metrics"],
    [200, "/sharing/rest"],
    [200, "/sharing/rest/info?f=json"],
    [200, "/sharing/rest/info?f=json&callback=show"],
    [200, "/sharing/rest/info", { method: "HEAD" }],
    [200, "/sharing/rest/nothing?f=json"],
    [200, `/sharing/rest/content/listings/${ids.paid}`],
    [200, "/sharing/rest/portals/self/customers/export", form({ f: "csv" })],
    [200, "/sharing/rest/portals/self/customers/export", form({ f: "json" })],
    [204, `/sharing/rest/content/listings/${ids.paid}/interest`, preflight],
    [200, "/w/demo/sharing/rest/info?f=json"],
    [404, "/w/none/sharing/rest/info?f=json"],
    [404, "/w/demo/nothing"],
    [404, "/nothing"],
    [302, "/docs"],
    [200, "/control/worlds"],
    [400, "/control/worlds", { method: "POST", body: "no JSON" }],
    [403, "/control/worlds", { headers: { Origin: "https://store.example" } }],
    [404, "/control/worlds/demo/nothing"],
    [404, "/control/nothing"],
    [413, "/control/worlds/demo/clock", { method: "PUT", body: " ".repeat(100_000) }],
  ];
  for (const [status, path, init] of asked) {
    const { status: actual, headers } = await portal.request(path, init);
    const found = [actual, headers.get("X-Content-Type-Options"), headers.has("X-Request-Id")];
    expect([path, ...found]).toEqual([path, status, "nosniff", true]);
  }
});

it("a fault is no exception", async () => {
  const store = {
    report: () => {},
    inspect: () => {
      throw new Error("a fault of a test");
    },
  };
  const portal = await startPortal(store);
  for (const path of ["/sharing/rest/info", "/sharing/rest/info?f=json"])
    expect((await portal.request(path)).headers.get("X-Content-Type-Options")).toBe("nosniff");
});

it("what no address has is refused in the envelope", async () => {
  const portal = await startPortal();
  for (const path of ["/nothing", "/w/demo/nothing"]) {
    const response = await portal.request(path);
    const error = {
      code: 404,
      message: "There is nothing at this address.",
      details: [`GET ${path}`, expect.stringContaining("/sharing/rest")],
    };
    expect([response.status, await response.json()]).toEqual([404, { error }]);
  }
});

it("the table of customers is kept under a name, and a refusal is not", async () => {
  const portal = await startPortal();
  const dispositionOf = async (user: string) =>
    (await portal.get("/portals/self/customers/export", { token: portal.token(user) })).headers.get(
      "Content-Disposition",
    );
  expect(await dispositionOf("org1admin")).toBe('attachment; filename="customers.csv"');
  expect(await dispositionOf("org1member")).toBeNull();
});
