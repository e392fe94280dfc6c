/** Starts one PostgreSQL for all tests of a run. Its data is temporary, so it doesn't sync to disk. */
import type { TestProject } from "vitest/node";
import { type PostgresServer, startPostgres } from "./postgres.testing.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Address of the database to create others from. */
    postgres: string;
  }
}

/** Projects of a run share the server. Each loads this file for itself, so the global object has it. */
const shared = globalThis as { testServer?: { server: Promise<PostgresServer>; users: number } };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.testServer ??= {
    server: startPostgres(["-c", "fsync=off", "-c", "max_connections=300"]),
    users: 0,
  };
  const { testServer } = shared;
  testServer.users += 1;
  const server = await testServer.server;
  project.provide("postgres", server.url("postgres"));
  return async () => {
    testServer.users -= 1;
    if (testServer.users === 0) await server.remove();
  };
}
