/** Portal, worlds and control API as one app, without a socket. */
import { randomBytes } from "node:crypto";
import { Hono } from "hono";
import { cors } from "hono/cors";
import { HTTPException } from "hono/http-exception";
import { requestId } from "hono/request-id";
import { TrieRouter } from "hono/router/trie-router";
import { CLOSED, type ControlAccess, guardControl } from "./control/access.ts";
import { createControl } from "./control/app.ts";
import { ROOT, Worlds } from "./control/worlds.ts";
import { createDocs } from "./docs.ts";
import { showHome } from "./home.ts";
import { type AppOptions, createApp } from "./http/app.ts";
import type { Env } from "./http/context.ts";
import { originOf } from "./http/origin.ts";
import { assertValidBody, envelope } from "./http/outcome.ts";
import type { Store } from "./storage/store.ts";
import { createProbes } from "./telemetry/app.ts";
import { createLog, type Log } from "./telemetry/log.ts";
import { createMetrics } from "./telemetry/metrics.ts";
import { observe } from "./telemetry/observe.ts";

export interface ServerOptions extends AppOptions {
  /** Data of the root portal. */
  readonly store: Store;
  /** Key that signs the tokens. The default is a new random key. */
  readonly key?: string;
  /** Who may use the control API, besides the portal's own machine. */
  readonly control?: ControlAccess;
  /** Log of requests and errors. The default is none. */
  readonly log?: Log;
  /** True if a proxy in front may name the client's address and scheme. */
  readonly trustProxy?: boolean;
}

export interface Server {
  readonly app: Hono<Env>;
  readonly close: () => Promise<void>;
}

/** Pages of any origin may read the portal, because its tokens aren't cookies. */
const READABLE = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "X-Rule,X-Request-Id",
};
const preflight = cors({ maxAge: 24 * 60 * 60 });
/** Longest request id of a caller, in characters. Hono replaces a longer or malformed one. */
const MAX_REQUEST_ID = 128;

export async function createServer(options: ServerOptions): Promise<Server> {
  const {
    store,
    key = randomBytes(32).toString("hex"),
    control = CLOSED,
    trustProxy = false,
  } = options;
  const { log = createLog("silent"), report = log.fault } = options;
  const worlds = await Worlds.open(store, key);
  const metrics = createMetrics(log);
  const portal = createApp({ ...options, report });
  // Worlds are for tests, so every response is validated against the contract.
  const mock = createApp({ inspect: assertValidBody, ...options, report });
  // Hono's default router takes 20 ms to compile these routes. This one takes 4, and 2 µs more for a request.
  const app = new Hono<Env>({ strict: false, router: new TrieRouter() });

  app.use(requestId({ limitLength: MAX_REQUEST_ID }));
  app.use(observe([log.request, metrics.count, (answered) => worlds.record(answered)]));
  app.use(async function origin(context, next) {
    context.set("origin", originOf(context, { trustProxy }));
    await next();
  });
  for (const path of ["/sharing/rest/*", "/w/:world/*"]) {
    app.options(path, preflight);
    app.use(path, async function inWorld(context, next) {
      Object.assign(context.get("headers"), READABLE);
      const name = context.req.param("world") ?? ROOT;
      const world = worlds.find(name);
      if (world === undefined) {
        const known = context.get("origin").local ? [worlds.list()] : [];
        return context.json(envelope(404, `There is no world ${name}.`, ...known), 404);
      }
      context.set("world", name);
      context.set("portal", world.portal);
      return next();
    });
  }
  app.route("/sharing/rest", portal);
  app.route("/w/:world/sharing/rest", mock);
  app.use("/control/*", ...guardControl(control));
  app.route("/control/worlds", createControl(worlds));
  app.route("/docs", createDocs());
  app.get("/", showHome);
  app.route("/", createProbes({ store, metrics, report }));
  app.notFound((context) => {
    const { method, path } = context.req;
    return context.json(
      envelope(404, "There is nothing at this address.", `${method} ${path}`),
      404,
      context.get("headers"),
    );
  });
  app.onError((fault, context) => {
    if (fault instanceof HTTPException)
      return context.json({ error: { message: fault.message } }, fault.status);
    report(fault, context.get("requestId"));
    return context.json({ error: { message: "The portal failed. See its log." } }, 500);
  });
  return { app, close: () => worlds.close() };
}
