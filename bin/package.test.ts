/** What the package contains, exports and loads. */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { publint } from "publint";
import ts from "typescript";
import { beforeAll, expect, inject, test } from "vitest";
import { parse } from "yaml";
import contract from "../generated/openapi.json" with { type: "json" };
import { type Installed, install, node, olderNode } from "./install.testing.ts";

/** Returns the modules that a file imports. */
const importsOf = (file: string): string[] =>
  ts
    .preProcessFile(readFileSync(file, "utf8"), true, true)
    .importedFiles.map(({ fileName }) => fileName);

/** Strict options, without Node's types. */
const STRICT = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  module: "nodenext",
  target: "es2024",
  lib: ["es2024", "dom", "dom.iterable"],
  types: [],
};

let here: Installed;

beforeAll(async () => {
  here = await install("app", ["msw", "pg", "vitest"]);
});

/** Makes a program report another Node version. */
const pretend = (version: string) =>
  `data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"${version}"}})`;
const tooOld = (version: string) => ({
  code: 2,
  printed: `marketplace needs Node 24 or later, but this is Node ${version}. See https://nodejs.org/.\n`,
});

test("on a Node that is too old, it prints one sentence and loads nothing else", async () => {
  const command = join(here.home, "bin/marketplace.js");
  const on = (version: string) =>
    node(here.app, ["--import", pretend(version), command, "--version"]);
  for (const version of ["18.20.8", "20.19.0", "23.11.1"])
    expect(await on(version)).toEqual(tooOld(version));
  for (const version of ["24.0.0", "100.0.0"])
    expect(await on(version)).toEqual({ code: 0, printed: `${contract.info.version}\n` });
  expect(here.manifest.engines).toEqual({ node: ">=24" });
  expect(importsOf(command)).toEqual(["./commands.js"]);
});

/** A Node on this machine that is too old, if there is one. */
const old = olderNode();

test.runIf(old !== undefined)(
  "on an old Node of this machine, it prints the same sentence",
  async () => {
    const { program = "", version = "" } = old ?? {};
    for (const words of [["--help"], ["serve"], ["conformance", "--list"]])
      expect(
        await node(here.app, [join(here.home, "bin/marketplace.js"), ...words], program),
      ).toEqual(tooOld(version));
  },
);

/** Prints how many files a process loads when it ends. */
const COUNT_FILES = `import { registerHooks } from "node:module";
const files = [];
registerHooks({ load(url, context, next) { if (url.startsWith("file:")) files.push(url); return next(url, context); } });
process.on("exit", () => console.log(files.length + " files"));`;

test("the portal starts from a few files, and says what is wrong with PostgreSQL", async () => {
  const { code, printed } = await node(here.app, [
    "--import",
    `data:text/javascript,${encodeURIComponent(COUNT_FILES)}`,
    join(here.home, "bin/marketplace.js"),
    ...["serve", "--port", "0", "--database", "postgres://user@127.0.0.1:1/none"],
  ]);
  expect(printed).toContain("PostgreSQL at 127.0.0.1:1 does not respond");
  expect(code).toBe(2);
  const [, count] = /^(\d+) files$/m.exec(printed) ?? [];
  expect(Number(count)).toBeLessThan(80);
});

test("it has the licences of the packages whose code it contains, and no source maps", () => {
  const licences = readFileSync(join(here.home, "LICENSES.txt"), "utf8");
  for (const name of ["@hono/node-server", "commander", "hono", "lru-cache", "pino", "prom-client"])
    expect(licences).toMatch(new RegExp(`^${name}$`, "m"));
  expect(globSync("**/*.map", { cwd: here.home })).toEqual([]);
});

/** Imports an entry point and prints the files of the package that it loads, and what it exports. */
const importOf = (entry: string, attributes = "") =>
  `${COUNT_FILES}; const found = await import("${entry}"${attributes}); console.log(Object.keys(found).sort().join());`;

test.each<[entry: string, exported: RegExp, most: number]>([
  ["", /,run,scenario,scenarios,/, 40],
  ["/client", /^CallError,createClient,encode,isRefusal,paginate,signIn,unwrap$/m, 5],
  ["/control", /ControlError,createControl/, 3],
  ["/rules", /rules,sources/, 3],
  ["/testing", /connectSandbox.*startSandbox/, 12],
  ["/testing/msw", /handlers/, 800],
  ["/types", /^$/m, 2],
])("marketplace-provisioning%s loads what it needs", async (entry, exported, most) => {
  const name = `marketplace-provisioning${entry}`;
  const { code, printed } = await node(here.app, ["--input-type=module", "--eval", importOf(name)]);
  expect([code, printed]).toEqual([0, expect.stringMatching(exported)]);
  expect(Number(/^(\d+) files/m.exec(printed)?.[1])).toBeLessThanOrEqual(most);
});

test("the client is at most 12 kB in a bundle for browsers, which has no modules of Node", async () => {
  const entryPoints = [join(here.home, "generated/client.js")];
  const options = { bundle: true, minify: true, format: "esm", platform: "browser" } as const;
  const { outputFiles } = await build({ entryPoints, ...options, write: false });
  expect(gzipSync(outputFiles[0]?.contents ?? "").length).toBeLessThan(12_000);
});

test("documents and schemas are exported as JSON and YAML", () => {
  const resolve = createRequire(join(here.app, "x.js")).resolve;
  const read = (entry: string) =>
    readFileSync(resolve(`marketplace-provisioning/${entry}`), "utf8");
  expect(parse(read("contract.yaml"))).toEqual(JSON.parse(read("contract")));
  expect(parse(read("control.yaml"))).toEqual(JSON.parse(read("control.json")));
  for (const name of ["seed", "snapshot", "target", "report"])
    expect(JSON.parse(read(`${name}.schema.json`))).toHaveProperty("$schema");
});

test("publint and attw find nothing wrong", async () => {
  const { messages } = await publint({ pkgDir: here.home, pack: false });
  expect(messages).toEqual([]);
  const attw = fileURLToPath(
    new URL("../node_modules/@arethetypeswrong/cli/dist/index.js", import.meta.url),
  );
  const line = [attw, inject("archive"), "--profile", "esm-only", "--no-color"];
  // It has no types of YAML.
  const excluded = ["--exclude-entrypoints", "contract.yaml", "control.yaml"];
  const { code, printed } = await node(here.app, [...line, ...excluded]);
  expect(code, printed).toBe(0);
});

test("the examples of its README compile and run", async () => {
  const readme = readFileSync(join(here.home, "README.md"), "utf8");
  const files = [...readme.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, text = ""], index) => {
    writeFileSync(join(here.app, `example${index}.ts`), text);
    return { name: `example${index}.ts`, text };
  });
  expect(files.length).toBeGreaterThan(2);
  const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const check = (files: readonly string[], options: object = {}) => {
    writeFileSync(join(here.app, "package.json"), JSON.stringify({ type: "module" }));
    const compilerOptions = { ...STRICT, ...options };
    writeFileSync(join(here.app, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
    return node(here.app, [tsc]);
  };
  // The declarations of vitest need those of Node, which STRICT leaves out.
  const usesVitest = ({ text }: { readonly text: string }) => text.includes("vitest");
  const namesOf = (some: typeof files) => some.map(({ name }) => name);
  writeFileSync(
    join(here.app, "kit.ts"),
    'import { startSandbox } from "marketplace-provisioning/testing";\nawait using _ = await startSandbox();\nexport {};\n',
  );
  const others = files.filter((file) => !usesVitest(file));
  expect(await check([...namesOf(others), "kit.ts"])).toEqual({ code: 0, printed: "" });
  const tests = namesOf(files.filter(usesVitest));
  expect(await check(tests, { skipLibCheck: true })).toEqual({ code: 0, printed: "" });
  const [first = { text: "" }] = others;
  writeFileSync(join(here.app, "wrong.ts"), first.text.replace("itemID:", "itemId:"));
  expect((await check(["wrong.ts"])).printed).toContain("'itemId' does not exist");
  expect(await node(here.app, [others.at(-1)?.name ?? ""])).toEqual({
    code: 0,
    printed: `${contract.info.version}\n`,
  });
});

test("its installation runs no script", () => {
  expect(here.manifest).not.toHaveProperty("scripts");
});

test("it imports Node's modules and optional packages only", () => {
  const sources = globSync("**/*.{js,d.ts}", { cwd: here.home }).filter(
    (file) => !file.startsWith("dist/docs/"),
  );
  const imported = sources
    .flatMap((file) => importsOf(join(here.home, file)))
    .filter((name) => !/^(\.|node:)/.test(name))
    .map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0]);
  const { peerDependencies } = here.manifest;
  // Prism and Redocly run as programs.
  const { "@stoplight/prism-cli": _, "@redocly/cli": __, ...peers } = peerDependencies;
  expect([...new Set(imported)].sort()).toEqual(Object.keys(peers).sort());
  expect(here.manifest).not.toHaveProperty("dependencies");
});

test("it contains no test, and only files that are run, read or imported", () => {
  const files = globSync("**/*", { cwd: here.home }).filter(
    (file) => !file.startsWith("dist/docs/"),
  );
  expect(files).toContain("server/main.js");
  expect(
    files.filter((file) =>
      /\.test\.|\.testing\.|mutants|fuzz|bench|foreign|(?<!\.d)\.ts$/.test(file),
    ),
  ).toEqual([]);
});
