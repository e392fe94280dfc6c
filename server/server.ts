/** Portal, worlds and control API as one application, without a socket. */
import { randomBytes } from "node:crypto";
import { Hono } from "hono";
import { createControl } from "./control/app.ts";
import { Mistake } from "./control/mistake.ts";
import { ROOT, Worlds } from "./control/worlds.ts";
import { createDocs } from "./docs.ts";
import { type AppOptions, createApp, type Env } from "./http/app.ts";
import { originOf } from "./http/origin.ts";
import type { Store } from "./store/store.ts";

export interface ServerOptions extends AppOptions {
  /** Where the root portal keeps its data. */
  readonly store: Store;
  /** Key that signs the tokens; a fresh one, unknown to other processes, where none is given. */
  readonly key?: string;
  /** Whether the control API answers callers from other machines. */
  readonly openControl?: boolean;
  /** Whether a proxy in front may say where a request comes from, and over which scheme. */
  readonly trustProxy?: boolean;
}

export interface Server {
  readonly app: Hono<Env>;
  readonly close: () => Promise<void>;
}

export async function createServer(options: ServerOptions): Promise<Server> {
  const { store, key = randomBytes(32).toString("hex"), openControl = false, trustProxy = false } = options;
  const worlds = await Worlds.open({ store, key });
  const portal = createApp(options);
  const app = new Hono<Env>({ strict: false });

  app.use(async function origin(context, next) {
    context.set("origin", originOf(context, { trustProxy }));
    await next();
  });
  app.use("/sharing/rest/*", async function rootWorld(context, next) {
    context.set("portal", worlds.get(ROOT).portal);
    await next();
  });
  app.use("/w/:world/*", async function namedWorld(context, next) {
    context.set("portal", worlds.get(context.req.param("world")).portal);
    await next();
  });
  app.route("/sharing/rest", portal);
  app.route("/w/:world/sharing/rest", portal);
  app.use("/control/*", async function localOnly({ var: { origin }, req }, next) {
    if (!openControl && !origin.local) throw new Mistake(403, "The control API answers its own machine only; see OPEN_CONTROL.");
    const page = req.header("Origin");
    if (!openControl && page !== undefined && page !== new URL(req.url).origin) {
      // A browser sends a page's simple requests anywhere, so a page found on the web could reset worlds.
      throw new Mistake(403, `The control API does not answer pages of ${page}; see OPEN_CONTROL.`);
    }
    await next();
  });
  app.route("/control/worlds", createControl(worlds));
  app.route("/docs", createDocs());
  app.onError((fault) => {
    if (fault instanceof Mistake) return Response.json({ error: { message: fault.message } }, { status: fault.status });
    throw fault;
  });
  return { app, close: () => worlds.close() };
}
