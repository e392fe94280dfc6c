/** The API reference over HTTP. docs/reference/ tests what readers see. */
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { gunzipSync } from "node:zlib";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { scalarScript } from "../docs/reference/site.ts";
import { MAX_DOWNLOADS } from "./http/limits.ts";
import { listen } from "./listen.ts";
import { type PortalProcess, startProcess } from "./process.testing.ts";
import { createServer } from "./server.ts";
import { openStore } from "./storage/open.ts";
import { MEMORY, sqlite } from "./storage/sqlite.ts";
import { startPortal } from "./testing.ts";
import { welcome } from "./welcome.ts";

it("the contract is served unchanged", async () => {
  const { request } = await startPortal();
  const response = await request("/docs/openapi.json");
  expect(response.headers.get("Content-Type")).toMatch(/^application\/json/);
  expect(await response.text()).toBe(
    readFileSync(new URL("../generated/openapi.json", import.meta.url), "utf8"),
  );
});

it("/docs redirects to the page, also behind a proxy with another path", async () => {
  const { request } = await startPortal();
  const response = await request("/docs");
  expect([response.status, response.headers.get("Location")]).toEqual([302, "docs/"]);
  expect(await (await request("/docs/")).text()).toContain('<script src="reference.js"></script>');
});

it("the page may load its own files, call its own portal, and not be framed", async () => {
  const { request } = await startPortal();
  for (const path of ["/docs/", "/docs/index.html"]) {
    const { headers } = await request(path);
    expect(headers.get("Content-Security-Policy")?.split("; ")).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
    expect(headers.get("Referrer-Policy")).toBe("same-origin");
  }
});

const SCRIPT = "/docs/scalar.js";
const script = Buffer.from(await scalarScript());

describe("a file", () => {
  it("is not sent again if the client has it", async () => {
    const { request } = await startPortal();
    const etag = (await request(SCRIPT)).headers.get("ETag") ?? "";
    for (const known of [etag, `"other", ${etag}`, etag.replace("W/", ""), "*"]) {
      const response = await request(SCRIPT, { headers: { "If-None-Match": known } });
      expect([response.status, response.headers.get("ETag"), await response.text()]).toEqual([
        304,
        etag,
        "",
      ]);
      expect(response.headers.get("Cache-Control")).toBe("no-cache");
    }
    expect((await request(SCRIPT, { headers: { "If-None-Match": 'W/"other"' } })).status).toBe(200);
  });

  it.each([
    [undefined, null],
    ["br, deflate", null],
    ["gzip;q=0", null],
    ["gzip", "gzip"],
    ["br;q=1, GZIP; q=0.5", "gzip"],
  ])("is complete, and with Accept-Encoding %s its coding is %s", async (accepted, coding) => {
    const { request } = await startPortal();
    const headers = new Headers(accepted === undefined ? {} : { "Accept-Encoding": accepted });
    const response = await request(SCRIPT, { headers });
    const body = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get("Content-Encoding")).toBe(coding);
    expect(response.headers.get("Content-Length")).toBe(`${body.length}`);
    expect(response.headers.get("Vary")).toBe("Accept-Encoding");
    expect((coding === null ? body : gunzipSync(body)).equals(script)).toBe(true);
    const head = await request(SCRIPT, { method: "HEAD", headers });
    expect([head.status, [...head.headers.keys()]]).toEqual([200, [...response.headers.keys()]]);
    expect([await head.text(), head.headers.get("Content-Length")]).toEqual(["", `${body.length}`]);
  });
});

/** Requests the script on `count` connections that never read, and waits until the portal has received the requests. */
async function askWithoutReading(url: string, count: number): Promise<readonly Socket[]> {
  const sockets = Array.from({ length: count }, () => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    onTestFinished(() => void socket.destroy());
    socket.on("error", () => {}).pause();
    socket.write(`GET ${SCRIPT} HTTP/1.1\r\nHost: x\r\n\r\n`);
    return socket;
  });
  await Promise.all(sockets.map((socket) => once(socket, "readable")));
  return sockets;
}

/** Returns the resident memory of a process, in mebibytes. */
async function resident({ url }: PortalProcess): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\d+)/m.exec(text)?.[1]) / 1024 ** 2;
}

/** Serves the reference and disconnects clients that don't read for some time, in milliseconds. */
async function startServing(stallTimeout: number): Promise<string> {
  const { app, close } = await createServer({ store: await openStore(sqlite(MEMORY)) });
  const { url, stop } = await listen({
    app,
    port: 0,
    host: "127.0.0.1",
    patience: { stallTimeout },
  });
  onTestFinished(async () => {
    await stop();
    await close();
  });
  return url;
}

describe("clients that never read", () => {
  it("don't fill the memory", async () => {
    const portal = await startProcess();
    const { url = "" } = portal;
    // The first request prepares the files.
    await (await fetch(`${url}${SCRIPT}`)).arrayBuffer();
    const before = await resident(portal);
    await askWithoutReading(url, 200);
    // A copy for each would be 870 MiB.
    expect((await resident(portal)) - before).toBeLessThan(100);
  });

  const headers = { "Accept-Encoding": "identity" };

  it("have further downloads refused while they are connected", async () => {
    const url = await startServing(inject("patience"));
    // Downloads that end, in any way, don't count.
    for (const method of ["GET", "HEAD"])
      for (let turn = 0; turn <= MAX_DOWNLOADS; turn++)
        await (await fetch(`${url}${SCRIPT}`, { method })).arrayBuffer();
    const sockets = await askWithoutReading(url, MAX_DOWNLOADS);
    const refused = await fetch(`${url}${SCRIPT}`, { headers });
    expect([refused.status, refused.headers.get("Retry-After")]).toEqual([503, "5"]);
    expect(await refused.json()).toMatchObject({
      error: { code: 503, message: "The portal is busy." },
    });
    expect((await fetch(`${url}/docs/`)).status).toBe(200);
    for (const socket of sockets) socket.destroy();
  });

  it("are disconnected", async () => {
    const url = await startServing(1_000);
    await askWithoutReading(url, MAX_DOWNLOADS);
    const ask = async () => {
      const response = await fetch(`${url}${SCRIPT}`, { headers });
      return [response.status, (await response.arrayBuffer()).byteLength];
    };
    await expect.poll(ask, { interval: 200 }).toEqual([200, script.length]);
  });
});

it.each(["/docs/nothing.js", "/docs/..%2Fpackage.json", "/docs/a/b"])(
  "%s is not a file of the reference",
  async (path) => {
    const { request } = await startPortal();
    expect((await request(path)).status).toBe(404);
  },
);

it("the welcome names the reference", () => {
  expect(welcome("http://127.0.0.1:4000")).toContain("http://127.0.0.1:4000/docs\n");
});
