/** Serves the API reference. */
import { Hono } from "hono";
import type { SiteFile } from "../docs/reference/site.ts";
import { createDownload, createSender, type Download } from "./http/download.ts";

/**
 * Creates an app that serves the reference, which sends its requests to this portal. It loads and builds the site on
 * first use, for a faster start.
 */
export function createDocs(): Hono {
  let files: ReturnType<typeof downloads> | undefined;
  const send = createSender();
  const app = new Hono();
  app.get("/:file?", async (context) => {
    const { file = "" } = context.req.param();
    // The page's links are relative, so that a proxy can serve it at any path.
    if (file === "" && !new URL(context.req.url).pathname.endsWith("/"))
      return context.redirect("docs/");
    files ??= downloads();
    const found = (await files).get(file || "index.html");
    return found === undefined ? context.notFound() : send(context, found);
  });
  return app;
}

/** Returns the files of the site, by name. */
async function downloads(): Promise<ReadonlyMap<string, Download>> {
  const [{ site }, { SAME_PORTAL }] = await Promise.all([
    import("../docs/reference/site.ts"),
    import("../docs/reference/page.ts"),
  ]);
  const files = await site({ servers: [SAME_PORTAL] });
  const entries = [...files].map(
    async ([name, file]) => [name, await createDownload(file.text, headersOf(file))] as const,
  );
  return new Map(await Promise.all(entries));
}

/** Headers of a file. A policy in the page itself can't forbid framing. */
const headersOf = ({ type, policy }: SiteFile): Record<string, string> => ({
  ...{ "Content-Type": type, "Cache-Control": "no-cache" },
  ...(policy === undefined
    ? {}
    : {
        "Content-Security-Policy": `${policy}; frame-ancestors 'none'`,
        "Referrer-Policy": "same-origin",
      }),
});
