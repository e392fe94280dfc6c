/** Responses as a portal or a gateway in front of it may send them. */
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { createTransport, exchange } from "./exchange.ts";

/** The response to a request, as a run receives it. */
async function received(respond: RequestListener) {
  const server = createServer(respond).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sharing/rest`;
  const { response } = await exchange(
    createTransport(),
    { method: "GET", url, headers: {} },
    "getPortal",
  );
  return response;
}

const TEXT = JSON.stringify({ name: "Zürich", id: "a".repeat(5_000) });

test.each([
  ["identity", Buffer.from(TEXT)],
  ["gzip", gzipSync(TEXT)],
  ["GZIP", gzipSync(TEXT)],
  ["deflate", deflateSync(TEXT)],
  ["br", brotliCompressSync(TEXT)],
])("a body with the encoding %s is decompressed", async (encoding, bytes) => {
  const { text } = await received(
    (_, response) => void response.setHeader("Content-Encoding", encoding).end(bytes),
  );
  expect(text).toBe(TEXT);
});

test.each<[what: string, respond: RequestListener, reason: RegExp]>([
  [
    "whose compressed body ends early",
    (_, response) =>
      void response.setHeader("Content-Encoding", "gzip").end(gzipSync(TEXT).subarray(0, 20)),
    /unexpected end of file/,
  ],
  [
    "that breaks off in its body",
    (_, response) => {
      response.writeHead(200, { "Content-Length": 100 }).write("x");
      response.socket?.end();
    },
    /the host broke off the connection/,
  ],
  [
    "with longer headers than any of the API",
    (_, response) => void response.setHeader("X-Long", "x".repeat(100_000)).end(),
    /Header overflow/,
  ],
])("a response %s says so", async (_, respond, reason) => {
  await expect(received(respond)).rejects.toThrow(reason);
});

test("a redirect is not followed", async () => {
  const { status, location } = await received(
    (_, response) => void response.writeHead(302, { Location: "/elsewhere" }).end(),
  );
  expect([status, location]).toEqual([302, "/elsewhere"]);
});
