/** The README's form and verdict, and the commands of the first purchase, whose output is compared with the page. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { serve } from "@hono/node-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startSandbox } from "../server/sandbox/testing.ts";
import { createServer, type Server } from "../server/server.ts";
import { openStore } from "../server/storage/open.ts";
import { MEMORY, sqlite } from "../server/storage/sqlite.ts";

const textOf = (file: string): string =>
  readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
const readme = textOf("README.md");
const page = textOf("docs/start/first-purchase.md");
const cli = fileURLToPath(new URL("../conformance/cli/main.ts", import.meta.url));
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

test("a portal that accepts an interest twice gets the README's verdict", async () => {
  await using sandbox = await startSandbox({ listen: 0 });
  await using world = await sandbox.world();
  await world.disableRule("interest.once");
  await using folder = await mkdtempDisposable(join(tmpdir(), "verdict-"));
  const config = join(folder.path, "target.json");
  const account = (username: string) => ({ username, password: "marketplace1" });
  const target = {
    portal: world.portal,
    accounts: { vendorAdmin: account("org1admin"), purchaserAdmin: account("org2admin") },
    listings: { paid: world.listings.paid.itemId },
    allow: ["write", "delete"],
  };
  await writeFile(config, JSON.stringify(target));
  const words = ["--target", "portal", "--config", config, "--only", "interest.once"];
  const run = promisify(execFile)(process.execPath, [cli, ...words, "--no-cross-check"]);
  const { stdout } = (await run.catch((error: unknown) => error)) as { readonly stdout: string };
  const printed = stdout
    .replaceAll(world.portal, `${ORIGIN}/sharing/rest`)
    .replaceAll(/http:[^ ]*(?=\/docs)/g, ORIGIN)
    .split("\n");
  const verdict = /^```text\n([\s\S]*?)^```/m.exec(readme)?.[1]?.trim().split("\n") ?? [];
  expect(verdict).toHaveLength(7);
  // "…" leaves out any text of a line.
  const parts = verdict.map((line) => line.split("…"));
  const shows = (line: string, [start = "", ...rest]: readonly string[]) =>
    line.startsWith(start) && rest.every((part) => line.includes(part));
  const shown = parts.filter((wanted) => printed.some((line) => shows(line, wanted)));
  expect(shown).toEqual(parts);
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
