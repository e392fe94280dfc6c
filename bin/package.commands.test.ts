/** The commands of the installed package do what those of the project do. */
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { readTargetFile } from "../conformance/targets/targetFile.ts";
import contract from "../generated/openapi.json" with { type: "json" };
import { type Installed, install, marketplace, node, startServer } from "./install.testing.ts";

let here: Installed;

beforeAll(async () => {
  here = await install("app", ["@stoplight/prism-cli"]);
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
  const there = await install("with-redocly", ["@redocly/cli"]);
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
  const there = await install("alone");
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
