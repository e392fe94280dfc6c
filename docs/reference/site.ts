/** Files of the API reference, which `make docs` writes and the portal serves. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { BUNDLE, readContract, type Server } from "../../openapi/model/contract.ts";
import { enrich } from "./enrich.ts";
import { options, originsOf, page, policy } from "./page.ts";

export interface SiteFile {
  readonly type: string;
  readonly text: string;
  /** Content security policy of a page. The page contains it too, because it may be opened without a server. */
  readonly policy?: string;
}

export interface SiteOptions {
  /** Portals that the page may call. The default is those of the contract. */
  readonly servers?: readonly Server[];
}

const JAVASCRIPT = "text/javascript; charset=utf-8";

/** Returns the files of the site, by name. */
export async function site({ servers }: SiteOptions = {}): Promise<ReadonlyMap<string, SiteFile>> {
  const [text, scalar, style] = await Promise.all([
    readFile(BUNDLE, "utf8"),
    scalarScript(),
    readFile(new URL("style.css", import.meta.url), "utf8"),
  ]);
  const contract = enrich(readContract(), servers);
  const { title, summary } = contract.info;
  const own = policy(originsOf(contract.servers));
  const start = `Scalar.createApiReference("#reference", ${JSON.stringify(options(contract, style))});\n`;
  return new Map([
    [
      "index.html",
      { type: "text/html; charset=utf-8", text: page(title, summary, own), policy: own },
    ],
    ["reference.js", { type: JAVASCRIPT, text: start }],
    ["scalar.js", { type: JAVASCRIPT, text: scalar }],
    ["openapi.json", { type: "application/json; charset=utf-8", text }],
  ]);
}

/** Copy of Scalar's script in the npm package, which depends on no package of Scalar. */
const COPY = new URL("scalar.js", import.meta.url);

/**
 * Returns Scalar's single script: in the npm package the copy, in a clone the script that Scalar's plugin for Fastify
 * serves. Scalar's main package has the same script, but installs 250 MB with it.
 */
export async function scalarScript(): Promise<string> {
  if (existsSync(COPY)) return readFile(COPY, "utf8");
  const { default: register } = createRequire(import.meta.url)("@scalar/fastify-api-reference");
  let script = "";
  const reply = { header: () => reply, send: (text: string) => (script = text) };
  const route = ({ url, handler }: Route) => url.endsWith(".js") && handler({}, reply);
  register({ route }, { configuration: { url: "openapi.json" } }, () => {});
  return script;
}

interface Route {
  readonly url: string;
  readonly handler: (request: object, reply: object) => unknown;
}
