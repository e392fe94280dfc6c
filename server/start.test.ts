/** A start loads only what it needs. */
import { expect, it } from "vitest";
import { startProcess } from "./process.testing.ts";

/** Prints the address of each file that a process loads. */
const PRINT_FILES = `import { writeSync } from "node:fs";
import { registerHooks } from "node:module";
registerHooks({ load(url, context, next) { writeSync(2, url + "\\n"); return next(url, context); } });`;

/** Starts the portal, sends the requests, stops it and returns the addresses of the files that it has loaded. */
async function filesOf(paths: readonly string[]): Promise<readonly string[]> {
  const program = `data:text/javascript,${encodeURIComponent(PRINT_FILES)}`;
  const { child, url, exit, errors } = await startProcess({
    NODE_OPTIONS: `--import=${program}`,
  });
  for (const path of paths) await (await fetch(url + path)).text();
  child.kill("SIGKILL");
  await exit;
  return errors;
}

/** What only some requests need. */
const LATER = {
  pages: /server\/pages\/pages\.ts/,
  "first page": /server\/pages\/home\.ts/,
  metrics: /prom-client/,
  log: /node_modules\/pino\//,
  PostgreSQL: /storage\/postgres\.ts|node_modules\/pg\//,
  multipart: /multipart/,
};
const loaded = (files: readonly string[]) =>
  Object.entries(LATER).flatMap(([name, file]) =>
    files.some((path) => file.test(path)) ? [name] : [],
  );

it("a start loads no pages, metrics, log or other database", async () => {
  const files = await filesOf([]);
  expect(files.join("\n")).toContain("server/http/app.ts");
  expect(loaded(files)).toEqual([]);
});

it("a page loads only what it shows", async () => {
  expect(loaded(await filesOf(["/"]))).toContain("first page");
});
