/** Lets clients that write the whole request before they read receive an earlier response. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Duplex, finished } from "node:stream";
import { MAX_DRAINED } from "./limits.ts";

/** Interval at which to check how much has arrived, in milliseconds. */
const CHECK = 50;

const lingering = new WeakSet<Duplex>();

/** True while a request is still arriving although its response has been sent. */
export const isLingering = (socket: Duplex): boolean => lingering.has(socket);

/**
 * Reads and drops the rest of a body after the response, at most `MAX_DRAINED` bytes, then closes the connection.
 * Closing it at once would reset it, and a client that is still writing would lose the response. Node's
 * `requestTimeout` limits the time.
 */
export function linger(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { "content-length": length, "transfer-encoding": coding } = incoming.headers;
  if (length === undefined && coding === undefined) return;
  // This body is too large to read to its end. Clients stop sending if they learn early that the connection will close.
  if (Number(length) > MAX_DRAINED) outgoing.setHeader("Connection", "close");
  // Register before Node's own listener, which may close the connection.
  outgoing.prependOnceListener("finish", () => drain(incoming));
}

function drain(incoming: IncomingMessage): void {
  const { socket } = incoming;
  if (incoming.readableEnded || socket.destroyed) return;
  incoming.removeAllListeners("data").resume();
  if (incoming.complete) return;
  const most = socket.bytesRead + MAX_DRAINED;
  const check = setInterval(() => {
    if (socket.bytesRead > most) socket.destroy();
  }, CHECK);
  // Node calls this method to close a connection. Until the body has arrived, end only this side.
  const { destroySoon } = socket;
  let isLast = false;
  socket.destroySoon = () => {
    isLast = true;
    socket.end();
  };
  lingering.add(socket);
  finished(incoming, () => {
    clearInterval(check);
    lingering.delete(socket);
    socket.destroySoon = destroySoon;
    if (isLast) socket.destroySoon();
  });
}
