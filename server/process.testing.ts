/** Runs the portal as its own process, on a real socket. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { type Client, createClient } from "../generated/client.ts";
import { DEMO_PASSWORD } from "./control/demo.ts";
import { accepted } from "./testing.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const NODE = join(ROOT, "node_modules/.bin/node");

const DEFAULTS = {
  PATH: process.env.PATH,
  PORT: "0",
  DATABASE_URL: "sqlite::memory:",
  PORTAL_KEY: "key of a test, which no one else has",
  // Tests that read the lines of requests set another level.
  LOG_LEVEL: "warn",
  // Tests start many processes, which a compile cache makes faster.
  NODE_COMPILE_CACHE: join(ROOT, "node_modules/.cache/compiled"),
};

export interface PortalProcess {
  readonly child: ChildProcess;
  /** Address of the portal. Undefined if the process ended instead. */
  readonly url: string | undefined;
  readonly exit: Promise<[code: number | null, signal: string | null]>;
  /** Lines on standard error. */
  readonly errors: readonly string[];
}

/**
 * Starts the program on a free port, in memory unless the environment names a database, and waits for its first line.
 * `through` is a shell command that runs the process. Ends it after the test.
 */
export async function startProcess(
  environment: Readonly<Record<string, string | undefined>> = {},
  through: readonly string[] = [],
): Promise<PortalProcess> {
  const [command = NODE, ...args] = [...through, NODE, "server/main.ts"];
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...DEFAULTS, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  // "close" comes after all output has been read.
  const exit = once(child, "close") as PortalProcess["exit"];
  const errors: string[] = [];
  createInterface(child.stderr).on("line", (line) => errors.push(line));
  const first = once(createInterface(child.stdout), "line") as Promise<[string]>;
  const line = await Promise.race([first.then(([text]) => text), exit.then(() => "")]);
  return {
    child,
    exit,
    errors,
    url: /^portal listening on (http:\/\/127\.0\.0\.1:\d+)$/.exec(line)?.[1],
  };
}

/** Creates a client of the process that sends `token`. */
export const clientOf = ({ url }: PortalProcess, token?: string): Client =>
  createClient({ portal: `${url}/sharing/rest`, ...(token === undefined ? {} : { token }) });

/** Signs a user in. The token is valid for two hours at every portal with the same key. */
export async function tokenOf(portal: PortalProcess, username: string): Promise<string> {
  return accepted(await clientOf(portal).generateToken({ username, password: DEMO_PASSWORD }))
    .token;
}
