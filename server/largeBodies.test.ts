/** Bodies that are too large, over real connections. */
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { hear, NEXT, openSocket, post, REST, startOnSocket, statuses } from "./bodies.testing.ts";
import { MAX_ARRIVING, MAX_BODY, MAX_DRAINED } from "./http/limits.ts";

const PATIENCE = { headersTimeout: 1_500, requestTimeout: 2_500, connectionsCheckingInterval: 100 };

const TOO_LARGE = `body: must be at most ${MAX_BODY} bytes`;
const PIECE = Buffer.alloc(MAX_BODY / 16, "x");
const CHUNK = `${PIECE.length.toString(16)}\r\n${PIECE}\r\n`;

/** Writes a whole request and another one before it reads. */
async function writeThenRead(
  url: string,
  path: string,
  head: string,
  mebibytes: number,
): Promise<string> {
  const socket = await openSocket(url, post(path, head));
  const isChunked = head.startsWith("Transfer-Encoding");
  for (let count = 0; count < 16 * mebibytes; count++) {
    if (!socket.write(isChunked ? CHUNK : PIECE)) await once(socket, "drain");
  }
  socket.write(`${isChunked ? "0\r\n\r\n" : ""}${NEXT}`);
  return hear(socket);
}

describe("a body that is too large", () => {
  it.each([
    ["announced", `Content-Length: ${10 * MAX_BODY}`],
    ["in pieces", "Transfer-Encoding: chunked"],
    ["announced, with Expect", `Content-Length: ${10 * MAX_BODY}\r\nExpect: 100-continue`],
  ])("is refused so that a client that writes all of it first reads why: %s", async (_, head) => {
    const { url } = await startOnSocket();
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
    const { url } = await startOnSocket();
    const heard = await writeThenRead(url, path, `Content-Length: ${4 * MAX_BODY}`, 4);
    expect(statuses(heard)).toEqual([status, "200"]);
  });

  it("is read to its end if the client closes the connection, which then closes", async () => {
    const { url } = await startOnSocket();
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
    const socket = await openSocket(url, post(REST, head));
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
    const { url } = await startOnSocket();
    const { heard, written } = await writeForever(url, "Transfer-Encoding: chunked", 0);
    expect(heard.match(/HTTP\/1\.1/g)).toHaveLength(1);
    expect(heard).toContain(TOO_LARGE);
    expect(written).toBeGreaterThan(MAX_DRAINED / 2);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it("without end, slowly, is refused once, and cut off after the time limit of a request", async () => {
    const { url } = await startOnSocket(PATIENCE);
    const { heard, written } = await writeForever(url, "Transfer-Encoding: chunked", 20);
    expect(heard.match(/HTTP\/1\.1/g)).toHaveLength(1);
    expect(heard).toContain(TOO_LARGE);
    expect(written).toBeLessThan(MAX_DRAINED);
  });

  it("with a Content-Length beyond the limit closes the connection, and says so", async () => {
    const { url } = await startOnSocket();
    const { heard } = await writeForever(url, `Content-Length: ${2 * MAX_DRAINED}`, 0);
    expect(heard).toMatch(/\r\nConnection: close\r\n/i);
    expect(heard).toContain(TOO_LARGE);
  });
});

it("large concurrent bodies are limited in total, small ones aren't", async () => {
  const { url } = await startOnSocket();
  const unfinished = `${post(REST, `Content-Length: ${MAX_BODY}`)}${"x".repeat(MAX_BODY - 1)}`;
  const senders = await Promise.all(
    Array.from({ length: MAX_ARRIVING / MAX_BODY + 8 }, () => openSocket(url, unfinished)),
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
