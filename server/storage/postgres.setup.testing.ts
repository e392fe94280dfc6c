/** One PostgreSQL for all tests of a run. Nothing that it keeps outlives the run, so it waits for no disk. */
import type { TestProject } from "vitest/node";
import { startPostgres } from "./postgres.testing.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the database from which others are made. */
    postgres: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres(["-c", "fsync=off", "-c", "max_connections=300"]);
  project.provide("postgres", server.url("postgres"));
  return () => server.remove();
}
