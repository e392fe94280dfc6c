/** Addresses of the portal's own machine, and invalid requests to the control API. */
import { describe, expect, it } from "vitest";
import { bodies } from "../../generated/controlValidators.js";
import { startPortal } from "../testing.ts";

interface ErrorBody {
  readonly error: { readonly message: string };
}

describe("the control API", () => {
  it.each(["127.0.0.1, 203.0.113.7", "", "1127.0.0.1", "::11", "localhost"])(
    "does not treat %j as its own machine",
    async (address) => {
      const portal = await startPortal({ trustProxy: true });
      const from = (address: string) => ({
        method: "POST",
        headers: { "X-Forwarded-For": address },
      });
      for (const own of ["127.0.0.1", "::1", "::ffff:127.0.0.1"])
        expect((await portal.request("/control/worlds/demo/reset", from(own))).status).toBe(200);
      const refused = await portal.request("/control/worlds/demo/reset", from(address));
      expect(refused.status).toBe(403);
      expect(await refused.json()).toEqual({
        error: {
          code: 403,
          message:
            "The control API refuses this request. It comes from another machine; start the portal with OPEN_CONTROL=1 to allow it.",
          details: [],
        },
      });
    },
  );

  it.each([
    ["PUT", "/demo"],
    ["PATCH", "/demo/clock"],
    ["GET", "/demo/nothing"],
  ])("reports that there is no operation %s %s", async (method, path) => {
    const portal = await startPortal();
    const { status, body } = await portal.control<ErrorBody>(method, path);
    expect(status).toBe(404);
    expect(body.error.message).toContain(`${method} /control/worlds${path}`);
  });
});

describe("an invalid body", () => {
  it.each([
    ["PUT", "/demo/clock", "{", /not JSON/],
    ["PUT", "/demo/clock", "now=5", /not JSON/],
    ["PUT", "/demo/clock", "[]", /body must be an object/],
    ["PUT", "/demo/clock", "null", /body must be an object/],
    ["PUT", "/demo/clock", '{"now":"noon"}', /now must be an integer/],
    ["PUT", "/demo/clock", '{"now":-1}', /now must be at least 0/],
    ["PUT", "/demo/clock", '{"now":1e17}', /now must be at most /],
    ["PUT", "/demo/clock", '{"frozen":1}', /frozen must be true or false/],
    ["POST", "/demo/clock/advance", "", /body must have one of the members days, hours/],
    ["POST", "/demo/clock/advance", "{}", /body must have one of the members days, hours/],
    ["POST", "/demo/clock/advance", '{"milliseconds":-1}', /milliseconds must be at least 0/],
    ["POST", "/demo/clock/advance", '{"milliseconds":0.5}', /milliseconds must be an integer/],
    ["PUT", "/demo/faults", "{}", /body must have the member without/],
    ["PUT", "/demo/faults", '{"without":"interest.once"}', /without must be a list/],
    [
      "POST",
      "",
      '{"world":""}',
      /world must be 1 to 63 characters of a to z, 0 to 9 and hyphen, the first not a hyphen/,
    ],
    [
      "POST",
      "",
      '{"world":"Spring"}',
      /world must be 1 to 63 characters of a to z, 0 to 9 and hyphen, the first not a hyphen/,
    ],
    [
      "POST",
      "",
      '{"world":"../demo"}',
      /world must be 1 to 63 characters of a to z, 0 to 9 and hyphen, the first not a hyphen/,
    ],
    ["POST", "", '{"world":5}', /world must be a string/],
    ["POST", "", '{"template":null}', /template must be a string/],
  ])("%s %s %s is refused with the reason", async (method, path, text, message) => {
    const portal = await startPortal();
    const before = await portal.control("GET", "");
    const { status, body } = await portal.control<ErrorBody>(method, path, text);
    expect(status).toBe(400);
    expect(body.error.message).toMatch(message);
    expect(await portal.control("GET", "")).toEqual(before);
  });

  it.each<[string, string | Buffer, Record<string, string>, RegExp]>([
    [
      "in Latin-1",
      Buffer.from('{"organizations":[{"id":"a","name":"\xe9"}]}', "latin1"),
      {},
      /UTF-8/,
    ],
    ["compressed", "{}", { "Content-Encoding": "gzip" }, /Content-Encoding gzip/],
  ])("%s is refused instead of stored broken", async (_, body, headers, message) => {
    const portal = await startPortal();
    const init = { method: "PUT", body, headers };
    const response = await portal.request("/control/worlds/demo/seed", init);
    expect(response.status).toBe(400);
    expect(((await response.json()) as ErrorBody).error.message).toMatch(message);
  });

  it.each([
    [
      "unknown members",
      Object.fromEntries(Array.from({ length: 100_000 }, (_, place) => [`m${place}`, 1])),
      /unknown member "m0".*unknown member "m19"/,
    ],
    ["wrong entries", { users: Array(100_000).fill(1) }, /users\[19\] must be an object/],
  ])("with a hundred thousand %s has only a thousand errors", async (_, seed, message) => {
    expect(bodies.addSeed(seed)).toBe(false);
    expect(bodies.addSeed.errors).toHaveLength(1_000);
    const portal = await startPortal();
    const { status, body } = await portal.control<ErrorBody>("PUT", "/demo/seed", seed);
    expect(status).toBe(400);
    expect(body.error.message).toMatch(message);
    expect(bodies.addSeed({})).toBe(true);
  });

  it.each([
    [2_000_000, /^The body is not JSON: it must be valid JSON; line 1, column 2000001/],
    [2_000_001, /^The body has more than 2000000 values, which is the limit\.$/],
  ])("with %i values is refused before or after it is parsed", async (count, message) => {
    const portal = await startPortal();
    const text = "[".repeat(count);
    const { status, body } = await portal.control<ErrorBody>("PUT", "/demo/seed", text);
    expect(status).toBe(400);
    expect(body.error.message).toMatch(message);
  });

  it("with a misspelled member is refused", async () => {
    const portal = await startPortal();
    const { status } = await portal.control("PUT", "/demo/clock", { nwo: 5 });
    expect(status).toBe(400);
  });
});
