/** The portal on a socket, with limits to what a slow or greedy client can take, and a way to stop. */
import {
  createServer,
  type RequestListener,
  type Server,
  type ServerOptions,
  type ServerResponse,
  STATUS_CODES,
} from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { serve } from "@hono/node-server";
import type { Hono } from "hono";
import { envelope } from "./http/answer.ts";
import type { Env } from "./http/context.ts";
import { wrongHead } from "./http/head.ts";
import { isLingering, linger } from "./http/linger.ts";

export interface Patience {
  /** How long the head of a request may take to arrive, in milliseconds. */
  readonly headersTimeout: number;
  /** How long a whole request may take to arrive, in milliseconds. */
  readonly requestTimeout: number;
  /** How often connections are looked at, in milliseconds. */
  readonly connectionsCheckingInterval: number;
}

const PATIENCE: Patience = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 2_000 };

/** How long a connection without a request stays open: longer than a proxy in front keeps it, in milliseconds. */
const KEEP_ALIVE = 65_000;
/** Most connections at once; beyond, new ones are closed, and those that there are go on. */
const MAX_CONNECTIONS = 5_000;

/** How long requests under way may take to end once the portal stops, in milliseconds. */
const GRACE = 5_000;
/** How often connections that have become idle are closed meanwhile, in milliseconds. */
const SWEEP = 50;

export interface Listening {
  readonly url: string;
  /** Takes no new connections, lets requests under way end, and resolves when all connections are closed. */
  readonly stop: () => Promise<void>;
}

export interface ListenOptions {
  readonly app: Hono<Env>;
  /** Port to listen on; 0 picks a free one. */
  readonly port: number;
  readonly host: string;
  readonly patience?: Patience;
}

/** Begins to listen. Rejects where it cannot, as on a port that is taken. */
export async function listen({ app, port, host, patience = PATIENCE }: ListenOptions): Promise<Listening> {
  const { promise, resolve, reject } = Promise.withResolvers<AddressInfo>();
  const serverOptions = { ...patience, keepAliveTimeout: KEEP_ALIVE, requireHostHeader: false };
  const own = { serverOptions, createServer: guarded, autoCleanupIncoming: false };
  const server = serve({ fetch: app.fetch, port, hostname: host, ...own }, resolve) as Server;
  server.maxConnections = MAX_CONNECTIONS;
  server.on("request", linger);
  server.on("clientError", refuse);
  // An expectation that nobody knows is ignored, where Node would send a bare 417.
  server.on("checkExpectation", (incoming, outgoing) => server.emit("request", incoming, outgoing));
  server.on("error", (fault: NodeJS.ErrnoException) =>
    reject(fault.code === "EADDRINUSE" ? new Error(`port ${port} is taken; choose another with PORT`) : fault),
  );
  const { address, family, port: bound } = await promise;
  return {
    url: `http://${family === "IPv6" ? `[${address}]` : address}:${bound}`,
    stop: () => stopped(server),
  };
}

/** What is wrong with a request that is none, by the code of Node's error. */
const WRONG: Readonly<Record<string, readonly [status: number, message: string]>> = {
  HPE_HEADER_OVERFLOW: [431, "The address and headers are too long."],
  HPE_INVALID_URL: [400, "The address is not valid; escape what is not ASCII, as in %C3%9F."],
  ERR_HTTP_REQUEST_TIMEOUT: [408, "The request took too long to arrive."],
};

/** A server that refuses a request whose address or Host header leads astray, before any app sees it. */
const guarded = ((options: ServerOptions, listener: RequestListener) =>
  createServer(options, (incoming, outgoing) => {
    const problem = wrongHead(incoming);
    if (problem === undefined) listener(incoming, outgoing);
    else refuseRequest(outgoing, problem);
  })) as typeof createServer;

function refuseRequest(outgoing: ServerResponse, problem: string): void {
  const { body, headers } = refusal(400, problem);
  outgoing.writeHead(400, headers).end(body);
}

/** Answers what is no request of HTTP, which no app ever sees, with an envelope as well. */
function refuse({ code = "" }: NodeJS.ErrnoException, socket: Duplex): void {
  if (code === "ECONNRESET" || !socket.writable || isLingering(socket)) return void socket.destroy();
  const [status, message] = WRONG[code] ?? [400, "This is no request of HTTP."];
  const { body, headers } = refusal(status, message);
  const lines = Object.entries({ Connection: "close", ...headers }).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, "", body].join("\r\n"));
}

function refusal(status: number, message: string) {
  const body = JSON.stringify(envelope(status, message));
  const headers = {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
    "X-Content-Type-Options": "nosniff",
  };
  return { body, headers };
}

async function stopped(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP);
  const end = setTimeout(() => server.closeAllConnections(), GRACE);
  server.close(() => resolve());
  await promise;
  clearInterval(sweep);
  clearTimeout(end);
}
