/** Lets clients that write a whole request before they read receive a response that was sent earlier. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Duplex, finished } from "node:stream";
import { MAX_DRAINED } from "./limits.ts";

/** How often it is checked how much has arrived, in milliseconds. */
const CHECK = 50;

const lingering = new WeakSet<Duplex>();

/** True while a request still arrives over a connection although its response has been sent. */
export const isLingering = (socket: Duplex): boolean => lingering.has(socket);

/**
 * Takes and drops what arrives of a body after the response to it, at most `MAX_DRAINED` bytes; then closes the connection.
 * To close it at once would reset it, and a client that is still writing would lose the response. Node's `requestTimeout`
 * limits the time.
 */
export function linger(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { "content-length": length, "transfer-encoding": coding } = incoming.headers;
  if (length === undefined && coding === undefined) return;
  // A body this large is not taken to its end. Clients that learn early that the connection ends stop sending.
  if (Number(length) > MAX_DRAINED) outgoing.setHeader("Connection", "close");
  // Comes before Node's own listener, which may close the connection.
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
  // Node closes a connection by this method. Until the body has arrived, only this side ends.
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
