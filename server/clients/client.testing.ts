/** Servers that send arbitrary bytes on real sockets, and clients for them. */
import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import { type Client, createClient } from "../../generated/client.ts";

export type Respond = (socket: Socket) => void;

/**
 * Starts a server that reads the head of a request and then calls `respond`, and creates a client for it that makes one
 * attempt.
 */
export async function clientOf(
  respond: Respond,
): Promise<{ client: Client; origin: string; closed: Promise<unknown> }> {
  const closed = Promise.withResolvers<void>();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => closed.resolve());
    socket.once("data", () => respond(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as { port: number };
  const origin = `http://127.0.0.1:${port}`;
  return {
    client: createClient({ portal: `${origin}/sharing/rest`, token: "SECRET", retries: 0 }),
    origin,
    closed: closed.promise,
  };
}

export const head = (status: number, type: string, ...more: string[]) =>
  [
    `HTTP/1.1 ${status} Status`,
    ...(type === "" ? [] : [`Content-Type: ${type}`]),
    "Connection: close",
    ...more,
    "",
    "",
  ].join("\r\n");

/** Sends a complete response. */
export function whole(
  status: number,
  type: string,
  body: string | Uint8Array,
  ...more: string[]
): Respond {
  const bytes = Buffer.from(body);
  const length = status === 204 ? [] : [`Content-Length: ${bytes.length}`];
  return (socket) =>
    socket.end(Buffer.concat([Buffer.from(head(status, type, ...length, ...more)), bytes]));
}

/** Sends a complete response in chunks of `size` characters. */
export function chunked(status: number, type: string, body: string, size: number): Respond {
  const pieces = Array.from({ length: Math.ceil(body.length / size) }, (_, index) =>
    body.slice(index * size, (index + 1) * size),
  );
  const chunks = pieces
    .map((piece) => `${Buffer.byteLength(piece).toString(16)}\r\n${piece}\r\n`)
    .join("");
  return (socket) =>
    socket.end(`${head(status, type, "Transfer-Encoding: chunked")}${chunks}0\r\n\r\n`);
}

export const JSON_TYPE = "application/json";
export const PAGE = "<!DOCTYPE html><title>Sign In</title><form>Password</form>";
