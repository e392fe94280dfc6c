/** The installed package does what the project does. */
import { once } from "node:events";
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { publint } from "publint";
import ts from "typescript";
import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { readTargetFile } from "../conformance/targets/targetFile.ts";
import contract from "../generated/openapi.json" with { type: "json" };
import {
  type Installed,
  install,
  marketplace,
  node,
  olderNode,
  pack,
  startServer,
} from "./install.testing.ts";

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

let archive: string;
let here: Installed;

beforeAll(async () => {
  archive = await pack();
  here = await install(archive, "app", ["@stoplight/prism-cli", "msw", "pg", "vitest"]);
});

test("its version is the contract's", async () => {
  expect(await marketplace(here, ["--version"])).toEqual({
    code: 0,
    printed: `${contract.info.version}\n`,
  });
});

test("without a command, it lists the commands and exits with 2", async () => {
  const { code, printed } = await marketplace(here, []);
  for (const command of ["serve", "mock", "init", "conformance"])
    expect(printed).toMatch(new RegExp(`^  ${command} `, "m"));
  expect(code).toBe(2);
});

test("an unknown command names a similar one and exits with 2", async () => {
  const { code, printed } = await marketplace(here, ["serv"]);
  expect(printed).toContain("(Did you mean serve?)");
  expect(code).toBe(2);
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

test("its help lists the options of each command", async () => {
  expect((await marketplace(here, ["--help"])).code).toBe(0);
  expect((await marketplace(here, ["serve", "--help"])).printed).toContain("--database <url>");
  expect((await marketplace(here, ["mock", "--help"])).printed).toContain("--port <number>");
  expect((await marketplace(here, ["conformance", "--help"])).printed).toContain("--target <name>");
});

test("the suite lists its scenarios", async () => {
  const { code, printed } = await marketplace(here, [
    "conformance",
    "--list",
    "--only",
    "interest.once",
  ]);
  expect(printed).toMatch(/^interest\.once: /);
  expect(code).toBe(0);
});

test.each(["reference", "prism"])("the suite judges %s, which it starts", async (target) => {
  const { code, printed } = await marketplace(here, [
    "conformance",
    "--target",
    target,
    "--only",
    "interest.once",
  ]);
  expect(printed).toMatch(/contract +conformant/);
  expect(printed).toContain(
    "\ncross-check (redocly drift): none, because Redocly is not installed: npm install @redocly/cli\n",
  );
  expect(code).toBe(0);
});

test("with Redocly installed, the suite cross-checks responses", async () => {
  const there = await install(archive, "with-redocly", ["@redocly/cli"]);
  const { printed } = await marketplace(there, ["conformance", "--only", "interest.once"]);
  expect(printed).toMatch(
    /^cross-check \(redocly drift [\d.]+\): no difference from the contract in \d+ responses/m,
  );
});

test("the suite's exit codes, reports and comparisons are those of the project", async () => {
  const spoiled = ["conformance", "--only", "interest.once", "--without", "interest.once"];
  const files = ["--report", "report.html", "--report", "report.json", "--record", "record.json"];
  expect((await marketplace(here, [...spoiled, ...files])).code).toBe(1);
  expect(readFileSync(join(here.app, "report.html"), "utf8")).toContain("interest.once");
  expect(readFileSync(join(here.app, "report.json"), "utf8")).toContain(
    `"version": "${contract.info.version}"`,
  );
  expect(
    (await marketplace(here, ["conformance", "diff", "record.json", "record.json"])).code,
  ).toBe(0);
  expect((await marketplace(here, ["conformance", "diff", "record.json"])).code).toBe(2);
});

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

test("the portal serves API, pages, reference, forms and metrics, and ends on a signal", async () => {
  const words = ["serve", "--port", "0", "--database", "sqlite::memory:"];
  const { announced: url, end } = await startServer(here, words, /^portal listening on (\S+)$/);
  const read = async (path: string) => (await fetch(url + path)).text();
  expect(await read("/sharing/rest/generateToken?username=org2user&f=json")).toContain(
    '"code":405',
  );
  expect(await read("/sharing/rest")).toContain("<style>");
  expect(await read("/docs/rules/interest.once")).toContain('<h1 id="interest-once"');
  expect(JSON.parse(await read("/docs/openapi.json"))).toEqual(contract);
  const body = new FormData();
  for (const [name, value] of Object.entries({
    username: "org2user",
    password: "marketplace1",
    f: "json",
  }))
    body.append(name, value);
  const signIn = await fetch(`${url}/sharing/rest/generateToken`, { method: "POST", body });
  expect(await signIn.json()).toHaveProperty("token");
  expect(await read("/metrics")).toContain('operation="generateToken",outcome="accepted"');
  expect(await end()).toBe(0);
  expect(existsSync(join(here.app, "data"))).toBe(false);
});

test("the image copies what exists; its command and its health check run", async () => {
  const file = readFileSync(new URL("../Dockerfile", import.meta.url), "utf8");
  const copied = [...file.matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap(([, names = ""]) =>
    names.split(" "),
  );
  for (const name of copied) expect(existsSync(new URL(`../${name}`, import.meta.url))).toBe(true);
  const [health = [], serve = []] = [...file.matchAll(/CMD (\[.+\])$/gm)].map(
    ([, words = ""]): string[] => JSON.parse(words),
  );
  expect(join(here.app, serve[1] ?? "")).toBe(join(here.home, "bin/marketplace.js"));
  const words = [...serve.slice(2), "--port", "0", "--database", "sqlite::memory:"];
  const { announced: url, end } = await startServer(here, words, /^portal listening on (\S+)$/);
  const isHealthy = async () =>
    (
      await node(
        here.app,
        health.slice(1).map((word) => word.replace("http://127.0.0.1:4000", url)),
      )
    ).code === 0;
  expect(await isHealthy()).toBe(true);
  await end();
  expect(await isHealthy()).toBe(false);
});

test("the mock responds with the example that a request names", async () => {
  const { announced: url, end } = await startServer(
    here,
    ["mock", "--port", "0"],
    /mock listening on (http:\S+)/,
  );
  const response = await fetch(
    `${url}/content/listings/6489da7f08f045ac8c0a5b1de37d56fe/interest`,
    {
      method: "POST",
      headers: { Prefer: "example=alreadyInterested" },
      body: new URLSearchParams({ token: "token of a test", f: "json" }),
    },
  );
  expect(await response.json()).toMatchObject({ error: { messageCode: "MKT_0003" } });
  // Killed without a signal that it can catch, it would leave Prism behind.
  await end();
});

test("without an optional package, what needs it says what to install", async () => {
  const there = await install(archive, "alone");
  const database = ["--database", "postgres://user@127.0.0.1:1/none"];
  for (const [name, ...words] of [
    ["@stoplight/prism-cli", "mock"],
    ["@stoplight/prism-cli", "conformance", "--target", "prism"],
    ["pg", "serve", "--port", "0", ...database],
  ]) {
    const { code, printed } = await marketplace(there, words);
    expect(printed).toContain(`npm install ${name}`);
    expect(code).toBe(2);
  }
  expect((await marketplace(there, ["conformance", "--list"])).code).toBe(0);
  const serving = ["serve", "--port", "0", "--tls", "--database", "sqlite::memory:"];
  const { announced: url } = await startServer(there, serving, /^portal listening on (\S+)$/);
  const sent = request(`${url}/healthz`, { rejectUnauthorized: false }).end();
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  expect(response.statusCode).toBe(200);
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
  const line = [attw, archive, "--profile", "esm-only", "--no-color"];
  // It has no types of YAML.
  const excluded = ["--exclude-entrypoints", "contract.yaml", "control.yaml"];
  const { code, printed } = await node(here.app, [...line, ...excluded]);
  expect(code, printed).toBe(0);
});

test("init writes a target file and a first test that passes, and overwrites nothing", async () => {
  const files = ["target.json", "marketplace.test.mjs"].map((name) => join(here.app, name));
  const { code, printed } = await marketplace(here, ["init", "--runner", "node"]);
  expect([code, printed]).toEqual([0, expect.stringContaining("marketplace.test.mjs is new.")]);
  expect(await node(here.app, ["--test", "marketplace.test.mjs"])).toMatchObject({ code: 0 });
  const passwords = { VENDOR_PASSWORD: "x", PURCHASER_PASSWORD: "x" };
  expect(readTargetFile(files[0] ?? "", passwords).portal).toContain("127.0.0.1:4000");
  for (const file of files) writeFileSync(file, "mine");
  const again = await marketplace(here, ["init", "--runner", "node"]);
  expect(again.printed).toContain("target.json exists and stays as it is.");
  expect(files.map((file) => readFileSync(file, "utf8"))).toEqual(["mine", "mine"]);
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
