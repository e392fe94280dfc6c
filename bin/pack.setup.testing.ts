/** Packs the package once for all tests of a run that install it. */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { writePackage } from "./package.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Path of the packed package. */
    archive: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "archive-"));
  const built = join(folder, "built");
  await writePackage(built);
  const words = ["pack", built, "--json", "--pack-destination", folder];
  const { stdout } = await promisify(execFile)("npm", words);
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  project.provide("archive", join(folder, filename));
  return () => rm(folder, { recursive: true });
}
