import { availableParallelism } from "node:os";
import { join } from "node:path";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

const FOLDERS = "{openapi,server,conformance,docs,bin}/**";

/** Parts of the portal whose tests keep no state between files, in any order. */
const PORTAL =
  "server/{auth,console,control,domain,http,input,operations,pages,pictures,rules,telemetry}/**/*.test.ts";
const SPECIAL = `${FOLDERS}/*.{browser,interop}.test.ts`;
const PACKAGE = ["bin/package*.test.ts", "docs/examples/examples.test.ts"];
const POSTGRES = "server/storage/postgres.setup.testing.ts";

/** How long a test may take, in milliseconds. It ends what hangs; no test has a limit that a busy machine could exceed. */
const LIMIT = 15 * 60_000;

/** How long a test waits for one thing: short enough that the test itself says what did not come. */
const PATIENCE = LIMIT / 3;

/** How many times as much the tests do that look for rare events. */
const SOAK = Number(process.env.SOAK ?? 1);

declare module "vitest" {
  export interface ProvidedContext {
    /** Milliseconds to wait for one thing, for tools that have a limit of their own. */
    patience: number;
    /** Factor for the number of rounds in tests that look for rare events; `make soak` raises it. */
    soak: number;
  }
}

/** Tests of clients that `make interop` installs, into the folder that INTEROP names. */
const interop: TestProjectInlineConfiguration[] =
  process.env.INTEROP === undefined
    ? []
    : [{ extends: true, test: { name: "interop", include: [`${FOLDERS}/*.interop.test.ts`] } }];

export default defineConfig({
  test: {
    // Many files start portals or a browser, which use cores of their own. A small machine can run two files at a time.
    maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
    // Concurrent tests of a file mostly wait, for portals and for the ends of provisions.
    maxConcurrency: 12,
    testTimeout: LIMIT,
    hookTimeout: LIMIT,
    teardownTimeout: LIMIT,
    expect: { poll: { timeout: PATIENCE } },
    provide: { patience: PATIENCE, soak: SOAK },
    // Tests start many processes. Compiled code makes them start in half the time.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, "node_modules/.cache/compiled") },
    reporters: process.env.CI
      ? ["default", ["json", { outputFile: "reports/vitest.json" }]]
      : ["default"],
    projects: [
      {
        extends: true,
        test: {
          name: "portal",
          // Importing the portal once for all of these files saves a third of their time.
          isolate: false,
          globalSetup: POSTGRES,
          include: [PORTAL],
          exclude: [SPECIAL],
        },
      },
      {
        extends: true,
        test: {
          name: "unit",
          globalSetup: POSTGRES,
          include: [`${FOLDERS}/*.test.ts`],
          // The tests of an example run against the packed package, by docs/examples/examples.test.ts.
          exclude: [SPECIAL, PORTAL, ...PACKAGE, "docs/examples/*/**"],
        },
      },
      {
        extends: true,
        test: { name: "package", globalSetup: "bin/pack.setup.testing.ts", include: PACKAGE },
      },
      { extends: true, test: { name: "browser", include: [`${FOLDERS}/*.browser.test.ts`] } },
      ...interop,
    ],
  },
});
