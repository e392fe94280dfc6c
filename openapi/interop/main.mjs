/** Runs tools of others on the published contract. Ends with 1 if one of them warns or fails. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const contract = process.argv[2];
const document = JSON.parse(readFileSync(contract, "utf8"));
const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "interop-"));
const bin = (name, ...words) =>
  execFileSync(join(import.meta.dirname, "node_modules/.bin", name), words, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
const assert = (isTrue, message) => {
  if (!isTrue) throw new Error(message);
};

const tools = {
  /** Spectral's own ruleset for OpenAPI. Clients send paths with a slash at the end, so only those are exempt from one rule. */
  spectral() {
    const ruleset = join(folder, "spectral.json");
    const slashed = Object.keys(document.paths).filter((path) => path.endsWith("/"));
    const pattern = `^(${slashed.join("|")}|.*[^/])$`;
    const rules = {
      "path-keys-no-trailing-slash": {
        given: "$.paths[*]~",
        // biome-ignore lint/suspicious/noThenProperty: Spectral's name.
        then: { function: "pattern", functionOptions: { match: pattern } },
      },
    };
    writeFileSync(ruleset, JSON.stringify({ extends: ["spectral:oas"], rules }));
    bin("spectral", "lint", contract, "--ruleset", ruleset, "--fail-severity", "hint");
  },
  async "swagger-parser"() {
    const { default: parser } = await import("@apidevtools/swagger-parser");
    await (parser.validate ?? parser.default.validate).call(parser, structuredClone(document));
  },
  orval() {
    const config = join(folder, "orval.config.mjs");
    const output = { target: join(folder, "orval.ts"), client: "fetch" };
    writeFileSync(
      config,
      `export default ${JSON.stringify({ api: { input: contract, output } })};`,
    );
    bin("orval", "--config", config);
    assert(readFileSync(output.target, "utf8").includes("expressInterest"), "no operation");
  },
  "hey-api"() {
    bin("openapi-ts", "--input", contract, "--output", join(folder, "hey"));
    assert(existsSync(join(folder, "hey/sdk.gen.ts")), "no client");
  },
  async msw() {
    const { fromOpenApi } = await import("@msw/source/open-api");
    const { setupServer } = await import("msw/node");
    const server = setupServer(...(await fromOpenApi(structuredClone(document))));
    server.listen({ onUnhandledRequest: "error" });
    try {
      const [{ url }] = document.servers;
      const listing = await fetch(
        `${url}/content/listings/b512083cd1b64e2da1d3f66dbb135956?f=json`,
      );
      assert((await listing.json()).itemId !== undefined, "no listing");
      const body = new URLSearchParams({ f: "json" });
      const purchases = await fetch(`${url}/portals/self/purchases`, { method: "POST", body });
      assert((await purchases.json()).purchases !== undefined, "no read by POST");
    } finally {
      server.close();
    }
  },
  async "scalar-mock"() {
    const { createMockServer } = await import("@scalar/mock-server");
    const mock = await createMockServer({ document: structuredClone(document) });
    const headers = { "X-Esri-Authorization": "any", Accept: "application/json" };
    const body = new URLSearchParams({ f: "json" });
    const response = await mock.request("/portals/self/purchases", {
      ...{ method: "POST", headers, body },
    });
    assert((await response.json()).purchases !== undefined, "no read by POST");
  },
  async postman() {
    const { convert } = require("openapi-to-postmanv2");
    const input = { type: "json", data: structuredClone(document) };
    const { result, reason, output } = await new Promise((resolve, reject) =>
      convert(input, {}, (fault, done) => (fault ? reject(fault) : resolve(done))),
    );
    assert(result, reason);
    assert(output[0].data.item.length > 0, "an empty collection");
  },
};

let hasFailed = false;
for (const [name, use] of Object.entries(tools)) {
  const begin = performance.now();
  try {
    await use();
    console.log(`ok  ${name} (${Math.round((performance.now() - begin) / 1000)} s)`);
  } catch (fault) {
    hasFailed = true;
    console.error(`${name}: ${fault.message}\n${fault.stdout ?? ""}${fault.stderr ?? ""}`);
  }
}
rmSync(folder, { recursive: true });
process.exitCode = hasFailed ? 1 : 0;
