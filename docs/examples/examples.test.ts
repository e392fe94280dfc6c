/** The examples run as they are, with the packed package. */
import { execFile } from "node:child_process";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, inject, test } from "vitest";
import { parse } from "yaml";
import { type Installed, install, marketplace, node } from "../../bin/install.testing.ts";
import { startSandbox } from "../../server/sandbox/testing.ts";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const programOf = (name: string) => createRequire(import.meta.url).resolve(name);

/** Installs the package beside a copy of an example. */
async function project(example: string, beside: readonly string[] = []): Promise<Installed> {
  const installed = await install(example, beside);
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
  expect(printed).toMatch(/8 passed/);
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

test("the workflow's command judges a portal, and passes with a partial verdict", async () => {
  const { jobs } = parse(readFileSync(path("ci/conformance.yml"), "utf8"));
  const { run } = jobs.judge.steps.find(({ env }: { readonly env?: object }) => env !== undefined);
  const { app, home } = await project("ci");
  await using sandbox = await startSandbox();
  await using world = await sandbox.world();
  await marketplace({ app, home }, ["init", "--portal", world.portal]);
  // Only a few rules, with the command that npx would find.
  const npx = `npx() { shift; "${process.execPath}" "${home}/bin/marketplace.js" "$@" --only getInfo interest.once; }`;
  const judge = (password: string) =>
    node(app, ["-ec", `${npx}\n${run}`], "bash", {
      VENDOR_PASSWORD: password,
      PURCHASER_PASSWORD: password,
    });
  expect(await judge("marketplace1")).toMatchObject({ code: 0 });
  expect(readFileSync(join(app, "conformance.html"), "utf8")).toContain("interest.once");
  expect(await judge("wrong")).toMatchObject({ code: 1 });
});

test("the README lists every example", () => {
  const readme = readFileSync(path("README.md"), "utf8");
  const folders = readdirSync(path("."), { withFileTypes: true }).filter((file) =>
    file.isDirectory(),
  );
  for (const { name } of folders) expect(readme).toContain(`[${name}](${name})`);
});
