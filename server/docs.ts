/** The API reference over HTTP. */
import { Hono } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { SAME_PORTAL } from "../docs/reference/servers.ts";
import { type SiteFile, site } from "../docs/reference/site.ts";

/**
 * An app that serves the reference with the portal beside it as the one to try. The site is made when somebody first asks
 * for it, so that a portal which nobody reads starts no slower.
 */
export function createDocs(): Hono {
  let files: ReturnType<typeof site> | undefined;
  const app = new Hono();
  app.use(compress(), etag());
  app.get("/:file?", async (context) => {
    const { file = "" } = context.req.param();
    // The page names its files relative to itself, so that a proxy may put it anywhere.
    if (file === "" && !new URL(context.req.url).pathname.endsWith("/")) return context.redirect("docs/");
    files ??= site({ servers: [SAME_PORTAL] });
    const found = (await files).get(file || "index.html");
    if (found === undefined) return context.notFound();
    return context.body(found.text, 200, { "Content-Type": found.type, "Cache-Control": "no-cache", ...guards(found) });
  });
  return app;
}

/** Headers of a page. What a page says of itself cannot keep others from framing it. */
const guards = ({ policy }: SiteFile): Record<string, string> =>
  policy === undefined
    ? {}
    : { "Content-Security-Policy": `${policy}; frame-ancestors 'none'`, "Referrer-Policy": "same-origin" };
