/** Released contracts: openapi/released/<version>.json. */
import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";

/** Returns the file of the last release. Returns undefined before the first one. */
export function lastRelease(folder: string): string | undefined {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((file) => /^\d+\.\d+\.\d+\.json$/.test(file))
    : [];
  const last = files.toSorted((a, b) => rank(a) - rank(b)).at(-1);
  return last === undefined ? undefined : join(folder, last);
}

/** Ranks versions; each part is below 10,000. */
const rank = (file: string): number =>
  basename(file, ".json")
    .split(".")
    .reduce((sum, part) => sum * 10_000 + Number(part), 0);
