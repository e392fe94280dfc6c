/** How soon a server answers after its process was started, and how much memory it then has. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Figure, figureOf } from "./figures.ts";
import type { Peer } from "./peers.ts";
import { start } from "./program.ts";

export interface Startup {
  /** From the start of the process to its first answer, in milliseconds. */
  readonly answer: Figure;
  /** Resident memory after it, in bytes; undefined where the system does not tell. */
  readonly memory: Figure | undefined;
}

/** The portal as anybody starts it. */
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

/** Starts each peer several times in turn; in place of the filled portals, those of the demo world. */
export async function measureStartups(peers: readonly Peer[], rounds: number): Promise<Map<string, Startup>> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const servers: readonly Peer[] = [
    ...peers.filter(({ name }) => !name.startsWith("portal")),
    { name: "portal, SQLite in memory", start: portalAt("sqlite::memory:") },
    { name: "portal, SQLite file", start: portalAt(`sqlite:${join(folder, "portal.sqlite")}`) },
  ];
  const answers = new Map<string, number[]>();
  const memories = new Map<string, number[]>();
  // The first round, in which code is compiled and databases are made, does not count.
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
      return [name, { answer: figureOf(answers.get(name) ?? []), memory: memory && figureOf(memory) }];
    }),
  );
}
