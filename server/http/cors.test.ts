/** What pages of other origins may send and read. */
import { describe, expect, it } from "vitest";
import { ids, startPortal } from "../testing.ts";

const ORIGIN = { Origin: "https://store.example" };

const PATHS = [
  "/sharing/rest/info",
  "/sharing/rest/portals/self/purchases",
  "/sharing/rest/portals/self/customers/export",
  `/sharing/rest/content/listings/${ids.paid}/interest`,
  `/w/demo/sharing/rest/content/listings/${ids.paid}`,
  "/sharing/rest/nothing",
  "/w/none/sharing/rest/info",
];

describe.each(PATHS)("%s", (path) => {
  it("allows a preflight with the token's header", async () => {
    const portal = await startPortal();
    const headers = {
      ...ORIGIN,
      "Access-Control-Request-Method": "POST",
      "Access-Control-Request-Headers": "x-esri-authorization,content-type,x-request-id",
    };
    const response = await portal.request(path, { method: "OPTIONS", headers });
    expect(response.status).toBe(204);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe(ORIGIN.Origin);
    expect(response.headers.get("Access-Control-Allow-Credentials")).toBe("true");
    expect(response.headers.get("Access-Control-Allow-Methods")?.split(",")).toEqual(
      expect.arrayContaining(["GET", "POST"]),
    );
    expect(response.headers.get("Access-Control-Allow-Headers")).toBe(
      "x-esri-authorization,content-type,x-request-id",
    );
    expect(response.headers.get("Access-Control-Max-Age")).toBe("86400");
  });

  it.each(["GET", "POST"])("by %s is readable, whatever the response", async (method) => {
    const portal = await startPortal();
    const { headers } = await portal.request(`${path}?f=json`, { method, headers: ORIGIN });
    expect(headers.get("Access-Control-Allow-Origin")).toBe(ORIGIN.Origin);
    expect(headers.get("Access-Control-Expose-Headers")).toBe(
      "X-Rule,Link,X-Request-Id,Retry-After",
    );
    expect(headers.get("Access-Control-Allow-Credentials")).toBe("true");
    expect(headers.get("Vary")).toBe("Origin");
    expect(headers.get("Set-Cookie")).toBeNull();
  });
});

it("a server error is readable too", async () => {
  const portal = await startPortal({
    report: () => {},
    inspect() {
      throw new Error("not as it should be");
    },
  });
  const response = await portal.get("/info", { f: "json" }, ORIGIN);
  expect(await response.json()).toMatchObject({ error: { code: 500 } });
  expect(response.headers.get("Access-Control-Allow-Origin")).toBe(ORIGIN.Origin);
});

it.each([undefined, "null", "nonsense", "https://a.example,https://b.example"])(
  "the origin %s gets the wildcard, never with credentials",
  async (origin) => {
    const portal = await startPortal();
    const headers: Record<string, string> = origin === undefined ? {} : { Origin: origin };
    const asked = { ...headers, "Access-Control-Request-Method": "POST" };
    for (const response of [
      await portal.get("/info", { f: "json" }, headers),
      await portal.request("/sharing/rest/info", { method: "OPTIONS", headers: asked }),
    ]) {
      expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
      expect(response.headers.get("Access-Control-Allow-Credentials")).toBeNull();
    }
  },
);

it("the control API is not readable from other origins", async () => {
  const portal = await startPortal();
  const response = await portal.request("/control/worlds", { headers: ORIGIN });
  expect([response.status, response.headers.get("Access-Control-Allow-Origin")]).toEqual([
    403,
    null,
  ]);
});
