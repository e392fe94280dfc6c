/** Access to the control API from pages, what a refusal says, and bodies that are too large. */
import { describe, expect, it } from "vitest";
import { type Headers, startForCaller } from "./access.testing.ts";

describe("a page of an allowed origin", () => {
  const Origin = "https://store.example";
  const allowed = { CONTROL_ORIGINS: `http://localhost:5173,${Origin}` };

  it("can read responses, including errors", async () => {
    const send = await startForCaller(allowed);
    const path = "/control/worlds/demo/clock";
    for (const [status, body] of [
      [200, "{}"],
      [400, "not JSON"],
      [413, " ".repeat(70_000)],
    ] as const) {
      const { headers, ...response } = await send({ Origin }, "PUT", body, path);
      expect([response.status, headers["access-control-allow-origin"], headers.vary]).toEqual([
        status,
        Origin,
        "Origin",
      ]);
      expect(headers["access-control-allow-credentials"]).toBeUndefined();
    }
  });

  it("gets a response to preflights, unlike other pages", async () => {
    const send = await startForCaller(allowed);
    const wanted = {
      "Access-Control-Request-Method": "PUT",
      "Access-Control-Request-Headers": "content-type",
    };
    const { status, headers } = await send({ Origin, ...wanted }, "OPTIONS");
    expect([status, headers["access-control-allow-origin"]]).toEqual([204, Origin]);
    expect(headers["access-control-allow-methods"]).toBe("GET,POST,PUT,DELETE");
    expect(headers["access-control-allow-headers"]).toBe("Content-Type,Last-Event-ID");
    const other = await send({ Origin: "https://other.example", ...wanted }, "OPTIONS");
    expect([other.status, other.headers["access-control-allow-origin"]]).toEqual([403, undefined]);
  });

  it("is still refused from another machine", async () => {
    const send = await startForCaller({ ...allowed, TRUST_PROXY: "1" });
    expect((await send({ Origin, "X-Forwarded-For": "127.0.0.1" })).status).toBe(200);
    expect((await send({ Origin, "X-Forwarded-For": "203.0.113.7" })).status).toBe(403);
  });
});

/** Headers of refused requests, with the settings under which they are refused. */
const REFUSED: readonly (readonly [Headers, Headers?])[] = [
  [{ Via: "1.1 proxy" }],
  [{ Host: "store.example" }],
  [{ Host: "localhost." }],
  [{ Host: "0.0.0.0" }],
  [{ Host: "store.example" }, { OPEN_CONTROL: "portal.example" }],
  [{ Via: "1.1 proxy", Host: "store.example:4000" }, { OPEN_CONTROL: "1" }],
  [{ "X-Forwarded-For": "203.0.113.7", Host: "store.example" }, { TRUST_PROXY: "1" }],
  [{ Origin: "http://localhost:5173" }],
  [{ Origin: "chrome-extension://abcdefgh" }],
  [{ Origin: "http://[fe80::1]:8080" }, { CONTROL_ORIGINS: "https://store.example" }],
  [{ "X-Real-IP": "127.0.0.1", Host: "build.example", Origin: "https://store.example" }],
];

describe("a refusal", () => {
  it.each(REFUSED)(
    "of %j under %j names the settings that allow it",
    async (headers, environment = {}) => {
      const refused = await (await startForCaller(environment))(headers);
      expect(refused.status).toBe(403);
      const remedy = Object.fromEntries(
        [...(refused.message ?? "").matchAll(/(\w+)=(\S+) to allow it/g)].map(
          ([, ...pair]) => pair,
        ),
      );
      expect((await (await startForCaller({ ...environment, ...remedy }))(headers)).status).toBe(
        200,
      );
      // Every setting is needed, and none revokes what was allowed before.
      for (const name of Object.keys(remedy)) {
        const { [name]: _, ...rest } = remedy;
        expect((await (await startForCaller({ ...environment, ...rest }))(headers)).status).toBe(
          403,
        );
        for (const entry of environment[name]?.split(",") ?? [])
          if (entry !== "1") expect(remedy[name]?.split(",")).toContain(entry);
      }
    },
  );

  it("does not repeat an invalid Origin", async () => {
    const send = await startForCaller();
    for (const origin of [
      "null",
      "\u009b2J",
      "https://store.example/path",
      `https://${"x".repeat(5000)}.example`,
      "http://a b",
    ]) {
      const { status, message } = await send({ Origin: origin });
      expect([status, message]).toEqual([
        403,
        "The control API refuses this request. It comes from a page without an origin. Serve that page over HTTP, and add its origin to CONTROL_ORIGINS.",
      ]);
    }
  });
});

describe("a body that is too large", () => {
  it("is refused, with any transfer encoding", async () => {
    const send = await startForCaller();
    const body = `{}${" ".repeat(64 * 1024 - 2)}`;
    for (const headers of [{}, { "Transfer-Encoding": "chunked" }] as Headers[]) {
      expect((await send(headers, "PUT", body, "/control/worlds/demo/clock")).status).toBe(200);
      const refused = await send(headers, "PUT", `${body} `, "/control/worlds/demo/clock");
      expect([refused.status, refused.message]).toEqual([
        413,
        "The body must be at most 65536 bytes.",
      ]);
    }
  });

  it("may be larger with a seed or a snapshot, but not without limit", async () => {
    const send = await startForCaller();
    const body = `{}${" ".repeat(1024 * 1024)}`;
    expect((await send({}, "PUT", body, "/control/worlds/demo/seed")).status).toBe(200);
    const length = { "Content-Length": String(32 * 1024 * 1024 + 1), Connection: "close" };
    const refused = await send(length, "PUT", "{}", "/control/worlds/demo/snapshot");
    expect([refused.status, refused.message]).toEqual([
      413,
      "The body must be at most 33554432 bytes.",
    ]);
  });

  it("is refused before it is read completely", async () => {
    const send = await startForCaller();
    const sent = await send(
      { "Content-Length": String(50 * 1024 * 1024), Connection: "close" },
      "POST",
      "{}",
    );
    expect(sent.status).toBe(413);
  });
});
