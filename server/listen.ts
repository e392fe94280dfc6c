/** Serves the portal on a socket, with limits for slow and greedy clients, and stops it. */
import { createServer, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { serve } from "@hono/node-server";
import type { Hono } from "hono";
import type { Certificate } from "./certificate.ts";
import {
  closeIdle,
  closeStalled,
  divertPlain,
  httpsHint,
  isTls,
  linger,
} from "./http/connections.ts";
import type { Env } from "./http/context.ts";
import { guardHeads, refuse, refuseMalformed } from "./http/malformed.ts";

export interface Patience {
  /** Time limit for the head of a request, in milliseconds. */
  readonly headersTimeout: number;
  /** Time limit for a whole request, in milliseconds. */
  readonly requestTimeout: number;
  /** Interval at which to check connections, in milliseconds. */
  readonly connectionsCheckingInterval: number;
  /**
   * Time without progress, in milliseconds, after which a client that receives a response is disconnected. Node notices
   * progress only when it checks, so the connection may stay open for twice as long.
   */
  readonly stallTimeout: number;
}

const PATIENCE: Patience = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
  stallTimeout: 30_000,
};

/** How long an idle connection stays open, in milliseconds: longer than a proxy in front keeps it. */
const KEEP_ALIVE = 65_000;
/** Most connections at once. The portal closes further ones. */
const MAX_CONNECTIONS = 5_000;
/** Part of the connections at which idle ones make room for new ones. */
const CROWDED = 0.8;

/** Time limit for requests in progress when the portal stops, in milliseconds. */
const GRACE = 5_000;
/** Interval at which to close idle connections while the portal stops, in milliseconds. */
const SWEEP = 50;

export interface Listening {
  readonly url: string;
  /** Accepts no new connections, lets requests in progress end, and resolves when all connections are closed. */
  readonly stop: () => Promise<void>;
}

export interface ListenOptions {
  readonly app: Hono<Env>;
  /** Port to listen on; 0 picks a free one. */
  readonly port: number;
  readonly host: string;
  /** Serves over HTTPS with this certificate. */
  readonly tls?: Pick<Certificate, "cert" | "key">;
  readonly patience?: Partial<Patience>;
  readonly maxConnections?: number;
  /** Called once if a client speaks HTTP to a port for HTTPS, or the reverse. */
  readonly notice?: (sentence: string) => void;
  /**
   * False to leave the global `Request` and `Response` as they are, in a process that isn't the portal's own. By default,
   * Hono replaces them by faster ones.
   */
  readonly overrideGlobalObjects?: boolean;
}

/** Starts to listen. Rejects if it can't, for example if the port is in use. */
export async function listen({
  app,
  port,
  host,
  tls,
  ...limits
}: ListenOptions): Promise<Listening> {
  const { patience, maxConnections = MAX_CONNECTIONS, overrideGlobalObjects = true } = limits;
  const notice = once(limits.notice);
  const { stallTimeout, ...timeouts } = { ...PATIENCE, ...patience };
  const { promise, resolve, reject } = Promise.withResolvers<AddressInfo>();
  const own = {
    serverOptions: { ...timeouts, ...tls, keepAliveTimeout: KEEP_ALIVE, requireHostHeader: false },
    createServer: guardHeads(
      tls === undefined ? createServer : (createTlsServer as typeof createServer),
    ),
    autoCleanupIncoming: false,
    overrideGlobalObjects,
  };
  const server = serve({ fetch: app.fetch, port, hostname: host, ...own }, resolve) as Server;
  server.maxConnections = maxConnections;
  const idle = closeIdle(
    server,
    Math.floor(maxConnections * CROWDED),
    tls === undefined ? "connection" : "secureConnection",
  );
  if (tls !== undefined)
    divertPlain(server, timeouts.headersTimeout, (socket, head) => {
      notice(PLAIN);
      refuse(socket, 400, httpsHint(head), { "Access-Control-Allow-Origin": "*" });
    });
  // Some clients end their side once they have sent the request. They still read the response.
  Object.assign(server, { httpAllowHalfOpen: true });
  server.timeout = stallTimeout;
  server.on("request", closeStalled);
  server.on("request", linger);
  server.on("clientError", refuseMalformed);
  server.on("clientError", ({ rawPacket }: { readonly rawPacket?: Buffer }) => {
    if (isTls(rawPacket)) notice(ENCRYPTED);
  });
  // Ignore an unknown Expect header. Node would send a 417 without a body.
  server.on("checkExpectation", (incoming, outgoing) => server.emit("request", incoming, outgoing));
  server.on("error", (fault: NodeJS.ErrnoException) =>
    reject(new Error(listenProblem(fault, host, port), { cause: fault })),
  );
  const { address, family, port: bound } = await promise;
  return {
    url: `${tls === undefined ? "http" : "https"}://${family === "IPv6" ? `[${address}]` : address}:${bound}`,
    stop: () => stopServer(server, idle),
  };
}

/** Rejects, with the cure, if a server can't listen there. Call it before anything is created for the server. */
export async function assertCanListen(port: number, host: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const probe = createServer();
  probe.once("error", (fault) =>
    reject(new Error(listenProblem(fault, host, port), { cause: fault })),
  );
  probe.listen(port, host, () => probe.close(() => resolve()));
  await promise;
}

/** Returns why the portal can't listen, and the cure. */
function listenProblem({ code = "", message }: NodeJS.ErrnoException, host: string, port: number) {
  if (code === "EADDRINUSE") return `port ${port} is in use; choose another with PORT or --port`;
  if (code === "EACCES")
    return `port ${port} needs more rights; choose one above 1023 with PORT or --port`;
  if (["ENOTFOUND", "EAI_AGAIN", "EADDRNOTAVAIL", "EINVAL"].includes(code))
    return `${host} isn't an address of this machine; set HOST or --host to one, such as 127.0.0.1, or to 0.0.0.0 for all`;
  return message;
}

const PLAIN = "A client speaks HTTP to this port, which speaks HTTPS. It got an explanation.";
const ENCRYPTED =
  "A client speaks HTTPS to this port, which speaks HTTP, so it got none. Use http://, or start with TLS=1.";

/** Returns a function that passes on its first sentence only. */
function once(notice: (sentence: string) => void = () => {}): (sentence: string) => void {
  let isDue = true;
  return (sentence) => {
    if (isDue) notice(sentence);
    isDue = false;
  };
}

async function stopServer(server: Server, idle: ReadonlySet<Socket>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const sweep = setInterval(() => {
    server.closeIdleConnections();
    // Browsers open connections ahead. One that has sent nothing yet isn't idle to Node.
    for (const socket of idle) if (socket.bytesRead === 0) socket.destroy();
  }, SWEEP);
  const end = setTimeout(() => server.closeAllConnections(), GRACE);
  server.close(() => resolve());
  await promise;
  clearInterval(sweep);
  clearTimeout(end);
}
