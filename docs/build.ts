/**
 * `make docs`: builds the documentation to dist/docs/. With --if-stale, only if a source has changed since. With --reports,
 * judges the project's own portals first, and publishes their reports.
 */
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "vitepress";
import { linkTwins } from "./site/markdown.ts";
import { MARK, REPORTS, writePages } from "./site/pages.ts";
import { reduceStyles } from "./site/styles.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
/** Path under which the site is served. */
const BASE = process.env.DOCS_BASE ?? "/docs/";
const TARGET = `${ROOT}dist/docs`;
const STAMP = `${TARGET}/built.txt`;

const hasReports = process.argv.includes("--reports");
const stamp = stampOf();
const isFresh = existsSync(STAMP) && readFileSync(STAMP, "utf8") === stamp;
if (isFresh && process.argv.includes("--if-stale")) process.exit(0);

// Written elsewhere first, so that a portal never serves half of it.
const folder = `${TARGET}.${process.pid}`;
try {
  rmSync(REPORTS, { recursive: true, force: true });
  if (hasReports) {
    const { writeReports } = await import("./reports.ts");
    await writeReports({ folder: REPORTS, observations: `${ROOT}docs/observations` });
  }
  writePages(`${ROOT}docs`);
  await build(`${ROOT}docs`, { outDir: folder });
  for (const file of globSync("assets/*.md.*.js", { cwd: folder }))
    if (!file.endsWith(".lean.js")) rmSync(`${folder}/${file}`);
  await reduceStyles(folder);
  const twins = new Set(globSync("**/*.md", { cwd: folder }));
  for (const name of [...twins, "llms-full.txt"]) {
    const file = `${folder}/${name}`;
    writeFileSync(file, linkTwins(readFileSync(file, "utf8"), BASE, twins));
  }
  for (const name of ["openapi.json", "control.json"])
    await cp(`${ROOT}generated/${name}`, `${folder}/${name}`);
  writeFileSync(`${folder}/built.txt`, stamp);
  rmSync(TARGET, { recursive: true, force: true });
  renameSync(folder, TARGET);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log("wrote dist/docs/; make start serves it under /docs, and any static host can");

/** Returns a hash of all files that the site is made from. */
function stampOf(): string {
  const sources = [
    "docs/**/*.{md,ts,vue,css,json}",
    "generated/*.{ts,js,json}",
    "bin/commands.ts",
    "conformance/{cli,scenarios}/*.ts",
    "docs/examples/**/*.{ts,mjs,yml,py,html}",
  ];
  const hash = createHash("sha256").update(`${hasReports} ${process.env.DOCS_BASE ?? ""}`);
  for (const file of globSync(sources, {
    cwd: ROOT,
    exclude: ["docs/.vitepress/cache", "docs/public/**"],
  }).toSorted()) {
    const text = readFileSync(`${ROOT}${file}`, "utf8");
    if (!text.startsWith(MARK)) hash.update(file).update(text);
  }
  return hash.digest("hex");
}
