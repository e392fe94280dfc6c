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
import { ControlError } from "./control.ts";
import { type Running, type Sandbox, sandboxOf } from "./sandbox.ts";

export type { Client } from "../../generated/client.ts";
export { CallError, isRefusal, paginate, signIn, unwrap } from "../../generated/client.ts";
export type { LoggedRequest, Seed, Snapshot } from "../../generated/control.types.ts";
export type { Armed, FailOptions } from "./arm.ts";
export type { Clock, EndOf } from "./clock.ts";
export type { Control } from "./control.ts";
export type { DateLike, Duration } from "./duration.ts";
export type { Failure } from "./failures.ts";
export type { DemoUser, NamedListing } from "./names.ts";
export { describeRequests, type Mark, type RequestFilter } from "./requests.ts";
export type { Sandbox, WorldOptions } from "./sandbox.ts";
export type { World } from "./world.ts";
export { ControlError };

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

/** Codes of connections that fail, with the cure. */
const CURES: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT:
    "Node doesn't trust its certificate. Set NODE_EXTRA_CA_CERTS to the file that serve printed.",
  ERR_SSL_PACKET_LENGTH_TOO_LONG: "It serves http, not https.",
  ERR_SSL_WRONG_VERSION_NUMBER: "It serves http, not https.",
  UND_ERR_SOCKET: "It closes the connection. If it serves https, use https in the address.",
};

/** Uses a sandbox that already runs: in another process, or in a container. Rejects if there is none, or if it refuses. */
export async function connectSandbox(url: string): Promise<Sandbox> {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new TypeError(
      `"${url}" is not the address of a sandbox. Use one such as http://127.0.0.1:4000.`,
    );
  const running: Running = {
    url: new URL(url).origin,
    fetch: (...given) => globalThis.fetch(...given),
    stop: async () => {},
  };
  const sandbox = sandboxOf(running);
  try {
    const { worlds } = await sandbox.control.listWorlds({});
    if (!Array.isArray(worlds)) throw new Error("The response comes from another server.");
  } catch (cause) {
    throw new Error(reasonOf(running.url, cause as Error), { cause });
  }
  return sandbox;
}

/** Returns why a sandbox can't be used, with the cure. */
function reasonOf(url: string, error: Error): string {
  if (error instanceof ControlError && error.status === 403)
    return `The sandbox at ${url} refuses: ${error.message}`;
  const code = String((error.cause as { readonly code?: unknown } | undefined)?.code ?? "");
  const cure =
    CURES[code] ??
    `${error.message.replace(/\.?$/, ".")} Start one with: npx marketplace-provisioning serve`;
  return `No sandbox at ${url}: ${code === "" ? "" : `${code}. `}${cure}`;
}
