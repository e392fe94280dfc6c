/** The adapters: a world per test of vitest, and a world at the address of a real portal with MSW. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setupServer } from "msw/node";
import { expect, inject, onTestFinished, test } from "vitest";
import { createClient, unwrap } from "../../generated/client.ts";
import { handlers } from "./msw.ts";
import { startSandbox } from "./testing.ts";
import { createTest, test as withWorld } from "./vitest.ts";

withWorld("vitest gives each test a world of the worker's sandbox", async ({ world, sandbox }) => {
  expect(world.portal).toBe(`${sandbox.url}/w/${world.name}/sharing/rest`);
  expect((await world.state()).organizations).toHaveLength(3);
});

createTest({ template: "empty", now: "2030-01-01", frozen: true })(
  "vitest gives worlds with the options of createTest",
  async ({ world }) => {
    expect((await world.state()).organizations).toEqual([]);
    expect(await world.clock.now()).toEqual(new Date("2030-01-01"));
  },
);

const FAILING = `
import { expect } from "vitest";
import { test } from "../server/sandbox/vitest.ts";
test("fails", async ({ world }) => {
  await world.as("org2user").getSelf();
  expect(1).toBe(2);
});
test("unmet", async ({ world }) => {
  await world.failNext("getSelf", "drop");
});
test("met", async ({ world }) => {
  await world.failNext("getSelf", "drop");
  await expect(world.as("org2user").getSelf()).rejects.toThrow();
});
`;

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

test("in vitest, a failed test shows its requests, and a failure that no request met fails", async () => {
  const folder = mkdtempSync(join(import.meta.dirname, "../../vitest-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "failing.test.ts"), FAILING);
  const manifest = createRequire(import.meta.url).resolve("vitest/package.json");
  const words = [
    "run",
    "--root",
    folder,
    "--reporter=json",
    "--outputFile=report.json",
    `--testTimeout=${inject("patience")}`,
  ];
  await new Promise((resolve) => {
    execFile(process.execPath, [join(manifest, "../vitest.mjs"), ...words], resolve);
  });
  const report = JSON.parse(readFileSync(join(folder, "report.json"), "utf8")) as Report;
  const results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  expect(results.map(({ title, status }) => [title, status])).toEqual([
    ["fails", "failed"],
    ["unmet", "failed"],
    ["met", "passed"],
  ]);
  const [failed, unmet] = results.map(({ failureMessages }) => failureMessages.join());
  expect(failed).toMatch(/expected 1 to be 2/);
  expect(failed).toMatch(/Requests to http\S+:\n {2}getSelf {2}org2user {2}200 {2}accepted/);
  expect(unmet).toContain("No request met failure-1 (drop of getSelf). Remove it, or clear() it.");
});

test("with MSW, a world responds at the address of a real portal, with its failures", async () => {
  await using sandbox = await startSandbox({ listen: false });
  await using world = await sandbox.world();
  const at = "https://www.arcgis.com/sharing/rest";
  const server = setupServer(...handlers(world, { at }));
  server.listen({ onUnhandledRequest: "error" });
  onTestFinished(() => server.close());
  const client = createClient({ portal: at, token: await world.token("org2user"), retries: 0 });
  const { itemId: itemID } = world.listings.paid;
  expect(unwrap(await client.expressInterest({ itemID })).interested).toBe(true);
  expect((await client.expressInterest({ itemID })).error).toMatchObject({
    outcome: "alreadyInterested",
    rule: "interest.once",
  });
  await world.failNext("getSelf", "drop");
  await expect(client.getSelf()).rejects.toThrow("no complete response");
});
