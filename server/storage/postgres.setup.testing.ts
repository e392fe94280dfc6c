/** Starts one PostgreSQL for all tests of a run. Its data is temporary, so it doesn't sync to disk. */
import type { TestProject } from "vitest/node";
import { startPostgres } from "./postgres.testing.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the database to create others from. */
    postgres: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres(["-c", "fsync=off", "-c", "max_connections=300"]);
  project.provide("postgres", server.url("postgres"));
  return () => server.remove();
}
