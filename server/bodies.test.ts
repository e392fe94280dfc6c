/** Bodies over real connections, as common clients send them. */
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { MAX_ARRIVING, MAX_BODY, MAX_DRAINED } from "./http/limits.ts";
import { listen } from "./listen.ts";
import { createServer } from "./server.ts";
import { openStore } from "./storage/open.ts";
import { MEMORY, sqlite } from "./storage/sqlite.ts";

const PATIENCE = { headersTimeout: 1_500, requestTimeout: 2_500, connectionsCheckingInterval: 100 };

async function start(patience: Partial<typeof PATIENCE> = {}) {
  const { app, close } = await createServer({ store: await openStore(sqlite(MEMORY)) });
  const ample = {
    headersTimeout: inject("patience"),
    requestTimeout: inject("patience"),
    connectionsCheckingInterval: 100,
  };
  const listening = await listen({
    app,
    port: 0,
    host: "127.0.0.1",
    patience: { ...ample, ...patience },
  });
  onTestFinished(async () => {
    await listening.stop();
    await close();
  });
  return { ...listening, app };
}

const REST = "/sharing/rest/info?f=json";
const FORM = { "Content-Type": "application/x-www-form-urlencoded" };
const TOO_LARGE = `body: must be at most ${MAX_BODY} bytes`;
const NEXT = "GET /sharing/rest/info?f=json HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

/** Opens a connection and sends a text in which each character is a byte. */
async function open(url: string, text: string): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  onTestFinished(() => void socket.destroy());
  socket.write(text, "latin1");
  return socket;
}

/** Returns everything that the connection receives. */
async function hear(socket: Socket): Promise<string> {
  let heard = "";
  for await (const piece of socket.setEncoding("utf8")) heard += piece;
  return heard;
}

const post = (path: string, head: string) =>
  `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: ${FORM["Content-Type"]}\r\n${head}\r\n\r\n`;
const PIECE = Buffer.alloc(MAX_BODY / 16, "x");
const CHUNK = `${PIECE.length.toString(16)}\r\n${PIECE}\r\n`;

/** Writes a whole request and another one before it reads. */
async function writeThenRead(
  url: string,
  path: string,
  head: string,
  mebibytes: number,
): Promise<string> {
  const socket = await open(url, post(path, head));
  const isChunked = head.startsWith("Transfer-Encoding");
  for (let count = 0; count < 16 * mebibytes; count++) {
    if (!socket.write(isChunked ? CHUNK : PIECE)) await once(socket, "drain");
  }
  socket.write(`${isChunked ? "0\r\n\r\n" : ""}${NEXT}`);
  return hear(socket);
}

const statuses = (heard: string) => heard.match(/(?<=HTTP\/1\.1 )\d+/g);

describe("a body that is too large", () => {
  it.each([
    ["announced", `Content-Length: ${10 * MAX_BODY}`],
    ["in pieces", "Transfer-Encoding: chunked"],
    ["announced, with Expect", `Content-Length: ${10 * MAX_BODY}\r\nExpect: 100-continue`],
  ])("is refused so that a client that writes all of it first reads why: %s", async (_, head) => {
    const { url } = await start();
    const heard = await writeThenRead(url, REST, head, 10);
    expect(statuses(heard)?.filter((status) => status !== "100")).toEqual(["200", "200"]);
    expect(heard).toContain(TOO_LARGE);
    // The connection stays open and handles the next request.
    expect(heard).toContain('"isTokenBasedSecurity":true');
  });

  it.each([
    ["by a path that leads nowhere", "/nothing", "404"],
    ["by an operation that there is not", "/sharing/rest/nothing?f=json", "200"],
    ["by a world that there is not", "/w/nothing/sharing/rest", "404"],
    ["beside an address that is too long", `${REST}&x=${"x".repeat(10_000)}`, "200"],
  ])("is read to its end if no handler reads it: %s", async (_, path, status) => {
    const { url } = await start();
    const heard = await writeThenRead(url, path, `Content-Length: ${4 * MAX_BODY}`, 4);
    expect(statuses(heard)).toEqual([status, "200"]);
  });

  it("is read to its end if the client closes the connection, which then closes", async () => {
    const { url } = await start();
    const heard = await writeThenRead(
      url,
      REST,
      `Connection: close\r\nContent-Length: ${10 * MAX_BODY}`,
      10,
    );
    expect(statuses(heard)).toEqual(["200"]);
    expect(heard).toContain(TOO_LARGE);
  });

  /**
   * Writes until the connection closes, with pauses once there is a response. Returns the received text and the number of
   * written characters.
   */
  async function writeForever(
    url: string,
    head: string,
    pause: number,
  ): Promise<{ heard: string; written: number }> {
    const socket = await open(url, post(REST, head));
    let heard = "";
    socket.setEncoding("utf8").on("data", (text) => {
      heard += text;
    });
    const closed = once(socket, "close").catch(() => {});
    for (let written = 0; ; written += PIECE.length) {
      if (socket.destroyed) return { heard, written };
      const isTaken = socket.write(CHUNK);
      const drained = isTaken
        ? setTimeout(heard === "" ? 0 : pause)
        : once(socket, "drain").catch(() => {});
      await Promise.race([drained, closed]);
    }
  }

  it("without end is refused once, and cut off after a limit in bytes", async () => {
    const { url } = await start();
    const { heard, written } = await writeForever(url, "Transfer-Encoding: chunked", 0);
    expect(heard.match(/HTTP\/1\.1/g)).toHaveLength(1);
    expect(heard).toContain(TOO_LARGE);
    expect(written).toBeGreaterThan(MAX_DRAINED / 2);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it("without end, slowly, is refused once, and cut off after the time limit of a request", async () => {
    const { url } = await start(PATIENCE);
    const { heard, written } = await writeForever(url, "Transfer-Encoding: chunked", 20);
    expect(heard.match(/HTTP\/1\.1/g)).toHaveLength(1);
    expect(heard).toContain(TOO_LARGE);
    expect(written).toBeLessThan(MAX_DRAINED);
  });

  it("with a Content-Length beyond the limit closes the connection, and says so", async () => {
    const { url } = await start();
    const { heard } = await writeForever(url, `Content-Length: ${2 * MAX_DRAINED}`, 0);
    expect(heard).toMatch(/\r\nConnection: close\r\n/i);
    expect(heard).toContain(TOO_LARGE);
  });
});

it("large concurrent bodies are limited in total, small ones aren't", async () => {
  const { url } = await start();
  const unfinished = `${post(REST, `Content-Length: ${MAX_BODY}`)}${"x".repeat(MAX_BODY - 1)}`;
  const senders = await Promise.all(
    Array.from({ length: MAX_ARRIVING / MAX_BODY + 8 }, () => open(url, unfinished)),
  );
  const [refusal] = await Promise.any(senders.map((socket) => once(socket, "data")));
  expect(String(refusal)).toContain(
    "body: too many large bodies arrive at once; send it again later",
  );
  const send = async (x: string) =>
    (await fetch(url + REST, { method: "POST", body: new URLSearchParams({ x }) })).json();
  expect(await send("x")).toMatchObject({ authInfo: {} });
  for (const socket of senders) socket.destroy();
  await expect.poll(() => send("x".repeat(MAX_BODY - 2))).toMatchObject({ authInfo: {} });
});

describe("a request over a connection gets the response that it gets within the process", () => {
  const multipart = (name: string, text: string) =>
    Buffer.from(
      `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n--b--\r\n`,
      "latin1",
    );
  const MULTIPART = "multipart/form-data; boundary=b";
  const large = (length: number) => Buffer.from("x=".padEnd(length, "x"));
  it.each<[string, Buffer<ArrayBuffer>, Record<string, string>]>([
    ["a form", Buffer.from("f=pjson"), FORM],
    ["a large form", large(MAX_BODY), FORM],
    ["a form that is too large", large(MAX_BODY + 1), FORM],
    ["a form of the wrong type", Buffer.from("f=pjson"), { "Content-Type": "text/plain" }],
    [
      "a form in Latin-1",
      Buffer.from("callback=%e4"),
      { "Content-Type": `${FORM["Content-Type"]}; charset=iso-8859-1` },
    ],
    ["a form that is no UTF-8", Buffer.from("x=%e4"), FORM],
    ["a multipart form", multipart("f", "pjson"), { "Content-Type": MULTIPART }],
    ["a multipart form that is no UTF-8", multipart("f", "\xe4"), { "Content-Type": MULTIPART }],
    ["a compressed form", gzipSync("f=pjson"), { ...FORM, "Content-Encoding": "gzip" }],
    [
      "a compressed form that is too large",
      gzipSync(large(2 * MAX_BODY)),
      { ...FORM, "Content-Encoding": "gzip" },
    ],
    [
      "a compressed form that is broken",
      Buffer.from("f=pjson"),
      { ...FORM, "Content-Encoding": "gzip" },
    ],
  ])("%s", async (_, body, headers) => {
    const { url, app } = await start();
    const path = "/sharing/rest/info";
    const within = await (await app.request(path, { method: "POST", body, headers })).text();
    const announced = await (await fetch(url + path, { method: "POST", body, headers })).text();
    const stream = new Blob([body]).stream();
    const inPieces = await (
      await fetch(url + path, {
        method: "POST",
        body: stream,
        headers,
        duplex: "half",
      } as RequestInit)
    ).text();
    // A page contains its own address.
    const plain = (text: string) => text.replaceAll(/http:\/\/[\w.:]+/g, "");
    expect([announced, inPieces].map(plain)).toEqual([within, within].map(plain));
  });
});

it("a body in single bytes is read", async () => {
  const { url } = await start();
  const form = [..."f=json&x=".padEnd(20_000, "x")];
  const chunks = form.map((letter) => `1\r\n${letter}\r\n`).join("");
  const head = post("/sharing/rest/info", "Transfer-Encoding: chunked\r\nConnection: close");
  expect(await hear(await open(url, `${head}${chunks}0\r\n\r\n`))).toContain(
    '"isTokenBasedSecurity":true',
  );
});

it.each(["GET", "HEAD"])(
  "the body of a %s is ignored, and the connection takes the next request",
  async (method) => {
    const { url } = await start();
    const form = "f=html&".repeat(100);
    const head = `${method} ${REST} HTTP/1.1\r\nHost: x\r\nContent-Length: ${form.length}\r\n\r\n`;
    const heard = await hear(await open(url, head + form + NEXT));
    expect(statuses(heard)).toEqual(["200", "200"]);
    expect(heard.match(/"isTokenBasedSecurity":true/g)).toHaveLength(method === "GET" ? 2 : 1);
  },
);

it("an unescaped address is refused, with a hint", async () => {
  const { url } = await start();
  const heard = await hear(
    await open(
      url,
      "GET /sharing/rest/info?f=json&q=gr\xc3\xb6\xc3\x9fe HTTP/1.1\r\nHost: x\r\n\r\n",
    ),
  );
  expect(heard).toContain(
    '{"error":{"code":400,"message":"The address is not valid. Escape characters that are not ASCII, as in %C3%9F."',
  );
});
