import { defineConfig } from "vitest/config";

/**
 * How long a test may take, in milliseconds. It ends what hangs, and measures no machine: twenty other programs on it break
 * no test. So no test has a limit of its own.
 */
const LIMIT = 15 * 60_000;

/** How long a test waits for one thing: short enough that the test itself says what did not come. */
const PATIENCE = LIMIT / 3;

declare module "vitest" {
  export interface ProvidedContext {
    /** The patience of a test with one thing, in milliseconds, for whatever else has a limit of its own. */
    patience: number;
  }
}

export default defineConfig({
  test: {
    globalSetup: "server/store/postgres.setup.testing.ts",
    include: ["{openapi,server,conformance,docs,bin}/**/*.test.ts"],
    // Several files start portals of their own; two at a time is what a small machine takes.
    maxWorkers: 2,
    testTimeout: LIMIT,
    hookTimeout: LIMIT,
    teardownTimeout: LIMIT,
    expect: { poll: { timeout: PATIENCE } },
    provide: { patience: PATIENCE },
    reporters: process.env.CI ? ["default", ["json", { outputFile: "reports/vitest.json" }]] : ["default"],
  },
});
