/** Portal, worlds and control API as one app, without a socket. */
import { randomBytes } from "node:crypto";
import { type Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { TrieRouter } from "hono/router/trie-router";
import { type ConsoleMode, serveConsole } from "./console.ts";
import { CLOSED, type ControlAccess, guardControl, isAllowed } from "./control/access.ts";
import { createControl } from "./control/app.ts";
import { meetFailures } from "./control/meetFailures.ts";
import { ROOT, Worlds } from "./control/worlds.ts";
import { createDocs } from "./docs.ts";
import { createHome } from "./home.ts";
import { type AppOptions, createApp } from "./http/app.ts";
import type { Env } from "./http/context.ts";
import { originOf, preflight, readableBy } from "./http/origin.ts";
import { assertValidBody, envelope } from "./http/outcome.ts";
import { createOldRoot } from "./http/unknown.ts";
import type { Store } from "./storage/store.ts";
import { createProbes } from "./telemetry/app.ts";
import { createLog, type Log } from "./telemetry/log.ts";
import { createMetrics } from "./telemetry/metrics.ts";
import { observe } from "./telemetry/observe.ts";

export interface ServerOptions extends AppOptions {
  /** Data of the root portal. */
  readonly store: Store;
  /** Template of the root portal's data. The default is `demo`. */
  readonly template?: string;
  /** Key that signs the tokens. The default is a new random key. */
  readonly key?: string;
  /** Who may use the control API, besides the portal's own machine. */
  readonly control?: ControlAccess;
  /** Whether to serve the console to them, too. The default is on. */
  readonly console?: ConsoleMode;
  /** Log of requests and errors. The default is none. */
  readonly log?: Log;
  /** True if a proxy in front may name the client's address and scheme. */
  readonly trustProxy?: boolean;
}

export interface Server {
  readonly app: Hono<Env>;
  readonly close: () => Promise<void>;
  /** Ends the streams of events. Call it before the socket stops, which waits for requests in progress. */
  readonly endStreams: () => void;
}

export async function createServer(options: ServerOptions): Promise<Server> {
  const {
    store,
    key = randomBytes(32).toString("hex"),
    control = CLOSED,
    trustProxy = false,
  } = options;
  const { log = createLog("silent"), report = log.fault, console: mode = "on" } = options;
  const worlds = await Worlds.open(store, key, options.template);
  const metrics = createMetrics(log);
  const intercept = meetFailures(worlds);
  const portal = createApp({ ...options, report, intercept });
  // Worlds are for tests, so every response is validated against the contract.
  const mock = createApp({ inspect: assertValidBody, ...options, report, intercept });
  // The JavaScript SDK and the Python client open the sign-in page at this address.
  const below = "/oauth2";
  const signIn = createApp({ ...options, report, below, intercept });
  const mockSignIn = createApp({ inspect: assertValidBody, ...options, report, below, intercept });
  // Hono's default router takes 20 ms to compile these routes. This one takes 4, and 2 µs more for a request.
  const app = new Hono<Env>({ strict: false, router: new TrieRouter() });

  app.use(observe([log.request, metrics.count, (answered) => worlds.record(answered)]));
  const isTrusted = (context: Context<Env>) => isAllowed(context, control);
  app.use(function origin(context, next) {
    context.set("origin", originOf(context, { trustProxy, isTrusted }));
    return next();
  });
  for (const path of ["/sharing/*", "/w/:world/*"]) {
    app.options(path, preflight);
    app.use(path, function inWorld(context, next) {
      Object.assign(context.get("headers"), readableBy(context.req.header("Origin")));
      const name = context.req.param("world") ?? ROOT;
      const world = worlds.find(name);
      if (world === undefined) {
        const known = context.get("origin").local ? [worlds.list()] : [];
        const body = envelope(404, `There is no world ${name}.`, ...known);
        return Promise.resolve(context.json(body, 404));
      }
      context.set("world", name);
      context.set("portal", world.portal);
      return next();
    });
  }
  app.route("/sharing/rest", portal);
  app.route("/w/:world/sharing/rest", mock);
  app.route(`/sharing${below}`, signIn);
  app.route(`/w/:world/sharing${below}`, mockSignIn);
  for (const path of ["/sharing", "/w/:world/sharing"]) app.route(path, createOldRoot());
  app.use("/control/*", ...guardControl(control));
  app.route("/control", createControl(worlds));
  app.use(
    "/console/*",
    serveConsole(mode, {
      ...{ worlds, access: control, trustProxy, report },
      fetch: (request) => app.fetch(request),
    }),
  );
  app.route("/docs", createDocs());
  app.get("/", createHome(mode, control));
  app.route("/", createProbes({ store, metrics, report }));
  app.notFound((context) => {
    const { method, path } = context.req;
    return context.json(
      envelope(
        404,
        "There is nothing at this address.",
        `${method} ${path}`,
        "The portal is at /sharing/rest, a world at /w/{world}/sharing/rest.",
      ),
      404,
      context.get("headers"),
    );
  });
  app.onError((fault, context) => {
    if (fault instanceof HTTPException)
      return context.json(
        envelope(fault.status, fault.message, ...problemsOf(fault)),
        fault.status,
      );
    report(fault, context.get("requestId"));
    return context.json(envelope(500, "The portal failed. See its log."), 500);
  });
  return { app, close: () => worlds.close(), endStreams: () => worlds.endStreams() };
}

/** Returns the single problems of a refused body, which the control API passes as the cause. */
const problemsOf = ({ cause }: HTTPException): readonly string[] =>
  Array.isArray(cause) && cause.length > 1 ? (cause as string[]) : [];
