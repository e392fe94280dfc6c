/** Makes room for new connections by closing idle ones. */
import type { Server } from "node:http";
import type { Socket } from "node:net";

/**
 * From `most` connections on, closes an idle one for each new one, so that idle clients don't keep others out. Unlike
 * Node's `closeIdleConnections`, it closes only as many as needed, and none whose response is still being sent.
 */
export function closeIdle(server: Server, most: number): void {
  let open = 0;
  /** Connections without a request in progress. The first one has been idle for longest. */
  const idle = new Set<Socket>();
  /** Number of requests in progress, of which a client may send several at once. */
  const busy = new WeakMap<Socket, number>();

  server.on("connection", (socket) => {
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
}
