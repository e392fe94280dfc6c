/** The client on failing connections: calls reject with operation, address and reason. */
import { once } from "node:events";
import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { type Client, createClient } from "../../generated/client.ts";
import { clientOf, head, JSON_TYPE, PAGE, type Respond, whole } from "./client.testing.ts";

describe("without a complete response a call rejects", () => {
  const call = (client: Client) => client.searchListings({ q: "PRIVATE" });
  const fails = async (client: Client): Promise<Error> => {
    const error: unknown = await call(client).then(
      () => undefined,
      (cause) => cause,
    );
    if (!(error instanceof Error)) throw new Error("it does not reject with an error");
    expect(error.message + error.stack).not.toMatch(/SECRET|PRIVATE|\?/);
    expect(error.cause).toBeInstanceOf(Error);
    return error;
  };

  it.each<[string, Respond]>([
    ["is closed", (socket) => socket.end()],
    ["is reset", (socket) => socket.resetAndDestroy()],
    [
      "is reset in the body",
      (socket) =>
        socket.write(`${head(200, JSON_TYPE, "Content-Length: 99")}{`, () =>
          socket.resetAndDestroy(),
        ),
    ],
    [
      "ends before the length",
      (socket) => socket.end(`${head(200, JSON_TYPE, "Content-Length: 99")}{"results":[]}`),
    ],
    [
      "ends before the last chunk",
      (socket) => socket.end(`${head(200, JSON_TYPE, "Transfer-Encoding: chunked")}2\r\n{}\r\n`),
    ],
    [
      "ends in the body of an error",
      (socket) => socket.end(`${head(502, "text/html", "Content-Length: 999")}${PAGE}`),
    ],
    ["speaks no HTTP", (socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n")],
    ["is broken compression", whole(200, JSON_TYPE, "plain", "Content-Encoding: gzip")],
  ])("where the connection %s", async (_, respond) => {
    const { client, origin } = await clientOf(respond);
    const error = await fails(client);
    expect(error.name).toBe("Error");
    expect(error.message).toMatch(/^searchListings: no complete response from /);
    expect(error.message).toContain(`${origin}/sharing/rest/content/listings`);
  });

  it("if the connection is refused, and names the reason", async () => {
    const unused = createServer().listen(0, "127.0.0.1");
    await once(unused, "listening");
    const { port } = unused.address() as { port: number };
    unused.close();
    await once(unused, "close");
    const error = await fails(
      createClient({
        portal: `http://127.0.0.1:${port}/sharing/rest`,
        token: "SECRET",
        retries: 0,
      }),
    );
    expect(error.message).toBe(
      `searchListings: no complete response from http://127.0.0.1:${port}/sharing/rest/content/listings: ECONNREFUSED`,
    );
  });

  it("if the server doesn't support TLS", async () => {
    const { origin } = await clientOf(whole(400, "", "plain HTTP"));
    const portal = `${origin.replace("http:", "https:")}/sharing/rest`;
    expect((await fails(createClient({ portal, token: "SECRET", retries: 0 }))).message).toMatch(
      /: ERR_SSL_\w+$/,
    );
  });

  it.each([
    ["AbortError", undefined],
    ["TimeoutError", new DOMException("late", "TimeoutError")],
  ])("where the caller aborts in the body, as %s", async (name, reason) => {
    const controller = new AbortController();
    const { origin } = await clientOf((socket) =>
      socket.write(`${head(200, JSON_TYPE)}{"results":`, () => controller.abort(reason)),
    );
    const client = createClient({
      portal: `${origin}/sharing/rest`,
      retries: 0,
      fetch: (request) => fetch(request, { signal: controller.signal }),
    });
    const error = await fails(client);
    expect([error.name, error.message]).toEqual([
      name,
      `searchListings: no complete response from ${origin}/sharing/rest/content/listings: ${name}`,
    ]);
  });
});
