/** Access to the control API from other machines, and through proxies. */
import { describe, expect, it } from "vitest";
import { type Headers, startForCaller } from "./access.testing.ts";

type Send = Awaited<ReturnType<typeof startForCaller>>;
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
    const send = await startForCaller();
    expect(await statuses(send, "Host", OWN_HOSTS)).toEqual(all(OWN_HOSTS, 200));
    expect(await statuses(send, "Host", [...ADDRESSES, ...OTHER_NAMES])).toEqual(
      all([...ADDRESSES, ...OTHER_NAMES], 403),
    );
  });

  it("refuses requests with a header of a proxy", async () => {
    const send = await startForCaller();
    for (const name of PROXY_HEADERS)
      expect([name, (await send({ [name]: "127.0.0.1" })).status]).toEqual([name, 403]);
    for (const name of CLIENT_HEADERS)
      expect([name, (await send({ [name]: "127.0.0.1" })).status]).toEqual([name, 200]);
  });

  it("serves only pages of its own origin", async () => {
    const send = await startForCaller();
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
  const send = await startForCaller();
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
    const send = await startForCaller(trusted);
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
    const send = await startForCaller(trusted);
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
    const send = await startForCaller({ OPEN_CONTROL: "1" });
    for (const Host of [...OWN_HOSTS, ...ADDRESSES])
      expect([Host, (await send({ ...elsewhere, Host })).status]).toEqual([Host, 200]);
    for (const Host of OTHER_NAMES)
      expect([Host, (await send({ ...elsewhere, Host })).status]).toEqual([Host, 403]);
  });

  it("serves other machines that use a configured host name", async () => {
    const send = await startForCaller({ OPEN_CONTROL: "Portal.Example, portal" });
    for (const Host of ["portal.example", "PORTAL:4000", ...ADDRESSES])
      expect([Host, (await send({ ...elsewhere, Host })).status]).toEqual([Host, 200]);
    for (const Host of OTHER_NAMES)
      expect([Host, (await send({ ...elsewhere, Host })).status]).toEqual([Host, 403]);
  });

  it("still refuses pages of other origins", async () => {
    const send = await startForCaller({ OPEN_CONTROL: "portal.example" });
    const from = (Origin: string) => send({ ...elsewhere, Host: "portal.example", Origin }, "POST");
    expect((await from("http://portal.example")).status).toBe(200);
    for (const origin of ["https://store.example", "null"])
      expect([origin, (await from(origin)).status]).toEqual([origin, 403]);
  });
});
