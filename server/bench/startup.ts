/** Measures how soon a new process responds, and how much memory it then uses. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Figure, figureOf } from "./figures.ts";
import type { Peer } from "./peers.ts";
import { start } from "./program.ts";

export interface Startup {
  /** Time from the start of the process to its first response, in milliseconds. */
  readonly answer: Figure;
  /** Resident memory after that response, in bytes. Undefined if the system doesn't report it. */
  readonly memory: Figure | undefined;
}

/** Starts the portal as users do. */
const portalAt = (database: string): Peer["start"] => {
  const environment = {
    PORT: "0",
    HOST: "127.0.0.1",
    DATABASE_URL: database,
    LOG_LEVEL: "warn",
    PORTAL_KEY: "key of a benchmark, which is no secret",
  };
  return async () => {
    const program = await start("node", ["server/main.ts"], environment);
    return { ...program, url: `${program.url}/sharing/rest` };
  };
};

/** Starts each peer several times in turn, with portals of the demo world instead of the filled ones. */
export async function measureStartups(
  peers: readonly Peer[],
  rounds: number,
): Promise<Map<string, Startup>> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const servers: readonly Peer[] = [
    ...peers.filter(({ name }) => !name.startsWith("portal")),
    { name: "portal, SQLite in memory", start: portalAt("sqlite::memory:") },
    { name: "portal, SQLite file", start: portalAt(`sqlite:${join(folder, "portal.sqlite")}`) },
  ];
  const answers = new Map<string, number[]>();
  const memories = new Map<string, number[]>();
  // Skip the first round, which compiles code and creates databases.
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, start: startPeer } of servers) {
      const began = performance.now();
      const { url, memory, stop } = await startPeer();
      await (await fetch(`${url}/portals/self/purchases?f=json`)).text();
      const took = performance.now() - began;
      const inUse = memory();
      await stop();
      if (round === 0) continue;
      answers.set(name, [...(answers.get(name) ?? []), took]);
      if (inUse !== undefined) memories.set(name, [...(memories.get(name) ?? []), inUse]);
    }
  }
  rmSync(folder, { recursive: true });
  return new Map(
    servers.map(({ name }) => {
      const memory = memories.get(name);
      return [
        name,
        { answer: figureOf(answers.get(name) ?? []), memory: memory && figureOf(memory) },
      ];
    }),
  );
}
