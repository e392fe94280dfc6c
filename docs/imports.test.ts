import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { forbidden, importsOf, readLaw } from "./imports.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const law = readLaw(readFileSync(`${root}docs/architecture.md`, "utf8"));
const files = globSync("{openapi,generated,server,conformance,docs,bin}/**/*.{ts,js}", { cwd: root });
const isTest = (file: string) => /\.test\.ts$|testing\.ts$/.test(file);

test("the law knows the folders", () => {
  expect([...law.keys()]).toContain("server/rules/");
  expect(law.size).toBeGreaterThan(8);
});

test("no file imports what the law forbids", () => {
  const sources = files.filter((file) => !isTest(file));
  const broken = sources.flatMap((file) =>
    forbidden(law, file, readFileSync(root + file, "utf8")).map((name) => `${file} imports ${name}`),
  );
  expect(sources.length).toBeGreaterThan(50);
  expect(broken).toEqual([]);
});

test("no test of the suite imports the server", () => {
  const broken = files
    .filter((file) => file.startsWith("conformance/"))
    .flatMap((file) => forbidden(law, file, readFileSync(root + file, "utf8")));
  expect(broken).toEqual([]);
});

test("the suite as a library brings no test runner and nothing of the server", () => {
  const reached = new Set(["conformance/index.ts"]);
  const packages = new Set<string>();
  for (const file of reached) {
    for (const specifier of importsOf(readFileSync(root + file, "utf8"))) {
      if (!specifier.startsWith(".")) packages.add(specifier);
      else reached.add(new URL(specifier, `file:///${file}`).pathname.slice(1));
    }
  }
  expect(reached).toContain("conformance/scenarios/expressInterest.ts");
  expect([...reached].filter((file) => !/^(conformance|generated)\//.test(file) || isTest(file))).toEqual([]);
  expect([...packages].filter((name) => /vitest|playwright|^hono$/.test(name))).toEqual([]);
  expect(packages).toContain("hono/html");
});

test.each([
  ["conformance/run.ts", 'import { createServer } from "../server/server.ts";', ["../server/server.ts"]],
  ["server/domain/rule.ts", 'import type { Store } from "../store/store.ts";', ["../store/store.ts"]],
  ["server/domain/rule.ts", 'import { Hono } from "hono";', ["hono"]],
  ["server/http/app.ts", 'import {\n  sql,\n} from "kysely";', ["kysely"]],
  ["server/http/app.ts", 'const worlds = await import("../control/worlds.ts");', ["../control/worlds.ts"]],
  ["docs/reference/site.ts", 'import { createServer } from "../../server/server.ts";', ["../../server/server.ts"]],
  ["generated/client.ts", 'export { run } from "../conformance/run.ts";', ["../conformance/run.ts"]],
  ["server/domain/rule.ts", 'import { rules } from "../../generated/rules.ts";', []],
])("in %s, of %j the law forbids %j", (file, source, expected) => {
  expect(forbidden(law, file, source)).toEqual(expected);
});
