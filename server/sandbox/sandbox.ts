/** A sandbox: a server with any number of worlds, in this process or elsewhere. */
import type { Seed, Snapshot } from "../../generated/control.types.ts";
import { type Control, createControl } from "./control.ts";
import { type DateLike, timeOf } from "./duration.ts";
import { World } from "./world.ts";

export interface WorldOptions {
  /** Name of the world, in lower-case letters, digits and hyphens. The default is a new one. */
  readonly name?: string;
  /** Data that it begins with. The default is `demo` or, with a seed, `empty`. */
  readonly template?: "demo" | "empty" | "catalogue" | "marketplace" | "large";
  /** Number of provisions of the template `large`. */
  readonly size?: number;
  /** Decides what the template `large` contains. */
  readonly randomSeed?: number;
  /** Data to add to the template. */
  readonly seed?: Seed;
  /** A saved world to begin with, instead of a template. */
  readonly snapshot?: Snapshot;
  /** Time in the world. The default is the real time. */
  readonly now?: DateLike;
  /** True if the clock does not run. */
  readonly frozen?: boolean;
}

export interface Sandbox extends AsyncDisposable {
  /** Address of the server, such as http://127.0.0.1:41233. */
  readonly url: string;
  /** Typed client of the control API, for what the worlds don't offer. */
  readonly control: Control;
  /** Reaches the sandbox. Without a socket it is the only way. */
  readonly fetch: typeof globalThis.fetch;
  /** Creates an isolated world. `await using` deletes it. */
  world(options?: WorldOptions): Promise<World>;
  /** Stops the server, if this process started it. Further calls have no effect. */
  stop(): Promise<void>;
}

export interface Running {
  readonly url: string;
  readonly fetch: typeof globalThis.fetch;
  readonly stop: () => Promise<void>;
}

/** Errors of the client show the code of their reason, and have this error as their cause. */
const STOPPED_CODE = "SANDBOX_STOPPED";
const STOPPED =
  "The sandbox has stopped. Start one with startSandbox(), and stop it after the last test, for example in afterAll.";

/** Returns the sandbox of a server that runs. */
export function sandboxOf({ url, fetch, stop }: Running): Sandbox {
  let stopped: Promise<void> | undefined;
  const fetchIfRunning: typeof globalThis.fetch = async (...given) => {
    if (stopped !== undefined) throw Object.assign(new Error(STOPPED), { code: STOPPED_CODE });
    return fetch(...given);
  };
  const control = createControl({ url, fetch: fetchIfRunning });
  const end = (): Promise<void> => {
    stopped ??= stop();
    return stopped;
  };
  return {
    url,
    control,
    fetch: fetchIfRunning,
    async world({ name, now, frozen, ...data }: WorldOptions = {}) {
      const clock = {
        ...(now === undefined ? {} : { now: timeOf(now) }),
        ...(frozen === undefined ? {} : { frozen }),
      };
      const body = {
        ...data,
        ...(name === undefined ? {} : { world: name }),
        ...(Object.keys(clock).length === 0 ? {} : { clock }),
      };
      return new World(
        { control, fetch: fetchIfRunning, url },
        await control.createWorld({}, body),
      );
    },
    stop: end,
    [Symbol.asyncDispose]: end,
  };
}
