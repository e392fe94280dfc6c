/** A connection that the host closes as a request is sent, as it may do with one that was idle. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeEach, expect, test } from "vitest";
import { createTransport, exchange } from "./exchange.ts";
import { requestOf } from "./request.ts";
import { Unreachable } from "./unreachable.ts";

let received: string[] = [];
const server = createServer(({ method, socket }, response) => {
  received.push(method ?? "");
  if (received.length === 1) socket.destroy();
  else response.end("{}");
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const portal = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(() => server.close());
beforeEach(() => {
  received = [];
});

const options = { portal, token: "token", sent: {} };

test("a read is sent again", async () => {
  const read = requestOf("listPurchases", { portalID: "self" }, options);
  const { response } = await exchange(createTransport(), read, "listPurchases");
  expect({ text: response.text, received }).toEqual({ text: "{}", received: ["GET", "GET"] });
});

test("a change is sent once", async () => {
  const change = requestOf("expressInterest", { itemID: "0" }, options);
  const made = exchange(createTransport(), change, "expressInterest");
  await expect(made).rejects.toThrow(Unreachable);
  expect(received).toEqual(["POST"]);
});
