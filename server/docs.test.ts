/** The API reference over HTTP. docs/reference/ tests what readers see. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { startPortal } from "./testing.ts";
import { welcome } from "./welcome.ts";

it("the contract is served unchanged", async () => {
  const { request } = await startPortal();
  const response = await request("/docs/openapi.json");
  expect(response.headers.get("Content-Type")).toMatch(/^application\/json/);
  expect(await response.text()).toBe(readFileSync(new URL("../generated/openapi.json", import.meta.url), "utf8"));
});

it("/docs redirects to the page, also behind a proxy with another path", async () => {
  const { request } = await startPortal();
  const response = await request("/docs");
  expect([response.status, response.headers.get("Location")]).toEqual([302, "docs/"]);
  expect(await (await request("/docs/")).text()).toContain('<script src="reference.js"></script>');
});

it("the page may load its own files, call its own portal, and not be framed", async () => {
  const { request } = await startPortal();
  for (const path of ["/docs/", "/docs/index.html"]) {
    const { headers } = await request(path);
    expect(headers.get("Content-Security-Policy")?.split("; ")).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]);
    expect(headers.get("Referrer-Policy")).toBe("same-origin");
  }
});

it("a cached file is not sent again", async () => {
  const { request } = await startPortal();
  const etag = (await request("/docs/scalar.js")).headers.get("ETag") ?? "";
  expect((await request("/docs/scalar.js", { headers: { "If-None-Match": etag } })).status).toBe(304);
});

it.each(["/docs/nothing.js", "/docs/..%2Fpackage.json", "/docs/a/b"])("%s is not a file of the reference", async (path) => {
  const { request } = await startPortal();
  expect((await request(path)).status).toBe(404);
});

it("the welcome names the reference", () => {
  expect(welcome("http://127.0.0.1:4000")).toContain("http://127.0.0.1:4000/docs\n");
});
