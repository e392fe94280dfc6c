/// <reference lib="esnext.disposable" preserve="true" />
/**
 * The test kit: a sandbox for the tests of a program that calls the provisioning API.
 *
 * ```ts
 * await using sandbox = await startSandbox();
 * const world = await sandbox.world();
 * const buyer = world.as("org2user");
 * await world.failNext("purchaseListing", "applyThenDrop");
 * ```
 */
import { type Running, type Sandbox, sandboxOf } from "./sandbox.ts";

export type { Client } from "../../generated/client.ts";
export { CallError, isRefusal, paginate, signIn, unwrap } from "../../generated/client.ts";
export type { LoggedRequest, Seed, Snapshot } from "../../generated/control.types.ts";
export type { Armed, FailOptions } from "./arm.ts";
export type { Clock, ClockEvent, EventOf } from "./clock.ts";
export { type Control, ControlError } from "./control.ts";
export type { DateLike, Duration } from "./duration.ts";
export type { Failure } from "./failures.ts";
export type { DemoUser, NamedListing } from "./names.ts";
export { describeRequests, type Mark, type RequestFilter } from "./requests.ts";
export type { Sandbox, WorldOptions } from "./sandbox.ts";
export type { World } from "./world.ts";

export interface SandboxOptions {
  /** Port to listen on; 0, the default, picks a free one. `false` opens no socket; only the sandbox's `fetch` reaches it. */
  readonly listen?: number | false;
}

/** The oldest Node that can run a sandbox, as in `engines` of package.json. */
const OLDEST_NODE = 24;

/** Starts a sandbox in this process, with its data in memory. */
export async function startSandbox({ listen = 0 }: SandboxOptions = {}): Promise<Sandbox> {
  const { node } = process.versions;
  if (Number.parseInt(node, 10) < OLDEST_NODE)
    throw new Error(
      `startSandbox needs Node ${OLDEST_NODE} or later, but this is Node ${node}. Update Node, or start the sandbox in another process and use connectSandbox(url).`,
    );
  // On demand, because an old Node can't load the server, and connectSandbox doesn't need it.
  const { runInProcess } = await import("./inProcess.ts");
  return sandboxOf(await runInProcess(listen));
}

/** Uses a sandbox that already runs: in another process, or in a container. Rejects if there is none. */
export async function connectSandbox(url: string): Promise<Sandbox> {
  const running: Running = {
    url: new URL(url).origin,
    fetch: (...given) => globalThis.fetch(...given),
    stop: async () => {},
  };
  const sandbox = sandboxOf(running);
  try {
    await sandbox.control.listWorlds({});
  } catch (cause) {
    throw new Error(
      `No sandbox at ${running.url}: ${(cause as Error).message}. Start one with: npx marketplace-provisioning serve`,
      { cause },
    );
  }
  return sandbox;
}
