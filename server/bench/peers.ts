/** The servers to compare, how each is started, and the responses that they repeat. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { startPostgres } from "../storage/postgres.testing.ts";
import { type Program, start } from "./program.ts";
import { methodOf, pathOf, tokenFor, WORKLOADS, type Workload } from "./workload.ts";

/** Body of a successful response by workload. The servers without data repeat these. */
export type Answers = Readonly<Record<Workload, object>>;

export interface Peer {
  readonly name: string;
  /** Starts the server as its own process. Its URL includes the path of the operations. */
  readonly start: () => Promise<Program>;
}

export interface Peers {
  readonly peers: readonly Peer[];
  readonly close: () => Promise<void>;
}

/** Provisions of the vendor in each portal. */
const PROVISIONS = 1_000;

/** Prepares all peers. `interests` is the largest number of interests to express in one of them. */
export async function preparePeers(interests: number): Promise<Peers> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const database = await startPostgres();
  const portal = (url: string) => () => startPortal(url, PROVISIONS, interests);
  const memory = portal("sqlite::memory:");
  const answers = await askedOf(memory);
  const file = (name: string, value: unknown) => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(value));
    return path;
  };
  const [repeated, mocked] = [
    file("answers.json", answers),
    file("openapi.json", withExamples(answers)),
  ];
  return {
    peers: [
      {
        name: "node:http",
        start: () => start("node", ["server/bench/programs/bare.ts", repeated]),
      },
      { name: "Hono", start: () => start("node", ["server/bench/programs/hono.ts", repeated]) },
      { name: "portal, SQLite in memory", start: memory },
      { name: "portal, SQLite file", start: portal(`sqlite:${join(folder, "portal.sqlite")}`) },
      { name: "portal, PostgreSQL", start: portal(database.url("postgres")) },
      { name: "Prism", start: () => start("prism", ["mock", mocked, "--port", "0"]) },
      {
        name: "Scalar mock server",
        start: () => start("node", ["server/bench/programs/scalar.ts", mocked]),
      },
    ],
    async close() {
      await database.remove();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Starts a portal on a filled database, with its operations under `/sharing/rest`. */
export async function startPortal(
  database: string,
  provisions: number,
  interests: number,
): Promise<Program> {
  const program = await start("node", [
    "server/bench/programs/portal.ts",
    database,
    String(provisions),
    String(interests),
  ]);
  return { ...program, url: `${program.url}/sharing/rest` };
}

/** Returns a portal's response to each workload. */
async function askedOf(startMemory: () => Promise<Program>): Promise<Answers> {
  const { url, stop } = await startMemory();
  const entries = WORKLOADS.map(async (workload) => {
    const headers = { "X-Esri-Authorization": `Bearer ${await tokenFor(workload)}` };
    const answer = await fetch(url + pathOf(workload, 0), { method: methodOf(workload), headers });
    return [workload, (await answer.json()) as object] as const;
  });
  return Object.fromEntries(await Promise.all(entries).finally(stop)) as Answers;
}

/** Returns the contract with one response as the only example of each operation, and without server paths. */
function withExamples(answers: Answers): object {
  const changed = JSON.parse(
    readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8"),
  ) as {
    paths: Record<string, Record<string, Described>>;
    servers?: unknown;
  };
  delete changed.servers;
  for (const described of Object.values(changed.paths).flatMap((path) => Object.values(path))) {
    const answer = answers[described.operationId as Workload];
    const json = described.responses?.["200"]?.content["application/json"];
    if (answer !== undefined && json !== undefined) json.examples = { answer: { value: answer } };
  }
  return changed;
}

interface Described {
  readonly operationId?: string;
  readonly responses?: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { examples?: object }>> }>
  >;
}
