/** `make docs`: builds the documentation to dist/docs/. With --if-stale, only if a source has changed since. */
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "vitepress";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const TARGET = `${ROOT}dist/docs`;
const STAMP = `${TARGET}/built.txt`;

const stamp = stampOf();
const isFresh = existsSync(STAMP) && readFileSync(STAMP, "utf8") === stamp;
if (isFresh && process.argv.includes("--if-stale")) process.exit(0);

// Written elsewhere first, so that a portal never serves half of it.
const folder = `${TARGET}.${process.pid}`;
try {
  await build(`${ROOT}docs`, { outDir: folder });
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
    "docs/**/*.{md,ts,vue,css}",
    "generated/*.{ts,js,json}",
    "bin/commands.ts",
    "conformance/{cli,scenarios}/*.ts",
  ];
  const hash = createHash("sha256").update(process.env.DOCS_BASE ?? "");
  for (const file of globSync(sources, {
    cwd: ROOT,
    exclude: ["docs/.vitepress/cache"],
  }).toSorted()) {
    hash.update(file);
    hash.update(readFileSync(`${ROOT}${file}`));
  }
  return hash.digest("hex");
}
