/** `make bench`: measures the portal and its peers, and writes docs/bench.md. BENCH=quick measures less. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { startPostgres } from "../storage/postgres.testing.ts";
import { aimsOf } from "./aims.ts";
import { preparePeers } from "./peers.ts";
import type { Cost, Scale } from "./results.ts";
import { measureScale } from "./scale.ts";
import { measureStartups } from "./startup.ts";
import { pageOf } from "./table.ts";
import { measureRates } from "./throughput.ts";
import { measureSuite, measureWorlds } from "./world.ts";

const EXTENTS = {
  full: {
    pace: { rounds: 3, seconds: 2, warmUp: 1 },
    starts: 7,
    repeats: { next: 7, changed: 2 },
    sizes: [1_000, 10_000, 100_000, 1_000_000],
  },
  quick: {
    pace: { rounds: 2, seconds: 1, warmUp: 1 },
    starts: 3,
    repeats: { next: 3, changed: 2 },
    sizes: [1_000, 10_000],
  },
};

/** More interests per second than any peer can express. */
const MOST_INTERESTS = 12_000;

const BENCH = v.parse(
  v.optional(v.picklist(["full", "quick"], "BENCH must be full or quick"), "full"),
  process.env.BENCH,
);
const { pace, starts, repeats, sizes } = EXTENTS[BENCH];

console.log("preparing the peers");
const { peers, close } = await preparePeers(
  MOST_INTERESTS * (pace.rounds * pace.seconds + pace.warmUp),
);
const loaded = await measureRates(peers, pace);
console.log("starting each of them several times");
const startups = await measureStartups(peers, starts);
await close();
console.log("creating worlds, and running the suite");
const worlds = await measureWorlds();
const suite = await measureSuite();
const results = { ...loaded, startups, worlds, suite, scales: await measureScales() };

const circumstances = {
  command: BENCH === "full" ? "make bench" : `BENCH=${BENCH} make bench`,
  date: new Date().toISOString().slice(0, 10),
  cores: availableParallelism(),
  node: process.versions.node,
};
writeFileSync(new URL("../../docs/bench.md", import.meta.url), pageOf(results, circumstances));
for (const { aim, measured, met } of aimsOf(results))
  console.log(`${met ? "met   " : "missed"}  ${aim}: ${measured}`);
console.log("wrote docs/bench.md");

/** Measures pages in marketplaces of each size, on both engines that keep data. */
async function measureScales(): Promise<Scale[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const scales: Scale[] = [
    await measured("SQLite", (size) => `sqlite:${join(folder, `${size}.sqlite`)}`),
  ];
  rmSync(folder, { recursive: true });
  // One server per size, because the portal's tables can't be copied to another PostgreSQL database.
  const servers = await Promise.all(sizes.map(() => startPostgres()));
  const urls = new Map(sizes.map((size, index) => [size, servers[index]?.url("postgres") ?? ""]));
  scales.push(await measured("PostgreSQL", (size) => urls.get(size) as string));
  await Promise.all(servers.map((server) => server.remove()));
  return scales;
}

async function measured(engine: string, urlOf: (size: number) => string): Promise<Scale> {
  const costs = new Map<number, readonly Cost[]>();
  for (const size of sizes) {
    console.log(`pages of customersList at ${size} provisions on ${engine}`);
    costs.set(size, await measureScale(urlOf(size), size, repeats));
  }
  return { engine, sizes: costs };
}
