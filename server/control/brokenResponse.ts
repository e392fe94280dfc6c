/** Connections that break and responses that come slowly, over a socket and within the process. */
import type { ServerResponse } from "node:http";
import { setTimeout } from "node:timers/promises";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { Context } from "hono";
import type { Env } from "../http/context.ts";
import { incomingOf } from "../http/origin.ts";

/**
 * Resets the connection. Within the process there is none; the caller gets a network error, as the Fetch standard defines
 * it: a response of the type `error`.
 */
export function dropConnection(context: Context<Env>): Response {
  context.set("isDropped", true);
  const incoming = incomingOf(context);
  if (incoming === undefined) return Response.error();
  incoming.socket.resetAndDestroy();
  return RESPONSE_ALREADY_SENT;
}

/** Sends only the given part of a response, then breaks the connection. */
export async function cutResponse(
  context: Context<Env>,
  response: Response,
  part: "nothing" | "headers" | "half",
): Promise<Response> {
  const whole = new Uint8Array(await response.arrayBuffer());
  if (part === "nothing") return dropConnection(context);
  const sent = part === "half" ? whole.subarray(0, Math.ceil(whole.length / 2)) : NOTHING;
  const headers = {
    ...Object.fromEntries(response.headers),
    "content-length": String(whole.length),
  };
  const incoming = incomingOf(context);
  if (incoming === undefined)
    return new Response(breakingStream(sent), { status: response.status, headers });
  const { outgoing } = context.env as unknown as { readonly outgoing: ServerResponse };
  outgoing.writeHead(response.status, headers);
  outgoing.flushHeaders();
  // Break the connection once the part has left, so that the caller receives it.
  outgoing.write(sent, () => incoming.socket.destroy());
  return RESPONSE_ALREADY_SENT;
}

const NOTHING = new Uint8Array();

const breakingStream = (sent: Uint8Array): ReadableStream<Uint8Array> =>
  new ReadableStream(
    {
      start(controller) {
        if (sent.length > 0) controller.enqueue(sent);
      },
      pull(controller) {
        controller.error(new TypeError("The connection broke on purpose."));
      },
    },
    { highWaterMark: 0 },
  );

/** Waits some milliseconds. The wait for a caller over a socket doesn't keep a portal from ending that is stopped. */
export const delay = (context: Context<Env>, milliseconds: number): Promise<void> =>
  setTimeout(milliseconds, undefined, { ref: incomingOf(context) === undefined });

/** Sends a response in parts of some bytes, with a pause in milliseconds before each. */
export async function slowResponse(
  context: Context<Env>,
  response: Response,
  bytes: number,
  pause: number,
): Promise<Response> {
  const whole = new Uint8Array(await response.arrayBuffer());
  let start = 0;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await delay(context, pause);
      controller.enqueue(whole.slice(start, start + bytes));
      start += bytes;
      if (start >= whole.length) controller.close();
    },
  });
  return new Response(body, response);
}

/**
 * Calls a listener once the caller has closed its side of the connection or, within the process, has aborted the request.
 * Returns a function that removes the listener.
 */
export function whenGone(context: Context, listener: () => void): () => void {
  const incoming = incomingOf(context);
  if (incoming === undefined) {
    const { signal } = context.req.raw;
    signal.addEventListener("abort", listener, { once: true });
    if (signal.aborted) listener();
    return () => signal.removeEventListener("abort", listener);
  }
  const { socket } = incoming;
  // A caller that only ends its side may still read, so Node keeps the connection. Here no response will come soon.
  socket.once("end", listener).once("close", listener);
  if (socket.destroyed) listener();
  return () => void socket.off("end", listener).off("close", listener);
}

/** Resolves once the caller is gone. */
export async function untilGone(context: Context): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const stop = whenGone(context, resolve);
  await promise;
  stop();
}
