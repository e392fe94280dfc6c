/** The examples run as they are, with the packed package. */
import { execFile } from "node:child_process";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, expect, inject, test } from "vitest";
import { parse } from "yaml";
import { type Installed, install, node, pack } from "../../bin/install.testing.ts";
import { startSandbox } from "../../server/sandbox/testing.ts";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const programOf = (name: string) => createRequire(import.meta.url).resolve(name);

let archive: string;
beforeAll(async () => {
  archive = await pack();
});

/** Installs the package beside a copy of an example. */
async function project(example: string, beside: readonly string[] = []): Promise<Installed> {
  const installed = await install(archive, example, beside);
  cpSync(path(example), installed.app, { recursive: true });
  return installed;
}

test("the back end in TypeScript compiles and passes its tests", async () => {
  const { app } = await project("typescript-vitest", ["vitest"]);
  expect(await node(app, [programOf("typescript/bin/tsc")])).toEqual({ code: 0, printed: "" });
  const vitest = join(programOf("vitest/package.json"), "../vitest.mjs");
  const words = ["run", "--root", app, `--testTimeout=${inject("patience")}`];
  const { code, printed } = await node(app, [vitest, ...words]);
  expect(code, printed).toBe(0);
  expect(printed).toMatch(/7 passed/);
});

test("the tests with Node's runner pass", async () => {
  const { app } = await project("node-test");
  const { code, printed } = await node(app, ["--test"]);
  expect(code, printed).toBe(0);
  expect(printed).toMatch(/pass 2/);
});

const python = await promisify(execFile)("python3", ["-c", "import requests"]).then(
  () => true,
  () => false,
);

test.runIf(python)("the tests in Python pass", async () => {
  await using sandbox = await startSandbox();
  const env = { ...process.env, SANDBOX: sandbox.url, NO_PROXY: "127.0.0.1" };
  const { stdout } = await promisify(execFile)("python3", [path("python/test_interest.py")], {
    env,
  });
  expect(stdout).toBe("2 passed\n");
});

test("the workflow gives the action inputs that it has", () => {
  const { jobs } = parse(readFileSync(path("ci/conformance.yml"), "utf8"));
  const { inputs } = parse(readFileSync(path("../../action.yml"), "utf8"));
  const step = jobs.judge.steps.find(({ uses }: { uses: string }) => /^OWNER/.test(uses));
  for (const name of Object.keys(step.with)) expect(Object.keys(inputs)).toContain(name);
});

test("the README lists every example", () => {
  const readme = readFileSync(path("README.md"), "utf8");
  const folders = readdirSync(path("."), { withFileTypes: true }).filter((file) =>
    file.isDirectory(),
  );
  for (const { name } of folders) expect(readme).toContain(`[${name}](${name})`);
});
