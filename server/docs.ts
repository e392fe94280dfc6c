/** Serves the API reference. */
import { Hono } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { SAME_PORTAL } from "../docs/reference/servers.ts";
import { type SiteFile, site } from "../docs/reference/site.ts";

/**
 * Creates an app that serves the reference, which sends its requests to this portal. It builds the site on first use,
 * for a faster start.
 */
export function createDocs(): Hono {
  let files: ReturnType<typeof site> | undefined;
  const app = new Hono();
  app.use(compress(), etag());
  app.get("/:file?", async (context) => {
    const { file = "" } = context.req.param();
    // The page's links are relative, so that a proxy can serve it at any path.
    if (file === "" && !new URL(context.req.url).pathname.endsWith("/")) return context.redirect("docs/");
    files ??= site({ servers: [SAME_PORTAL] });
    const found = (await files).get(file || "index.html");
    if (found === undefined) return context.notFound();
    return context.body(found.text, 200, { "Content-Type": found.type, "Cache-Control": "no-cache", ...securityHeaders(found) });
  });
  return app;
}

/** Headers of a page. A policy in the page itself can't forbid framing. */
const securityHeaders = ({ policy }: SiteFile): Record<string, string> =>
  policy === undefined
    ? {}
    : { "Content-Security-Policy": `${policy}; frame-ancestors 'none'`, "Referrer-Policy": "same-origin" };
