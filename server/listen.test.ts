/** Slow and greedy clients on a real socket. */
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import { Hono } from "hono";
import { expect, inject, it, onTestFinished, vi } from "vitest";
import type { Env } from "./http/context.ts";
import { type ListenOptions, listen } from "./listen.ts";
import { serveInMemory } from "./serve.testing.ts";
import type { ServerOptions } from "./server.ts";

/** Short limits, so that tests end soon. */
const HASTY = { headersTimeout: 1_500, requestTimeout: 2_500, connectionsCheckingInterval: 100 };
/** Long limits, so that a slow machine has time to send. */
const PATIENT = {
  ...HASTY,
  headersTimeout: inject("patience"),
  requestTimeout: inject("patience"),
};

async function start(
  options: Partial<ServerOptions> = {},
  patience = PATIENT,
  limits: Partial<ListenOptions> = {},
) {
  const portal = await serveInMemory(options, { patience, ...limits });
  onTestFinished(portal.stop);
  return portal;
}

/** Opens a connection, sends a text, and records what it receives. */
async function speak(
  url: string,
  text: string,
): Promise<{ socket: Socket; heard: () => string; closed: Promise<unknown> }> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  onTestFinished(() => {
    socket.destroy();
  });
  let heard = "";
  socket.on("data", (chunk) => {
    heard += chunk.toString();
  });
  const closed = once(socket, "close");
  await once(socket, "connect");
  socket.write(text);
  return { socket, heard: () => heard, closed };
}

const HEAD = "POST /sharing/rest/info?f=json HTTP/1.1\r\nHost: x\r\n";
const FORM = `${HEAD}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 8\r\n`;

it.each([
  ["head", HEAD],
  ["body", `${FORM}\r\nf=`],
])("a client that never ends its %s is disconnected, and doesn't delay others", async (_, text) => {
  const { url } = await start({}, HASTY);
  const slow = await Promise.all(Array.from({ length: 50 }, () => speak(url, text)));
  const answer = await fetch(`${url}/sharing/rest/info?f=json`);
  expect(await answer.json()).toMatchObject({ authInfo: { isTokenBasedSecurity: true } });
  await Promise.all(slow.map(({ closed }) => closed));
  expect(new Set(slow.map(({ heard }) => heard().split("\r\n")[0]))).toEqual(
    new Set(["HTTP/1.1 408 Request Timeout"]),
  );
});

it("a head that is too long is refused, and the portal continues", async () => {
  const { url } = await start();
  const { heard, closed } = await speak(
    url,
    `GET /${"x".repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
  );
  await closed;
  expect(heard()).toMatch(
    /^HTTP\/1\.1 431 .*"code":431,"message":"The address and headers are too long\."/s,
  );
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
});

it("a body with a Content-Length beyond the limit is refused before it arrives, and the portal continues", async () => {
  const { url } = await start();
  const { heard } = await speak(
    url,
    `${HEAD}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1048577\r\n\r\nf=`,
  );
  await expect.poll(heard).toContain("body: must be at most 1048576 bytes");
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
});

it.each([
  ["in the middle of a form", "Content-Length: 8\r\n\r\nf="],
  ["in the middle of a chunk", "Transfer-Encoding: chunked\r\n\r\n8\r\nf="],
  ["with a chunk that is none", "Transfer-Encoding: chunked\r\n\r\nno chunk\r\n"],
])("a client that breaks off %s is no fault of the portal", async (_, rest) => {
  const faults: unknown[] = [];
  const { url } = await start({ report: (fault) => faults.push(fault) });
  const { socket, closed } = await speak(
    url,
    `${HEAD}Content-Type: application/x-www-form-urlencoded\r\n${rest}`,
  );
  // The response on another connection shows that the first request has arrived.
  await (await fetch(`${url}/healthz`)).text();
  socket.destroy();
  await closed;
  const ended = async () =>
    (await (await fetch(`${url}/metrics`)).text()).match(
      /operation="getInfo",outcome="(\w+)"/,
    )?.[1];
  await expect.poll(ended).toBe("invalidParameters");
  expect(faults).toEqual([]);
});

it("malformed HTTP is refused with an envelope", async () => {
  const { url } = await start();
  const { heard, closed } = await speak(url, "hello\r\n\r\n");
  await closed;
  expect(heard()).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n.*\r\n\r\n\{"error":\{"code":400,/s);
  expect(heard()).toContain("\r\nX-Content-Type-Options: nosniff\r\n");
});

it("an unknown expectation is ignored", async () => {
  const { url } = await start();
  const { heard } = await speak(
    url,
    "GET /healthz HTTP/1.1\r\nHost: localhost\r\nExpect: the-unexpected\r\n\r\n",
  );
  await expect.poll(heard).toContain('{"status":"ok"}');
});

it("a request in progress gets its response while the portal stops, and the next one can't connect", async () => {
  const { url, stop } = await start();
  const { socket, heard, closed } = await speak(url, `${FORM}\r\nf=`);
  // The response on another connection shows that the first request has arrived.
  await (await fetch(`${url}/healthz`)).text();
  const stopped = stop();
  socket.write("json&x");
  await expect.poll(heard).toContain('"isTokenBasedSecurity":true');
  await Promise.all([stopped, closed]);
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
});

it("a connection that has sent nothing ends when the portal stops", async () => {
  const { url, stop } = await start();
  const { closed } = await speak(url, "");
  // The response on another connection shows that the first one was accepted.
  await (await fetch(`${url}/healthz`)).text();
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  // The time for requests in progress never ends.
  await Promise.all([stop(), closed]);
});

const ASK = "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n";

it.each([
  ["idle", ASK],
  ["silent", ""],
])(
  "%s clients make room for new ones, and those with a request in progress stay",
  async (_, text) => {
    const { url } = await start({}, PATIENT, { maxConnections: 10 });
    const busy = await speak(url, `${FORM}\r\nf=`);
    const first = await speak(url, text);
    for (let turn = 0; turn < 30; turn++) {
      const { heard } = await speak(url, text);
      if (text !== "") await expect.poll(heard).toContain('{"status":"ok"}');
    }
    await first.closed;
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    busy.socket.write("json&x");
    await expect.poll(busy.heard).toContain('"isTokenBasedSecurity":true');
  },
);

it.each([
  ["a request", ASK, '{"status":"ok"}'],
  [
    "two requests at once",
    `${ASK}${ASK.replace("/healthz", "/sharing/rest/info?f=json")}`,
    '"isTokenBasedSecurity":true',
  ],
  ["a form", `${FORM}\r\nf=json&x`, '"isTokenBasedSecurity":true'],
  ["a part of a form", `${FORM}\r\nf=`, "HTTP/1.1 400 Bad Request"],
])(
  "a client that ends its side after %s gets the response, then the connection closes",
  async (_, text, answer) => {
    const { url, stop } = await start();
    const { socket, heard, closed } = await speak(url, text);
    socket.end();
    await closed;
    expect(heard()).toContain(answer);
    await stop();
  },
);

it("a client that stops reading is disconnected, but not one that waits or is idle", async () => {
  const STALL = 400;
  const SIZE = 64 * 1024 * 1024;
  const app = new Hono<Env>();
  app.get("/large", (context) => context.body(new Uint8Array(SIZE)));
  app.get("/slow", async (context) => {
    await setTimeout(3 * STALL);
    return context.text("done");
  });
  const { url, stop } = await listen({
    app,
    port: 0,
    host: "127.0.0.1",
    patience: { stallTimeout: STALL },
  });
  onTestFinished(stop);
  const ask = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;
  // Before the large response, whose start keeps this process busy for longer than a new connection may be silent.
  const waiting = await speak(url, ask("/slow"));
  await expect.poll(waiting.heard).toContain("done");
  const greedy = await speak(url, "");
  greedy.socket.pause();
  // The portal may reset the connection.
  greedy.socket.on("error", () => {});
  greedy.socket.write(ask("/large"));
  await setTimeout(3 * STALL);
  waiting.socket.write(ask("/slow"));
  await expect.poll(() => waiting.heard().split("done").length).toBe(3);
  greedy.socket.resume().end();
  await greedy.closed.catch(() => {});
  expect(greedy.heard().length).toBeLessThan(SIZE);
});
