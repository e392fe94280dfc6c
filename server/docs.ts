/** Serves the documentation that `make docs` wrote. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { compress } from "hono/compress";
import { html } from "hono/html";

const FOLDER = fileURLToPath(new URL("../dist/docs/", import.meta.url));

/** Creates an app for the path `/docs`. Until the documentation is built, it responds with a page that says so. */
export function createDocs(folder = FOLDER): Hono {
  // Created on first use, because it prints a warning if the folder is missing.
  let files: MiddlewareHandler | undefined;
  const app = new Hono({ strict: false });
  app.use(compress());
  app.get("/*", async (context) => {
    const { pathname } = new URL(context.req.url);
    if (pathname.endsWith("/docs")) return context.redirect("docs/");
    if (!existsSync(`${folder}index.html`))
      return context.html(UNBUILT, 503, { "Retry-After": "5" });
    files ??= serveStatic({
      root: folder,
      rewriteRequestPath: (path) => fileOf(folder, path.replace(/^\/docs\/?/, "")),
    });
    const response = await files(context, async () => {});
    if (!(response instanceof Response)) return missing(folder, context);
    for (const [name, value] of Object.entries(headersOf(pathname)))
      response.headers.set(name, value);
    return response;
  });
  return app;
}

/** Responds with the site's page for a missing one, whose links are absolute. */
async function missing(folder: string, context: Context): Promise<Response> {
  const file = `${folder}404.html`;
  if (!existsSync(file)) return context.notFound();
  return context.html(await readFile(file, "utf8"), 404, headersOf("404.html"));
}

const headersOf = (path: string): Readonly<Record<string, string>> => ({
  // Names of assets contain a hash of their content.
  "Cache-Control": path.includes("/assets/") ? "max-age=31536000, immutable" : "no-cache",
  // Each page has its own policy. A policy in a page can't forbid framing.
  "Content-Security-Policy": "frame-ancestors 'none'",
  "Referrer-Policy": "same-origin",
  ...(path.endsWith(".md") ? { "Content-Type": "text/markdown; charset=utf-8" } : {}),
});

/** Returns the file of an address. Addresses of pages have no `.html`; names of rules contain dots. */
function fileOf(folder: string, path: string): string {
  if (path === "" || path.endsWith("/")) return `${path}index.html`;
  const page = `${path}.html`;
  return existsSync(`${folder}${page}`) ? page : path;
}

const UNBUILT = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="refresh" content="5">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>The documentation is being built</title>
</head>
<body>
<h1>The documentation is being built</h1>
<p>This takes about half a minute after the first <code>make start</code>. The page reloads by itself.
If it doesn't appear, run <code>make docs</code>, which prints what is wrong.</p>
</body>
</html>`;
