import { defineConfig } from "vitest/config";

const FOLDERS = "{openapi,server,conformance,docs,bin}/**";

export default defineConfig({
  test: {
    // Several files start portals; a small machine can run two at a time.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: process.env.CI ? ["default", ["json", { outputFile: "reports/vitest.json" }]] : ["default"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          globalSetup: "server/storage/postgres.setup.testing.ts",
          include: [`${FOLDERS}/*.test.ts`],
          exclude: [`${FOLDERS}/*.browser.test.ts`],
        },
      },
      { extends: true, test: { name: "browser", include: [`${FOLDERS}/*.browser.test.ts`] } },
    ],
  },
});
