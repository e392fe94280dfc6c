/** Measures how soon a new process responds, and how much memory it then uses. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Peer, start } from "./peers.ts";
import { figureOf, type Startup } from "./results.ts";
import { KEY } from "./workload.ts";

/** Starts each server several times in turn, with portals of the demo world instead of the filled ones. */
export async function measureStartups(
  peers: readonly Peer[],
  rounds: number,
): Promise<Map<string, Startup>> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const servers = [
    ...peers.filter(({ name }) => !name.startsWith("portal")),
    demoPortal("SQLite in memory", "sqlite::memory:"),
    demoPortal("SQLite file", `sqlite:${join(folder, "portal.sqlite")}`),
  ].map((peer) => ({ ...peer, times: [] as number[], memories: [] as number[] }));
  // Skip the first round, which compiles code and creates databases.
  for (let round = 0; round <= rounds; round += 1) {
    for (const { start: startServer, times, memories } of servers) {
      const began = performance.now();
      const { url, memory, stop } = await startServer();
      await (await fetch(`${url}/portals/self/purchases?f=json`)).text();
      const took = performance.now() - began;
      const used = memory();
      await stop();
      if (round === 0) continue;
      times.push(took);
      if (used !== undefined) memories.push(used);
    }
  }
  rmSync(folder, { recursive: true });
  return new Map(
    servers.map(({ name, times, memories }) => [
      name,
      {
        firstResponse: figureOf(times),
        memory: memories.length === 0 ? undefined : figureOf(memories),
      },
    ]),
  );
}

/** A portal that starts as users start it. */
function demoPortal(name: string, database: string): Peer {
  const environment = {
    PORT: "0",
    HOST: "127.0.0.1",
    DATABASE_URL: database,
    LOG_LEVEL: "warn",
    PORTAL_KEY: KEY,
  };
  return {
    name: `portal, ${name}`,
    async start() {
      const program = await start("node", ["server/main.ts"], environment);
      return { ...program, url: `${program.url}/sharing/rest` };
    },
  };
}
