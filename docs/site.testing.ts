/** The built documentation, for tests. */
import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** Folder of the site. */
export const SITE = `${ROOT}dist/docs/`;

/** Builds the site if a source has changed. */
export const buildSite = (): Buffer =>
  execFileSync(process.execPath, ["docs/build.ts", "--if-stale"], { cwd: ROOT, stdio: "pipe" });

/** Returns the HTML of each page by its address. */
export function readPages(): ReadonlyMap<string, string> {
  const exclude = ["reports/**", "documentation.html"];
  const files = globSync("**/*.html", { cwd: SITE, exclude });
  return new Map(files.map((file) => [addressOf(file), readFileSync(join(SITE, file), "utf8")]));
}

const addressOf = (file: string): string => `/docs/${file.replace(/(index)?\.html$/, "")}`;
