/** Measures what a world costs, and how long the suite takes. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { Worlds } from "../control/worlds.ts";
import { openStore } from "../storage/open.ts";
import { MEMORY, sqlite } from "../storage/sqlite.ts";
import type { Results } from "./results.ts";
import { KEY } from "./workload.ts";

const WORLDS = 1_000;

/** Creates many worlds in this process. */
export async function measureWorlds(): Promise<Results["worlds"]> {
  const worlds = await Worlds.open(await openStore(sqlite(MEMORY)), KEY);
  await worlds.create("first", { template: "demo" });
  const [cpu, memory] = [process.cpuUsage(), process.memoryUsage.rss()];
  for (let index = 0; index < WORLDS; index += 1)
    await worlds.create(`world${index}`, { template: "demo" });
  const { user, system } = process.cpuUsage(cpu);
  const grown = process.memoryUsage.rss() - memory;
  await worlds.close();
  return { cpu: (user + system) / 1000 / WORLDS, memory: grown / WORLDS };
}

/** Runs the suite against a reference portal, and returns the time in seconds. Rejects if the portal isn't conformant. */
export async function measureSuite(): Promise<number> {
  const began = performance.now();
  const words = ["conformance/cli/main.ts", "--target", "reference", "--no-cross-check"];
  const [code] = await once(spawn(process.execPath, words, { stdio: "ignore" }), "exit");
  if (code !== 0) throw new Error(`the suite ended with ${code}`);
  return (performance.now() - began) / 1000;
}
