/** The documentation over HTTP, from a small folder. docs/ tests the real site. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Hono } from "hono";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createDocs } from "./docs.ts";
import { welcome } from "./home.ts";

const files = {
  "index.html": "<h1>Start</h1>",
  "rules/index.html": "<h1>Rules</h1>",
  "rules/interest.once.html": "<h1>interest.once</h1>",
  "rules/interest.once.md": "# interest.once",
  "assets/app.3f2a.js": "void 0;",
  "openapi.json": "{}",
  "404.html": "<h1>Missing</h1>",
};

let folder: string;

beforeAll(() => {
  folder = `${mkdtempSync(join(tmpdir(), "docs-"))}/`;
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const ask = async (path: string, from = folder) =>
  new Hono().route("/docs", createDocs(from)).request(path);

it.each([
  ["/docs/", "text/html; charset=utf-8", files["index.html"]],
  ["/docs/rules/", "text/html; charset=utf-8", files["rules/index.html"]],
  ["/docs/rules/interest.once", "text/html; charset=utf-8", files["rules/interest.once.html"]],
  ["/docs/rules/interest.once.md", "text/markdown; charset=utf-8", files["rules/interest.once.md"]],
  ["/docs/openapi.json", "application/json", files["openapi.json"]],
])("%s is a file of the type %s", async (path, type, text) => {
  const response = await ask(path);
  expect([response.status, response.headers.get("Content-Type"), await response.text()]).toEqual([
    200,
    type,
    text,
  ]);
});

it("pages can't be framed, and only assets are kept without asking again", async () => {
  const page = (await ask("/docs/rules/")).headers;
  expect(page.get("Content-Security-Policy")).toBe("frame-ancestors 'none'");
  expect(page.get("Cache-Control")).toBe("no-cache");
  const asset = (await ask("/docs/assets/app.3f2a.js")).headers;
  expect(asset.get("Cache-Control")).toBe("max-age=31536000, immutable");
});

it("/docs redirects to the first page, also behind a proxy with another path", async () => {
  const response = await ask("/docs");
  expect([response.status, response.headers.get("Location")]).toEqual([302, "docs/"]);
});

it.each(["/docs/nothing", "/docs/..%2Fpackage.json", "/docs/a/b", "/docs/rules/%00"])(
  "%s is not a file of the documentation: a page says so",
  async (path) => {
    const response = await ask(path);
    expect([response.status, await response.text()]).toEqual([404, files["404.html"]]);
  },
);

it("while the documentation isn't built, a page says so and reloads", async () => {
  const response = await ask("/docs/rules/interest.once", `${folder}missing/`);
  expect([response.status, response.headers.get("Retry-After")]).toEqual([503, "5"]);
  expect(await response.text()).toContain("make docs");
});

it("the welcome names the documentation", () => {
  expect(welcome("http://127.0.0.1:4000", { console: "on" })).toContain(
    "http://127.0.0.1:4000/docs\n",
  );
});
