/** Files of the API reference, which `make docs` writes and the portal serves. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { BUNDLE, type Contract, type Server } from "../../openapi/model/contract.ts";
import { enrich } from "./enrich.ts";
import { options } from "./options.ts";
import { page, policy } from "./page.ts";
import { originsOf } from "./servers.ts";

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
    readFile(scalarFile(), "utf8"),
    readStyle(),
  ]);
  const contract = enrich(JSON.parse(text) as Contract, servers);
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

const readStyle = (): Promise<string> => readFile(new URL("style.css", import.meta.url), "utf8");

/** Copy of Scalar's script in the package. Scalar's own package would bring hundreds of others. */
const KEPT = new URL("scalar.js", import.meta.url);

/**
 * Finds Scalar's single script: in the package a copy, in a clone the installed one. Scalar exports only its modules,
 * so look beside them.
 */
export function scalarFile(): URL {
  if (existsSync(KEPT)) return KEPT;
  const parts = createRequire(import.meta.url).resolve("@scalar/api-reference");
  return new URL("browser/standalone.js", pathToFileURL(parts));
}
