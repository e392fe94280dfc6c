/**
 * Connections: closes idle and stalled ones, lets slow writers receive an early response, and tells HTTP from HTTPS.
 */
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { type Duplex, finished } from "node:stream";
import { MAX_DRAINED } from "./limits.ts";

/**
 * From `most` connections on, closes an idle one for each new one, so that idle clients don't keep others out. Unlike
 * Node's `closeIdleConnections`, it closes only as many as needed, and none whose response is still being sent. `opened` is
 * the event that brings the same sockets as requests. Returns the connections that have no request in progress.
 */
export function closeIdle(
  server: Server,
  most: number,
  opened: "connection" | "secureConnection",
): ReadonlySet<Socket> {
  let open = 0;
  /** Connections without a request in progress. The first one has been idle for longest. */
  const idle = new Set<Socket>();
  /** Number of requests in progress, of which a client may send several at once. */
  const busy = new WeakMap<Socket, number>();

  server.on(opened, (socket: Socket) => {
    open += 1;
    socket.once("close", () => {
      open -= 1;
      idle.delete(socket);
    });
    const [longest] = idle;
    if (open > most && longest !== undefined) {
      idle.delete(longest);
      longest.destroy();
    }
    idle.add(socket);
  });
  server.on("request", ({ socket }, outgoing) => {
    idle.delete(socket);
    busy.set(socket, (busy.get(socket) ?? 0) + 1);
    outgoing.once("close", () => {
      const left = (busy.get(socket) ?? 1) - 1;
      busy.set(socket, left);
      if (left === 0 && !socket.destroyed) idle.add(socket);
    });
  });
  return idle;
}

/**
 * Closes the connection of a client that has stopped reading its response. Without this listener, Node would also close
 * it while the response is not ready yet.
 */
export function closeStalled({ socket }: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.on("timeout", () => {
    if (outgoing.writableLength > 0) socket.destroy();
  });
}

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

/** First byte of a TLS handshake. HTTP never begins with it. */
const HANDSHAKE = 0x16;

/** True if the first bytes of a connection are TLS. */
export const isTls = (bytes: Uint8Array | undefined): boolean => bytes?.[0] === HANDSHAKE;

/**
 * Hands connections of a TLS server that begin with anything but a handshake to `respond`, with their first bytes. OpenSSL
 * would close them without a response. A connection that sends nothing for `wait` milliseconds is closed.
 */
export function divertPlain(
  server: Server,
  wait: number,
  respond: (socket: Socket, head: string) => void,
): void {
  const secure = server.listeners("connection");
  server.removeAllListeners("connection");
  server.on("connection", (socket: Socket) => {
    const giveUp = () => socket.destroy();
    socket.setTimeout(wait, giveUp);
    // Until its server has it, nothing else handles its errors.
    socket.on("error", giveUp);
    socket.once("readable", () => {
      const head = socket.read() as Buffer | null;
      if (head === null) giveUp();
      else if (isTls(head)) {
        socket.setTimeout(0).off("timeout", giveUp).off("error", giveUp);
        socket.unshift(head);
        for (const listener of secure) listener.call(server, socket);
      } else {
        respond(socket, head.toString("latin1"));
        // Read what else arrives for a while: a close with unread bytes would lose the response.
        const end = setTimeout(giveUp, wait);
        socket.resume().once("close", () => clearTimeout(end));
      }
    });
  });
}

/** Matches the Host header. Linear: a header line has one way to match. */
const HOST = /\r\nhost:[ \t]{0,8}([\w.:[\]-]{1,255})\r\n/i;

/** Says where the client that sent this head finds the portal. */
export function httpsHint(head: string): string {
  const host = HOST.exec(head)?.[1];
  return host === undefined
    ? "This port speaks HTTPS."
    : `This port speaks HTTPS: use https://${host}.`;
}
