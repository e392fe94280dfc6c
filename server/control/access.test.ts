/** Access to the control API, tested over real connections. */
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { serveForTest } from "../serve.testing.ts";
import type { ServerOptions } from "../server.ts";
import { readSettings } from "../settings.ts";

type Headers = Record<string, string>;

/** Starts a portal with settings from `environment`. */
async function start(environment: Headers = {}, options: Partial<ServerOptions> = {}) {
  const { control, trustProxy } = readSettings({ DATABASE_URL: "sqlite::memory:", ...environment });
  const url = await serveForTest({ control, trustProxy, ...options });
  /** Sends a request. Unlike fetch, it can set Host and Origin. */
  return async (headers: Headers = {}, method = "GET", body = "", path = "/control/worlds") => {
    const [response] = (await once(
      request(`${url}${path}`, { method, headers: { Host: new URL(url).host, ...headers } }).end(
        body,
      ),
      "response",
    )) as [IncomingMessage];
    const { error } = JSON.parse((await text(response)) || "{}");
    return {
      status: response.statusCode,
      headers: response.headers,
      message: error?.message as string | undefined,
    };
  };
}

type Send = Awaited<ReturnType<typeof start>>;
const statuses = async (send: Send, name: string, values: readonly string[]) =>
  Promise.all(values.map(async (value) => [value, (await send({ [name]: value })).status]));
const all = (values: readonly string[], status: number) => values.map((value) => [value, status]);

const OWN_HOSTS = [
  "localhost",
  "LOCALHOST:4000",
  "127.0.0.1",
  "127.0.0.1:4000",
  "127.8.9.10",
  "[::1]",
  "[::1]:4000",
];
const ADDRESSES = ["192.168.1.5:4000", "0.0.0.0", "[fe80::1]"];
const OTHER_NAMES = [
  "store.example",
  "localhost.",
  "localhost.store.example",
  "127.0.0.1.store.example:4000",
  "x.localhost",
];

/** Headers that proxies and content delivery networks add. */
const PROXY_HEADERS = [
  "X-Forwarded-For X-Forwarded-Host X-Forwarded-Proto X-Forwarded-Port X-Forwarded-Prefix Forwarded X-Real-IP Via",
  "X-Client-IP X-Cluster-Client-IP True-Client-IP Client-IP X-Remote-Addr X-Originating-IP CF-Connecting-IP",
  "CF-Ray CDN-Loop Fastly-Client-IP Fly-Client-IP X-Appengine-User-IP X-Azure-ClientIP X-Original-Host",
  "X-Original-URL X-Rewrite-URL X-Envoy-External-Address X-Request-Start X-ProxyUser-Ip WL-Proxy-Client-IP",
  "Proxy-Connection Proxy-Authorization X-Amzn-Trace-Id X-ARR-LOG-ID X-Host X-Scheme",
].flatMap((names) => names.split(" "));

/** Headers that clients send without a proxy. */
const CLIENT_HEADERS = [
  "User-Agent Accept Referer X-Requested-With X-Request-Id X-Esri-Authorization Authorization traceparent",
  "Sec-Fetch-Site Sec-CH-UA-Platform Upgrade-Insecure-Requests HX-Current-URL X-Test Cache-Control DNT",
].flatMap((names) => names.split(" "));

describe("a closed control API", () => {
  it("serves requests to a host name that every machine resolves to itself", async () => {
    const send = await start();
    expect(await statuses(send, "Host", OWN_HOSTS)).toEqual(all(OWN_HOSTS, 200));
    expect(await statuses(send, "Host", [...ADDRESSES, ...OTHER_NAMES])).toEqual(
      all([...ADDRESSES, ...OTHER_NAMES], 403),
    );
  });

  it("refuses requests with a header of a proxy", async () => {
    const send = await start();
    for (const name of PROXY_HEADERS)
      expect([name, (await send({ [name]: "127.0.0.1" })).status]).toEqual([name, 403]);
    for (const name of CLIENT_HEADERS)
      expect([name, (await send({ [name]: "127.0.0.1" })).status]).toEqual([name, 200]);
  });

  it("serves only pages of its own origin", async () => {
    const send = await start();
    const from = (Origin: string, Host = "localhost:4000") => send({ Host, Origin }, "POST");
    expect((await from("http://localhost:4000")).status).toBe(200);
    expect((await from("http://[::1]", "[::1]:80")).status).toBe(200);
    for (const origin of [
      "http://localhost:4001",
      "https://localhost:4000",
      "http://localhost",
      "https://store.example",
      "null",
      "",
    ])
      expect([origin, (await from(origin)).status]).toEqual([origin, 403]);
  });
});

it("generateToken over plain HTTP applies the same checks for the own machine", async () => {
  const send = await start();
  const signIn = (headers: Headers) =>
    send(
      { "Content-Type": "application/x-www-form-urlencoded", ...headers },
      "POST",
      "username=org2user&password=marketplace1&f=json",
      "/sharing/rest/generateToken",
    );
  for (const Host of OWN_HOSTS)
    expect([Host, (await signIn({ Host })).message]).toEqual([Host, undefined]);
  for (const headers of [{ Host: "store.example" }, { Via: "1.1 proxy" }] as Headers[])
    expect((await signIn(headers)).message).toContain("HTTPS");
});

describe("behind a trusted proxy", () => {
  const trusted = { TRUST_PROXY: "1" };

  it("the control API serves callers that the proxy reports as its own machine", async () => {
    const send = await start(trusted);
    expect((await send({ "X-Forwarded-For": "127.0.0.1", Via: "1.1 proxy" })).status).toBe(200);
    expect((await send({ "X-Forwarded-For": "203.0.113.7", Via: "1.1 proxy" })).status).toBe(403);
    expect(
      (await send({ "X-Forwarded-For": "127.0.0.1", "X-Forwarded-Host": "store.example" })).status,
    ).toBe(403);
    expect(
      (await send({ "X-Forwarded-For": "127.0.0.1", "X-Forwarded-Host": "localhost" })).status,
    ).toBe(200);
  });

  it("the control API refuses proxied requests without the caller's address", async () => {
    const send = await start(trusted);
    expect((await send()).status).toBe(200);
    for (const name of [
      "Via",
      "Forwarded",
      "X-Real-IP",
      "X-Forwarded-Proto",
      "X-BlueCoat-Via",
      "X-Ingress-Host",
      "Tailscale-User-Login",
    ])
      expect([name, (await send({ [name]: "127.0.0.1" })).status]).toEqual([name, 403]);
  });
});

describe("an open control API", () => {
  const elsewhere = { "X-Forwarded-For": "203.0.113.7" };

  it("serves other machines that use an address as host", async () => {
    const send = await start({ OPEN_CONTROL: "1" });
    for (const Host of [...OWN_HOSTS, ...ADDRESSES])
      expect([Host, (await send({ ...elsewhere, Host })).status]).toEqual([Host, 200]);
    for (const Host of OTHER_NAMES)
      expect([Host, (await send({ ...elsewhere, Host })).status]).toEqual([Host, 403]);
  });

  it("serves other machines that use a configured host name", async () => {
    const send = await start({ OPEN_CONTROL: "Portal.Example, portal" });
    for (const Host of ["portal.example", "PORTAL:4000", ...ADDRESSES])
      expect([Host, (await send({ ...elsewhere, Host })).status]).toEqual([Host, 200]);
    for (const Host of OTHER_NAMES)
      expect([Host, (await send({ ...elsewhere, Host })).status]).toEqual([Host, 403]);
  });

  it("still refuses pages of other origins", async () => {
    const send = await start({ OPEN_CONTROL: "portal.example" });
    const from = (Origin: string) => send({ ...elsewhere, Host: "portal.example", Origin }, "POST");
    expect((await from("http://portal.example")).status).toBe(200);
    for (const origin of ["https://store.example", "null"])
      expect([origin, (await from(origin)).status]).toEqual([origin, 403]);
  });
});

describe("a page of an allowed origin", () => {
  const Origin = "https://store.example";
  const allowed = { CONTROL_ORIGINS: `http://localhost:5173,${Origin}` };

  it("can read responses, including errors", async () => {
    const send = await start(allowed);
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
    const send = await start(allowed);
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
    const send = await start({ ...allowed, TRUST_PROXY: "1" });
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
      const refused = await (await start(environment))(headers);
      expect(refused.status).toBe(403);
      const remedy = Object.fromEntries(
        [...(refused.message ?? "").matchAll(/(\w+)=(\S+) to allow it/g)].map(
          ([, ...pair]) => pair,
        ),
      );
      expect((await (await start({ ...environment, ...remedy }))(headers)).status).toBe(200);
      // Every setting is needed, and none revokes what was allowed before.
      for (const name of Object.keys(remedy)) {
        const { [name]: _, ...rest } = remedy;
        expect((await (await start({ ...environment, ...rest }))(headers)).status).toBe(403);
        for (const entry of environment[name]?.split(",") ?? [])
          if (entry !== "1") expect(remedy[name]?.split(",")).toContain(entry);
      }
    },
  );

  it("does not repeat an invalid Origin", async () => {
    const send = await start();
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
    const send = await start();
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
    const send = await start();
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
    const send = await start();
    const sent = await send(
      { "Content-Length": String(50 * 1024 * 1024), Connection: "close" },
      "POST",
      "{}",
    );
    expect(sent.status).toBe(413);
  });
});
