/** Signals that stop a run. It ends early, and still leaves the portal as it was. */

/** A run that is stopped. */
export class Interrupted extends Error {
  readonly exitCode: number;

  constructor(name: NodeJS.Signals) {
    super(`stopped by ${name}`);
    this.exitCode = name === "SIGINT" ? 130 : 143;
  }
}

/** A terminal signals to all processes of a command, and npm passes that on. Within these milliseconds it is the same signal. */
const ONE_SIGNAL = 1_000;

/** How long undoing changes may take, in milliseconds. A portal that doesn't respond must not delay the end. */
const PATIENCE = 60_000;

export interface Interruption {
  /** Aborted by the first signal, with the reason `Interrupted`. A second one ends the process at once. */
  readonly signal: AbortSignal;
  /** Stops listening. */
  readonly [Symbol.dispose]: () => void;
}

/** What the first signal leads to while scenarios play. */
const UNDONE =
  "no more scenarios are played, and all changes are undone. A second signal ends the run at once, and leaves things as they are.";

/** Listens to SIGINT and SIGTERM. `say` is called with what the first one leads to. */
export function interruption(say: (sentence: string) => void, leadsTo = UNDONE): Interruption {
  const controller = new AbortController();
  let first = 0;
  let last: NodeJS.Timeout | undefined;
  const listen = (name: NodeJS.Signals) => {
    const reason = new Interrupted(name);
    if (controller.signal.aborted && performance.now() - first > ONE_SIGNAL)
      process.exit(reason.exitCode);
    if (controller.signal.aborted) return;
    first = performance.now();
    last = setTimeout(() => {
      say(`Not all changes could be undone within ${PATIENCE / 1000} seconds.`);
      process.exit(reason.exitCode);
    }, PATIENCE).unref();
    controller.abort(reason);
    say(`${name}: ${leadsTo}`);
  };
  process.on("SIGINT", listen).on("SIGTERM", listen);
  return {
    signal: controller.signal,
    [Symbol.dispose]() {
      clearTimeout(last);
      process.off("SIGINT", listen).off("SIGTERM", listen);
    },
  };
}
