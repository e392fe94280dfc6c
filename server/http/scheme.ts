/** Clients that speak HTTP to a port for HTTPS, or the reverse. */
import type { Server } from "node:http";
import type { Socket } from "node:net";

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
