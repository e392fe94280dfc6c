/** Servers that the suite starts for itself. */
import { type ChildProcess, spawn } from "node:child_process";
import { atEnd } from "./atEnd.ts";

export interface Child {
  /** What the server printed that `ready` captured. */
  readonly announced: string;
  readonly stop: () => Promise<void>;
}

/** How long a start may take, in milliseconds. A server that can't start says so and ends, so this limits one that hangs. */
const PATIENCE = 300_000;

/**
 * Starts a Node program and waits until a line of its output matches. Keeps the first group of the match. Rejects, with what
 * the program printed, if it ends or stays silent instead.
 */
export async function startChild(
  line: readonly [program: string, ...words: string[]],
  {
    environment = {},
    ready,
  }: { readonly environment?: Readonly<Record<string, string>>; readonly ready: RegExp },
): Promise<Child> {
  const child = spawn(process.execPath, line, {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  // A suite that ends or is interrupted stops its servers.
  const callOff = atEnd(() => void child.kill("SIGKILL"));
  const stop = async () => {
    callOff();
    await ended(child);
  };
  try {
    return { announced: await announcement(child, ready), stop };
  } catch (fault) {
    await stop();
    throw new Error(`${line.join(" ")} did not start: ${(fault as Error).message}`);
  }
}

/** The first group of what the program prints. What it prints later is dropped. */
function announcement(child: ChildProcess, ready: RegExp): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const output = [child.stdout, child.stderr];
  let printed = "";
  const fail = (reason: string) => reject(new Error(`${reason}\n${printed}`));
  const timer = setTimeout(fail, PATIENCE, `nothing ready after ${PATIENCE} ms`);
  const read = (chunk: Buffer) => {
    printed += chunk.toString();
    const found = ready.exec(printed)?.[1];
    if (found !== undefined) resolve(found);
  };
  for (const stream of output) stream?.on("data", read);
  child.once("error", reject);
  child.once("exit", (code) => fail(`it ended with code ${code}`));
  return promise.finally(() => {
    clearTimeout(timer);
    for (const stream of output) stream?.off("data", read).resume();
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), 5_000);
  await gone;
  clearTimeout(force);
}
