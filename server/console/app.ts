/** The console over HTTP: pages of a world, their style and scripts, and the actions of their forms. */
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type ControlAccess, checkAccess } from "../control/access.ts";
import { ROOT, type World, type Worlds } from "../control/worlds.ts";
import type { Env } from "../http/context.ts";
import { MAX_CONSOLE_FORM } from "../http/limits.ts";
import { originOf } from "../http/origin.ts";
import { hrefOf } from "../pages/markup.ts";
import { createControl } from "../sandbox/control.ts";
import { runAction } from "./actions.ts";
import { ASSETS_HASH, findAsset } from "./assets.ts";
import { Fields } from "./fields.ts";
import { documentOf, errorDocument, type Page } from "./frame.ts";
import { sendPicture } from "./pictures.ts";
import { clockPage } from "./screens/clock.ts";
import { connectPage } from "./screens/connect.ts";
import { failuresPage } from "./screens/failures.ts";
import { licencePage } from "./screens/licence.ts";
import { licencesPage } from "./screens/licences.ts";
import { listingPage } from "./screens/listing.ts";
import { peoplePage } from "./screens/people.ts";
import { provisionPage } from "./screens/provision.ts";
import { provisionsPage } from "./screens/provisions.ts";
import { requestPage } from "./screens/request.ts";
import { requestsPage } from "./screens/requests.ts";
import { storePage } from "./screens/store.ts";
import { tryPage } from "./screens/try.ts";
import { worldsPage } from "./screens/worlds.ts";
import type { Fetch } from "./send.ts";
import { Trash } from "./trash.ts";
import { loadView, type View } from "./view.ts";

export interface ConsoleOptions {
  readonly worlds: Worlds;
  readonly access: ControlAccess;
  /** True if a proxy in front may name the client's address and scheme. */
  readonly trustProxy: boolean;
  /** Handles the requests that the console sends. */
  readonly fetch: Fetch;
  /** True if the console shows everything and changes nothing. */
  readonly isReadOnly: boolean;
  /** Reports an error of the console itself. */
  readonly report: (fault: unknown, id: string) => void;
}

/** Headers of every page: its own style, scripts and pictures, and nothing of another origin. */
const HEADERS = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy":
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "same-origin",
  "Cache-Control": "no-store",
};

export function createConsole(options: ConsoleOptions): Hono<Env> {
  const { worlds, access, trustProxy, fetch, isReadOnly, report } = options;
  const trash = new Trash();
  // The console is on the same machine as the control API.
  const control = createControl({ url: "http://localhost", fetch: async (sent) => fetch(sent) });
  const app = new Hono<Env>({ strict: false }).basePath("/console");
  app.use(async function origin(context, next) {
    context.set("origin", originOf(context, { trustProxy }));
    await next();
  });
  app.use(checkAccess(access, "console"));
  app.get("/", (context) => context.redirect(hrefOf(context.req, `/console/w/${ROOT}/requests`)));
  app.get("/assets/:hash/:file", (context) => {
    const { hash, file } = context.req.param();
    const asset = hash === ASSETS_HASH ? findAsset(file) : undefined;
    if (asset === undefined) return context.notFound();
    return context.body(asset.text, 200, {
      ...{ "Content-Type": asset.type, "Cache-Control": "public, max-age=31536000, immutable" },
    });
  });

  app.get("/w/:world/pictures/:item/:kind/:file", (context) =>
    sendPicture(context, worlds.get(context.req.param("world"))),
  );

  const pages: Readonly<
    Record<string, (view: View) => Promise<Page | undefined> | Page | undefined>
  > = {
    requests: requestsPage,
    "requests/:id": requestPage,
    try: tryPage,
    store: storePage,
    "store/:item": listingPage,
    provisions: provisionsPage,
    "provisions/:item/:org": provisionPage,
    licences: licencesPage,
    "licences/:item/:org": licencePage,
    people: peoplePage,
    failures: failuresPage,
    clock: clockPage,
    connect: connectPage,
    worlds: (view) => worldsPage(view, trash.all()),
  };
  for (const [path, show] of Object.entries(pages))
    app.get(`/w/:world/${path}`, async (context) => {
      const params = context.req.param() as Readonly<Record<string, string>>;
      const view = await loadView({
        ...{ world: worlds.get(params.world ?? ""), worlds: worlds.all(), isReadOnly, params },
        ...{ path: context.req.path, query: context.req.query(), ...siteOf(context) },
      });
      const page = await show(view);
      if (page === undefined)
        throw new HTTPException(404, { message: "There is no such page in this world." });
      return context.body(await documentOf(view, page), 200, HEADERS);
    });

  app.get("/deleted/:world", (context) => {
    const found = trash.find(context.req.param("world"));
    if (found === undefined) return context.notFound();
    return context.body(new Uint8Array(found.snapshot), 200, {
      ...{ "Content-Type": "application/json", "Cache-Control": "no-store" },
      "Content-Disposition": `attachment; filename="${found.name}.json"`,
    });
  });
  app.post("/w/:world/do/:action", limitUpload, async (context) => {
    if (isReadOnly)
      throw new HTTPException(403, {
        message:
          "The console is read-only; start the portal with CONSOLE=on to change things in it.",
      });
    const world: World = worlds.get(context.req.param("world"));
    const fields = new Fields(await formOf(context));
    const { origin } = siteOf(context);
    const acting = { context, fetch, control, worlds, world, trash, fields, origin };
    return runAction(acting, context.req.param("action"));
  });
  app.notFound((context) => errorResponse(context, 404, "There is nothing at this address."));
  app.onError((fault, context) => {
    if (fault instanceof HTTPException) return errorResponse(context, fault.status, fault.message);
    report(fault, context.get("requestId") ?? "");
    return errorResponse(context, 500, "The console failed. See the log of the portal.");
  });
  return app;
}

/** Reads a form. Throws an HTTP 400 if the body is none. */
const formOf = ({ req }: Context): Promise<FormData> =>
  req.formData().catch((cause: unknown) => {
    if (cause instanceof HTTPException) throw cause;
    throw new HTTPException(400, { message: "The body must be a form.", cause });
  });

const errorResponse = async (
  context: Context<Env>,
  status: ContentfulStatusCode,
  message: string,
): Promise<Response> =>
  context.body(await errorDocument(context.req.path, message), status, HEADERS);

/** Returns how the browser reaches the portal. */
const siteOf = (context: Context<Env>) => {
  const { portal, secure: isSecure } = context.get("origin");
  return { origin: new URL(portal).origin, isSecure };
};

const limitUpload = bodyLimit({
  maxSize: MAX_CONSOLE_FORM,
  onError() {
    throw new HTTPException(413, {
      message: `The form must be at most ${MAX_CONSOLE_FORM} bytes.`,
    });
  },
});
