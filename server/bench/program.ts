/** Runs a server as its own process. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface Program {
  readonly url: string;
  /** Returns the memory in use, in bytes. Undefined if the system doesn't report it. */
  readonly memory: () => number | undefined;
  readonly stop: () => Promise<void>;
}

/** Starts a program and waits until it prints its address. Rejects if it ends instead. */
export async function start(
  command: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Program> {
  const env = { ...process.env, ...environment };
  const child = spawn(command, args, { cwd: ROOT, env, stdio: ["ignore", "pipe", "inherit"] });
  const gone = once(child, "exit");
  const end = () => child.kill("SIGKILL");
  process.once("exit", end);
  const stop = async () => {
    process.off("exit", end);
    child.kill("SIGTERM");
    await gone;
  };
  for await (const line of createInterface(child.stdout)) {
    const url = /listening on (http:\S+)/.exec(line)?.[1];
    if (url === undefined) continue;
    child.stdout.resume();
    return { url, memory: () => memoryOf(child.pid), stop };
  }
  throw new Error(`${command} ${args.join(" ")} ended before it listened`);
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
