/** The servers to compare, each as its own process, and the responses that they repeat. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { startPostgres } from "../storage/postgres.testing.ts";
import { headersOf, WORKLOADS } from "./workload.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface Program {
  /** Address of the server, with the path of the operations. */
  readonly url: string;
  /** Returns the memory in use, in bytes. Undefined if the system doesn't report it. */
  readonly memory: () => number | undefined;
  /** Returns the CPU time of all its threads, in milliseconds. Undefined if the system doesn't report it. */
  readonly cpu: () => number | undefined;
  readonly stop: () => Promise<void>;
}

export interface Peer {
  readonly name: string;
  readonly start: () => Promise<Program>;
}

/** The measured operations, which are workloads too. */
const OPERATIONS = ["listPurchases", "listCustomers", "expressInterest"] as const;
type OperationName = (typeof OPERATIONS)[number];

/** Body of a successful response by operation. The servers without data repeat these. */
export type Responses = Readonly<Record<OperationName, object>>;

/** Provisions of the vendor in each portal. */
const PROVISIONS = 1_000;

/** Prepares all servers. `interests` is the largest number of interests to express in one of them. */
export async function preparePeers(
  interests: number,
): Promise<{ readonly peers: readonly Peer[]; readonly close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const database = await startPostgres();
  const portal = (name: string, url: string): Peer => ({
    name: `portal, ${name}`,
    start: () => startPortal(url, PROVISIONS, interests),
  });
  const memory = portal("SQLite in memory", "sqlite::memory:");
  const responses = await responsesOf(memory);
  const file = (name: string, value: unknown) => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(value));
    return path;
  };
  const repeated = file("responses.json", responses);
  const mocked = file("openapi.json", withExamples(responses));
  const program = (name: string, command: string, ...words: string[]): Peer => ({
    name,
    start: () => start(command, words),
  });
  return {
    peers: [
      program("node:http", "node", "server/bench/programs/bare.ts", repeated),
      program("Hono", "node", "server/bench/programs/hono.ts", repeated),
      memory,
      portal("SQLite file", `sqlite:${join(folder, "portal.sqlite")}`),
      portal("PostgreSQL", database.url("postgres")),
      program("Prism", "prism", "mock", mocked, "--port", "0"),
      program("Scalar mock server", "node", "server/bench/programs/scalar.ts", mocked),
    ],
    async close() {
      await database.remove();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Starts a portal on a filled database. */
export async function startPortal(
  database: string,
  provisions: number,
  interests: number,
): Promise<Program> {
  const counts = [String(provisions), String(interests)];
  const program = await start("node", ["server/bench/programs/portal.ts", database, ...counts], {
    // As in `make start`.
    MALLOC_ARENA_MAX: "1",
  });
  return { ...program, url: `${program.url}/sharing/rest` };
}

/** Starts a program and waits until it prints its address. Rejects if it ends instead. */
export async function start(
  command: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Program> {
  const env = { ...process.env, ...environment };
  const child = spawn(command, words, { cwd: ROOT, env, stdio: ["ignore", "pipe", "inherit"] });
  const exit = once(child, "exit");
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  const stop = async () => {
    process.off("exit", end);
    child.kill("SIGTERM");
    await exit;
  };
  for await (const line of createInterface(child.stdout)) {
    const url = /listening on (http:\S+)/.exec(line)?.[1];
    if (url === undefined) continue;
    child.stdout.resume();
    return { url, memory: () => memoryOf(child.pid), cpu: () => cpuOf(child.pid), stop };
  }
  throw new Error(`${command} ${words.join(" ")} ended before it listened`);
}

/** Returns the resident memory of a process, in bytes, from Linux's /proc. */
function memoryOf(pid: number | undefined): number | undefined {
  try {
    const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Number(kibibytes) * 1024;
  } catch {
    return undefined;
  }
}

/** Ticks of Linux's clock for CPU time last ten milliseconds. */
const TICK = 10;

/** Returns the CPU time of a process, in milliseconds, from Linux's /proc. */
function cpuOf(pid: number | undefined): number | undefined {
  try {
    // The name of the program comes before the last parenthesis, and may contain spaces.
    const [, words] = /^.*\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
    const [user, system] = (words ?? "").split(" ").slice(11, 13).map(Number);
    return ((user ?? Number.NaN) + (system ?? Number.NaN)) * TICK;
  } catch {
    return undefined;
  }
}

/** Returns a portal's response to each operation. */
async function responsesOf(portal: Peer): Promise<Responses> {
  const { url, stop } = await portal.start();
  const entries = OPERATIONS.map(async (name) => {
    const { method, path, username } = WORKLOADS[name](0);
    const response = await fetch(url + path, { method, headers: await headersOf(username) });
    return [name, await response.json()] as const;
  });
  return Object.fromEntries(await Promise.all(entries).finally(stop)) as Responses;
}

/** Returns the contract with one response as the only example of each operation, and without server paths. */
function withExamples(responses: Responses): object {
  const { servers: _, ...contract } = JSON.parse(
    readFileSync(join(ROOT, "generated/openapi.json"), "utf8"),
  ) as { readonly servers: unknown; readonly components: { responses: DocumentedResponses } };
  // Each response has the id of its operation.
  for (const [id, { content }] of Object.entries(contract.components.responses)) {
    const value = responses[id as OperationName];
    const json = content["application/json"];
    if (value !== undefined && json !== undefined) json.examples = { response: { value } };
  }
  return contract;
}

type DocumentedResponses = Readonly<
  Record<string, { readonly content: Readonly<Record<string, { examples?: object }>> }>
>;
