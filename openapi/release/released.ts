/** The contracts that were released: openapi/released/<version>.json, each the bundle of its day. */
import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";

/** The file of the last release; undefined before the first one. */
export function lastRelease(folder: string): string | undefined {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => /^\d+\.\d+\.\d+\.json$/.test(file)) : [];
  const last = files.toSorted((a, b) => rank(a) - rank(b)).at(-1);
  return last === undefined ? undefined : join(folder, last);
}

/** Versions in their order; a part above 9999 would be another project. */
const rank = (file: string): number =>
  basename(file, ".json")
    .split(".")
    .reduce((sum, part) => sum * 10_000 + Number(part), 0);
