/** What `marketplace init` says in projects that aren't ready. A test of the package plays what it writes. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readTargetFile } from "../conformance/targets/targetFile.ts";
import { init, LOCAL_PORTAL, runnerOf } from "./init.ts";

function project(): string {
  const folder = mkdtempSync(join(tmpdir(), "init-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test("init creates the folder of the test, and says what to install and to set", () => {
  const folder = project();
  const options = { portal: LOCAL_PORTAL, target: "target.json", test: "test/first.test.ts" };
  const printed = init(folder, { ...options, runner: "vitest" });
  expect(existsSync(join(folder, "test/first.test.ts"))).toBe(true);
  expect(printed).toMatch(
    /npm install --save-dev marketplace-provisioning\n.*test\/first\.test\.ts/,
  );
  expect(printed).toMatch(/serve" starts:\n.*VENDOR_PASSWORD=/);
});

test("an absolute path is where init writes", () => {
  const [folder, elsewhere] = [project(), project()];
  const [target, test] = [join(elsewhere, "conf/target.json"), join(elsewhere, "first.test.mjs")];
  const printed = init(folder, { portal: LOCAL_PORTAL, target, test, runner: "node" });
  expect(printed).toContain(`${target} is new.`);
  expect([target, test].map((file) => existsSync(file))).toEqual([true, true]);
  expect(readdirSync(folder)).toEqual([]);
});

test.for([
  ["http://portal:4000/sharing/rest", true],
  ["http://marketplace_sandbox:4000/w/ci/sharing/rest", true],
  ["http://portal/sharing/rest", false],
  ["https://portal/sharing/rest", false],
  ["http://portal.example/sharing/rest", false],
] as const)("%s has the accounts of the sandbox: %s", ([portal, expected]) => {
  const folder = project();
  init(folder, { portal, target: "target.json", test: "first.test.mjs", runner: "node" });
  const { fixtures } = readTargetFile(join(folder, "target.json"), {
    ...{ VENDOR_PASSWORD: "v", PURCHASER_PASSWORD: "p", VENDOR_TOKEN: "v", PURCHASER_TOKEN: "p" },
  });
  expect(fixtures.accounts.vendorAdmin?.username === "org1admin").toBe(expected);
});

test("the file of a portal elsewhere has placeholders, and init says what to fill in", () => {
  const folder = project();
  const portal = "https://portal.example/sharing/rest";
  const names = { target: "conf/target.json", test: "first.test.mjs" };
  const printed = init(folder, { ...names, portal, runner: "node" });
  const text = readFileSync(join(folder, names.target), "utf8");
  expect(text).not.toMatch(/org\d|password|[0-9a-f]{32}/);
  const placeholders = text.match(/REPLACE_\w+/g) ?? [];
  expect(placeholders).toHaveLength(3);
  for (const placeholder of placeholders) expect(printed).toContain(placeholder);
  expect(printed).toContain("export VENDOR_TOKEN=<token> PURCHASER_TOKEN=<token>");
  expect(printed).not.toContain("marketplace1");
  const tokens = { VENDOR_TOKEN: "v", PURCHASER_TOKEN: "p" };
  const { fixtures } = readTargetFile(join(folder, names.target), tokens);
  expect(fixtures.accounts).toMatchObject({ vendorAdmin: { token: "v" } });
});

test.for([
  ["target.json", "./node_modules/"],
  ["conf/target.json", "../node_modules/"],
] as const)("the schema of %s is relative to the file", ([target, start]) => {
  const folder = project();
  init(folder, { portal: LOCAL_PORTAL, target, test: "first.test.mjs", runner: "node" });
  const { $schema } = JSON.parse(readFileSync(join(folder, target), "utf8"));
  expect($schema).toBe(`${start}marketplace-provisioning/generated/target.schema.json`);
});

test("the runner is the one of package.json, which must be valid", () => {
  const folder = project();
  expect(runnerOf(folder)).toBe("node");
  writeFileSync(join(folder, "package.json"), '{"devDependencies":{"vitest":"5"}}');
  expect(runnerOf(folder)).toBe("vitest");
  writeFileSync(join(folder, "package.json"), "{bad");
  expect(() => runnerOf(folder)).toThrow(/package\.json must be valid JSON; line 1, column 2/);
});
