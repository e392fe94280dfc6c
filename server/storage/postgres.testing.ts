/** A real PostgreSQL for tests. `npm install` includes its programs. */
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { freePort } from "../../conformance/targets/freePort.testing.ts";
import { postgresPrograms } from "./postgresPrograms.testing.ts";

export interface PostgresServer {
  /** Returns the address of a database on the server. */
  url(database: string): string;
  /** Stops the server: orderly with SIGINT, like a crash with SIGKILL. */
  end(signal: "SIGINT" | "SIGKILL"): Promise<void>;
  /** Starts the server again with the same data. */
  start(): Promise<void>;
  /** Stops the server and removes its data. */
  remove(): Promise<void>;
}

const USER = "portal";
const PASSWORD = "p@ss/word";

/** Maximum number of attempts to start. Counted rather than timed, because a busy machine is slow. */
const ATTEMPTS = 200;

/**
 * Starts a server on a free port, in a new folder. Its databases sort text by English rules, so that tests detect a query
 * that depends on the locale.
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
  let isStarted = false;
  const start = async () => {
    for (let attempts = 1; !isStarted; attempts += 1) {
      try {
        await server.start();
        isStarted = true;
      } catch {
        // Remains of a crashed server take a moment to disappear.
        if (attempts === ATTEMPTS) throw new Error(`PostgreSQL doesn't start:\n${log.join("")}`);
        await setTimeout(50);
      }
    }
  };
  await server.initialise();
  await start();
  return {
    url: (database) =>
      `postgres://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/${database}`,
    async end(signal) {
      const pid = Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n", 1)[0]);
      process.kill(pid, signal);
      while (isRunning(pid)) await setTimeout(20);
      isStarted = false;
    },
    start,
    async remove() {
      // The package waits for the server to exit, which never happens if it has already exited.
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
