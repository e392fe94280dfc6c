/** A real PostgreSQL for tests, whose programs come with the install. */
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { freePort } from "../../conformance/freePort.testing.ts";
import { postgresPrograms } from "./postgresPrograms.testing.ts";

export interface PostgresServer {
  /** The address of a database on it. */
  url(database: string): string;
  /** Ends the server, in order by SIGINT, as a crash would by SIGKILL. */
  end(signal: "SIGINT" | "SIGKILL"): Promise<void>;
  /** Starts it again with the same data. */
  start(): Promise<void>;
  /** Ends it for good, and removes its data. */
  remove(): Promise<void>;
}

const USER = "portal";
const PASSWORD = "p@ss/word";

/** How often a start is tried. They are counted and not timed, since a busy machine is slow. */
const ATTEMPTS = 200;

/**
 * Starts a server on a free port, in a folder of its own. Its databases sort texts as English does, so that a query which
 * leaves the order to the database is found out.
 */
export async function startPostgres(flags: readonly string[] = []): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), "postgres-"));
  chmodSync(folder, 0o755);
  const data = join(folder, "data");
  const EmbeddedPostgres = await postgresPrograms(folder);
  const port = await freePort();
  const log: unknown[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: data,
    port,
    user: USER,
    password: PASSWORD,
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--no-sync", "--encoding=UTF8", "--locale-provider=icu", "--icu-locale=en-US"],
    postgresFlags: ["-c", "unix_socket_directories=", ...flags],
    onLog: (line) => log.push(line),
    onError: (fault) => log.push(fault),
  });
  let running = false;
  const start = async () => {
    for (let attempts = 1; !running; attempts += 1) {
      try {
        await server.start();
        running = true;
      } catch {
        // What a crash left behind takes a moment to go.
        if (attempts === ATTEMPTS) throw new Error(`PostgreSQL does not start:\n${log.join("")}`);
        await setTimeout(50);
      }
    }
  };
  await server.initialise();
  await start();
  return {
    url: (database) => `postgres://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/${database}`,
    async end(signal) {
      const pid = Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n", 1)[0]);
      process.kill(pid, signal);
      while (isRunning(pid)) await setTimeout(20);
      running = false;
    },
    start,
    async remove() {
      // The package waits for the end of a server, which one that has ended already never comes to.
      await start();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
