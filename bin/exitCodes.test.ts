/** All commands have the exit codes of the README's table. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { EXIT } from "../conformance/runner/verdict.ts";
import { run } from "./commands.ts";

const program = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** Returns the exit code and output of a Node program. */
function ended(
  name: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
) {
  return new Promise<{ code: unknown; printed: string }>((resolve) => {
    const env = { ...process.env, DATABASE_URL: "sqlite::memory:", ...environment };
    execFile(process.execPath, [program(name), ...words], { env }, (fault, stdout, stderr) =>
      resolve({ code: fault === null ? 0 : fault.code, printed: stdout + stderr }),
    );
  });
}

/** Returns the same of a command line that starts nothing, without a process of its own, which takes longer. */
async function endedHere(line: string, environment: Readonly<Record<string, string>> = {}) {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  let printed = "";
  const print = (text: unknown) => {
    printed += `${text}\n`;
    return true;
  };
  for (const name of ["log", "error"] as const) vi.spyOn(console, name).mockImplementation(print);
  vi.spyOn(process.stderr, "write").mockImplementation(print);
  const { argv, exitCode } = process;
  process.argv = [...argv.slice(0, 1), "marketplace", ...line.split(" ").filter(Boolean)];
  await run();
  const code = process.exitCode;
  Object.assign(process, { argv, exitCode });
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  return { code, printed };
}

const taken = createServer();
let port: string;
beforeAll(async () => {
  taken.listen(0, "127.0.0.1");
  await once(taken, "listening");
  port = String((taken.address() as AddressInfo).port);
});
afterAll(() => void taken.close());

describe("a command that could not run exits with 2 and says why:", () => {
  test.for<[line: string, why: RegExp, environment?: Readonly<Record<string, string>>]>([
    ["", /Usage: marketplace/],
    ["serv", /unknown command 'serv'/],
    ["help seeds", /unknown command 'seeds'; did you mean "seed"\?/],
    ["--frobnicate", /unknown option '--frobnicate'/],
    ["serve --frobnicate", /unknown option '--frobnicate'/],
    ["serve --port banana", /'banana' is invalid\. It must be a number from 0 to 65535/],
    ["serve --port 99999", /'99999' is invalid\. It must be a number from 0 to 65535/],
    ["serve", /'banana' from env 'PORT' is invalid/, { PORT: "banana" }],
    [
      "serve --port 0 --database mysql://host/portal",
      /option '--database <url>' argument 'mysql:\/\/host\/portal' is invalid\. It must be sqlite:<file>/,
    ],
    [
      "serve --port 0 --database postgres://user:pass@:x",
      /option '--database <url>' argument .* is invalid\. It must be sqlite:<file>/,
    ],
    [
      "serve --port 0",
      /'mysql:\/\/host' from env 'DATABASE_URL' is invalid\. It must be/,
      { DATABASE_URL: "mysql://host" },
    ],
    ["seed nowhere.json", /nowhere\.json: there is no such file/],
    [
      "seed package.json --url http://127.0.0.1:1",
      /No portal responds at http:\/\/127\.0\.0\.1:1\. Start one/,
    ],
    ["snapshot --url localhost", /'localhost' is invalid\. It must be an address such as/],
    [
      "snapshot --url http://127.0.0.1:4000/w/spring/sharing/rest",
      /is invalid\. It must be an address such as .*; --world names a world/,
    ],
    ["restore bin/README.md", /README\.md must be valid JSON; line 1, column 1/],
    ["mock --port banana", /'banana' is invalid\. It must be a number from 0 to 65535/],
    ["mock --port 99999", /'99999' is invalid\. It must be a number from 0 to 65535/],
  ])("marketplace %s", async ([line, why, environment]) => {
    const { code, printed } = await endedHere(line, environment);
    expect(printed).toMatch(why);
    expect(code).toBe(EXIT["could not run"]);
  });

  test.for<[line: string, why: RegExp]>([
    ["serve --port TAKEN", /The portal cannot start: port \d+ is in use/],
    ["serve --port 0 --database sqlite:/dev/null/portal.sqlite", /The portal cannot start/],
    [
      "serve --port 0 --host nowhere.invalid",
      /The portal cannot start: nowhere\.invalid isn't an address of this machine; set HOST or --host/,
    ],
    [
      "serve --port 0 --host 192.0.2.1",
      /The portal cannot start: 192\.0\.2\.1 isn't an address of this machine/,
    ],
    ["mock --port TAKEN", /^port \d+ is in use; choose another with --port$/m],
    [
      "mock --port 0 --host nowhere.invalid",
      /nowhere\.invalid isn't an address of this machine; choose one with --host/,
    ],
    ["conformance --only interest.onc", /interest\.onc; did you mean "interest\.once"\?/],
    ["conformance --frobnicate", /unknown option '--frobnicate'/],
    ["conformance --target moon", /Allowed choices are reference, prism, portal/],
    ["conformance --target portal --config nowhere.json", /nowhere\.json: there is no such file/],
    ["conformance diff one.json", /missing required argument 'b\.json'/],
    ["conformance diff nowhere.json nowhere.json", /nowhere\.json: there is no such file/],
  ])("marketplace %s", async ([line, why]) => {
    const words = line.replace("TAKEN", port).split(" ");
    const { code, printed } = await ended("bin/marketplace.ts", words);
    expect(printed).toMatch(why);
    expect(code).toBe(EXIT["could not run"]);
  });

  test.for<[variable: string, value: string, why: RegExp]>([
    ["PORT", "99999", /PORT must be a number from 0 to 65535/],
    ["PORT", "TAKEN", /port \d+ is in use/],
    ["DATABASE_URL", "sqlite:/dev/null/portal.sqlite", /The portal cannot start/],
    ["LOG_LEVEL", "loud", /LOG_LEVEL must be one of/],
  ])("make start with %s=%s", async ([variable, value, why]) => {
    const { code, printed } = await ended("server/main.ts", [], {
      PORT: "0",
      [variable]: value.replace("TAKEN", port),
    });
    expect(printed).toMatch(why);
    expect(code).toBe(EXIT["could not run"]);
  });
});

test("the error of a wrong option is not followed by the whole help", async () => {
  const { printed } = await ended("bin/marketplace.ts", ["serve", "--prot", "1"]);
  expect(printed.trim().split("\n")).toEqual([
    "error: unknown option '--prot'",
    "(Did you mean --port?)",
    "(--help lists commands and options)",
  ]);
});

test.for([
  "--help",
  "--version",
  "serve --help",
  "help",
  "mock --help",
  "conformance --help",
  "conformance diff --help",
  "conformance --list --only interest.once",
])("marketplace %s ends with 0", async (line) => {
  expect((await ended("bin/marketplace.ts", line.split(" "))).code).toBe(EXIT.conformant);
});

test.for<[line: string, signal: NodeJS.Signals, sign: string]>([
  ["serve --port 0", "SIGINT", "listening"],
  ["serve --port 0", "SIGTERM", "listening"],
  ["mock --port 0", "SIGINT", "mock listening"],
  ["mock --port 0", "SIGTERM", "mock listening"],
])("marketplace %s ends with 0 on %s", async ([line, signal, sign]) => {
  const env = { ...process.env, DATABASE_URL: "sqlite::memory:" };
  const child = spawn(process.execPath, [program("bin/marketplace.ts"), ...line.split(" ")], {
    env,
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  const ended = once(child, "close");
  await expect.poll(() => printed).toContain(sign);
  child.kill(signal);
  expect(await ended).toEqual([EXIT.conformant, null]);
});

test("a reader may close the pipe of the help", async () => {
  const line = `"${process.execPath}" "${program("bin/marketplace.ts")}" --help | true; exit "\${PIPESTATUS[0]}"`;
  const child = spawn("bash", ["-c", line]);
  let printed = "";
  child.stderr.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  expect(await once(child, "close")).toEqual([EXIT.conformant, null]);
  expect(printed).toBe("");
});

test("help lists the exit codes", async () => {
  expect((await ended("bin/marketplace.ts", ["--help"])).printed).toContain("Exit codes:");
  expect((await ended("bin/marketplace.ts", ["conformance", "--help"])).printed).toContain(
    "Exit codes:",
  );
});
