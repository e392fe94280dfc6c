import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "server/storage/postgres.setup.testing.ts",
    include: ["{openapi,server,conformance,docs,bin}/**/*.test.ts"],
    // Several files start portals of their own; two at a time is what a small machine takes.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: process.env.CI ? ["default", ["json", { outputFile: "reports/vitest.json" }]] : ["default"],
  },
});
