/** The README's form, and the commands of the first purchase, whose output is compared with the page. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { serve } from "@hono/node-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createServer, type Server } from "../server/server.ts";
import { openStore } from "../server/storage/open.ts";
import { MEMORY, sqlite } from "../server/storage/sqlite.ts";

const textOf = (file: string): string =>
  readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
const readme = textOf("README.md");
const page = textOf("docs/start/first-purchase.md");
const ORIGIN = "http://127.0.0.1:4000";

interface Command {
  readonly line: string;
  /** The output on the page. */
  readonly printed: string;
}

/** Returns the commands of all console blocks, in order. */
function commands(): Command[] {
  const blocks = [...page.matchAll(/^```console\n([\s\S]*?)^```/gm)].map(([, text = ""]) => text);
  return blocks
    .flatMap((block) => block.split(/^\$ /m).slice(1))
    .map((part) => {
      const [line = "", ...printed] = part.split("\n");
      return { line, printed: printed.join("\n").trim() };
    });
}

/** Replaces tokens and times, which differ from run to run. */
const lasting = (text: string): string =>
  text.replaceAll(/\b1[0-9]{12}\b/g, "<time>").replaceAll(/eyJ[\w.-]+/g, "<token>");

let server: Server;
let socket: ReturnType<typeof serve>;
let origin: string;

beforeAll(async () => {
  server = await createServer({ store: await openStore(sqlite(MEMORY)) });
  origin = await new Promise((resolve) => {
    socket = serve({ fetch: server.app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
      resolve(`http://127.0.0.1:${port}`),
    );
  });
});

afterAll(async () => {
  socket.close();
  await server.close();
});

test("the commands of the first purchase print what the page says", async () => {
  const tour = commands();
  const mark = "---- next ----";
  const script = tour
    .map(({ line }) => `${line.replaceAll(ORIGIN, origin)}\necho; echo "${mark}"`)
    .join("\n");
  const { stdout } = await promisify(execFile)("bash", ["-c", script]);
  const answers = stdout.split(mark).slice(0, -1);
  const seen = tour.map(({ line }, index) => ({
    line,
    printed: lasting(answers[index]?.trim() ?? ""),
  }));
  expect(tour.length).toBeGreaterThan(8);
  expect(seen).toEqual(tour.map(({ line, printed }) => ({ line, printed: lasting(printed) })));
});

test("two commands are the whole setup", () => {
  const block = /^## Start\n+```sh\n([\s\S]*?)^```/m.exec(readme)?.[1] ?? "";
  expect(
    block
      .trim()
      .split("\n")
      .map((line) => line.split("#")[0]?.trim()),
  ).toEqual(["make start", "make test"]);
});

test.each(["README.md", "bin/README.md"])("%s has at most 120 lines of 100 characters", (file) => {
  const lines = textOf(file).trimEnd().split("\n");
  expect(lines.length).toBeLessThanOrEqual(120);
  expect(lines.filter((line) => line.length > 100)).toEqual([]);
});
