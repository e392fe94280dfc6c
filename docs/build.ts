/**
 * `make docs`: builds the documentation to dist/docs/. With --reports, judges the project's own portals first and publishes
 * their reports, unless reports of the same sources exist. With --if-stale, builds only if a source has changed since.
 */
import { createHash } from "node:crypto";
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { cp } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "vitepress";
import { writeOffline } from "./site/offline.ts";
import { MARK, REPORTS, writePages } from "./site/pages.ts";
import { reduceStyles } from "./site/styles.ts";
import { cleanTwins } from "./site/twins.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
/** Path under which the site is served. */
const BASE = process.env.DOCS_BASE ?? "/docs/";
/** What a page depends on. */
const SOURCES = [
  "docs/**/*.{md,ts,vue,css,json}",
  "generated/*.{ts,js,json}",
  "bin/commands.ts",
  "conformance/{cli,runner,scenarios,targets}/*.ts",
  "docs/examples/**/*.{ts,mjs,yml,py,html}",
];
const TARGET = `${ROOT}dist/docs`;
const STAMP = `${TARGET}/built.txt`;

/** What a report depends on: the suite, the portals, and this program. */
const judged = hashOf([
  "{generated,conformance,server}/**/*.{ts,js,json}",
  "docs/reports.ts",
  "package-lock.json",
]);
/** Reports of these sources. Judging takes as long as building. */
const cache = `${ROOT}node_modules/.cache/reports/${judged}`;

const wantsReports = process.argv.includes("--reports");
await waitForTurn(`${ROOT}node_modules/.cache/docs.lock`);
if (process.argv.includes("--if-stale") && isFresh()) process.exit(0);
if (wantsReports && !existsSync(cache)) await judge();

// Written elsewhere first, so that a portal never serves half of it.
const folder = `${TARGET}.${process.pid}`;
try {
  rmSync(REPORTS, { recursive: true, force: true });
  if (existsSync(cache)) await cp(cache, REPORTS, { recursive: true });
  writePages(`${ROOT}docs`);
  await build(`${ROOT}docs`, { outDir: folder });
  for (const file of globSync("assets/*.md.*.js", { cwd: folder }))
    if (!file.endsWith(".lean.js")) rmSync(`${folder}/${file}`);
  writeMissing(folder);
  await reduceStyles(folder);
  for (const name of ["openapi.json", "control.json"])
    await cp(`${ROOT}generated/${name}`, `${folder}/${name}`);
  writeOffline(folder, BASE, cleanTwins(folder, BASE));
  writeFileSync(`${folder}/built.txt`, `${hashOf(SOURCES)} ${existsSync(REPORTS) ? judged : ""}`);
  rmSync(TARGET, { recursive: true, force: true });
  renameSync(folder, TARGET);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log("wrote dist/docs/; make start serves it under /docs, and any static host can");

/** Waits until no other process builds: both would write to docs/, and to one folder of VitePress. */
async function waitForTurn(lock: string): Promise<void> {
  mkdirSync(dirname(lock), { recursive: true });
  while (true) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      process.on("exit", () => rmSync(lock, { force: true }));
      return;
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== "EEXIST") throw fault;
    }
    if (isRunning(lock)) await setTimeout(200);
    else rmSync(lock, { force: true });
  }
}

/** False if the process that wrote a lock has ended without deleting it. */
function isRunning(lock: string): boolean {
  try {
    return process.kill(Number(readFileSync(lock, "utf8")), 0);
  } catch (fault) {
    // The lock has just been deleted, or belongs to another user's process.
    return (fault as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

/** True if the site was built from the sources as they are, with their reports if those are wanted. */
function isFresh(): boolean {
  const [built, reports] = existsSync(STAMP) ? readFileSync(STAMP, "utf8").split(" ") : [];
  return built === hashOf(SOURCES) && (!wantsReports || reports === judged);
}

/** Writes the reports of all portals to the cache, as a whole or not at all. Deletes those of other sources. */
async function judge(): Promise<void> {
  const { writeReports } = await import("./reports.ts");
  const aside = `${ROOT}node_modules/.cache/reports.${process.pid}`;
  try {
    await writeReports({ folder: aside, observations: `${ROOT}docs/observations` });
    rmSync(dirname(cache), { recursive: true, force: true });
    mkdirSync(dirname(cache), { recursive: true });
    renameSync(aside, cache);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Writes the page for a missing one. VitePress's own is blank without scripts, and its scripts know no such address. */
function writeMissing(folder: string): void {
  const html = readFileSync(`${folder}/missing.html`, "utf8");
  const scripts = /<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g;
  writeFileSync(`${folder}/404.html`, html.replaceAll(scripts, ""));
  rmSync(`${folder}/missing.html`);
}

/** Returns a hash of files. Pages that this program generates, and tests, don't count. */
function hashOf(patterns: readonly string[]): string {
  const hash = createHash("sha256").update(process.env.DOCS_BASE ?? "");
  const exclude = ["docs/.vitepress/cache", "docs/public/**", "**/*.test.ts"];
  for (const file of globSync(patterns, { cwd: ROOT, exclude }).toSorted()) {
    const text = readFileSync(`${ROOT}${file}`, "utf8");
    if (!text.startsWith(MARK)) hash.update(file).update(text);
  }
  return hash.digest("hex");
}
