/**
 * The import table of architecture.md is enforced, and the suite is a library that needs neither the portal nor
 * a test runner.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise } from "dependency-cruiser";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Forbidden imports: the importing file and the imported one. */
const forbidden = [
  ["conformance/runner/run.ts", "server/server.ts", 'import "../../server/server.ts";\n'],
  [
    "server/rules/rule.ts",
    "server/storage/store.ts",
    'import type { Store } from "../storage/store.ts";\n',
  ],
  ["server/http/app.ts", "server/control/worlds.ts", 'await import("../control/worlds.ts");\n'],
  [
    "generated/client.ts",
    "conformance/runner/run.ts",
    'export { run } from "../conformance/runner/run.ts";\n',
  ],
  [
    "server/rules/query.ts",
    "node_modules/hono/index.ts",
    'import "../../node_modules/hono/index.ts";\n',
  ],
  ["server/domain/model.ts", "server/domain/model.ts", 'import "./model.ts";\n'],
] as const;
const allowed = [
  "server/rules/found.ts",
  "server/domain/model.ts",
  'import "../domain/model.ts";\n',
] as const;

let tree: string;
let report: string;

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), "imports-"));
  const write = (path: string, text: string) => {
    mkdirSync(join(tree, dirname(path)), { recursive: true });
    writeFileSync(join(tree, path), text, { flag: "a" });
  };
  for (const [file, imported, statement] of [...forbidden, allowed]) {
    write(file, statement);
    write(imported, "");
  }
  for (const path of [".dependency-cruiser.mjs", "docs/architecture.md"])
    cpSync(join(root, path), join(tree, path));
  const words = ["--config", ".dependency-cruiser.mjs", "conformance", "generated", "server"];
  report = spawnSync(join(root, "node_modules/.bin/depcruise"), words, {
    cwd: tree,
    encoding: "utf8",
  }).stdout;
});

afterAll(() => rmSync(tree, { recursive: true }));

test.each(forbidden)("%s must not import %s", (file, imported) => {
  expect(report).toContain(`${file} → ${imported}`.replace(/^(\S+) → \1$/, "no circles: $1"));
});

test("an allowed import is not reported", () => {
  expect(report).not.toContain(allowed[0]);
  // What the suite imports of the server breaks two rules.
  expect(report).toContain(`x ${forbidden.length + 1} dependency violations`);
});

test("the suite as a library needs neither the portal nor a test runner", async () => {
  const { output } = await cruise(["bin/suite.ts"], {
    baseDir: root,
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
  });
  if (typeof output === "string") throw new Error(output);
  const reached = output.modules.map(({ source }) => source);
  expect(reached).toContain("conformance/scenarios/expressInterest.ts");
  const own = reached.filter((path) =>
    /^(openapi|generated|server|conformance|docs|bin)\//.test(path),
  );
  expect(
    own.filter(
      (path) =>
        !/^(conformance|generated|server\/input)\/|^bin\/suite/.test(path) ||
        /(test|testing)\.ts$/.test(path),
    ),
  ).toEqual([]);
  expect(reached.filter((path) => /vitest|playwright/.test(path))).toEqual([]);
});

test("the generator needs nothing generated", async () => {
  const { output } = await cruise(["openapi/generate.ts"], {
    baseDir: root,
    doNotFollow: { path: "node_modules" },
  });
  if (typeof output === "string") throw new Error(output);
  const reached = output.modules.map(({ source }) => source);
  expect(reached).toContain("server/settings.ts");
  expect(reached.filter((path) => path.startsWith("generated/"))).toEqual([]);
});
