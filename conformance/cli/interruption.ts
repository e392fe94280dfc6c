/** What happens when somebody stops a run: it ends early, and still leaves the portal as it was found. */

/** A run that is stopped. */
export class Interrupted extends Error {
  readonly exitCode: number;

  constructor(name: NodeJS.Signals) {
    super(`stopped by ${name}`);
    this.exitCode = name === "SIGINT" ? 130 : 143;
  }
}

/** A terminal signals to a whole family of processes, and npm passes it on: what comes within these milliseconds is the same one. */
const ONE_SIGNAL = 1_000;

/** How long things may take to be put back, in milliseconds; a portal that does not respond must not hold up the end. */
const PATIENCE = 60_000;

export interface Interruption {
  /** Aborted, for the reason `Interrupted`, by the first signal; a second one ends the process at once. */
  readonly signal: AbortSignal;
  /** No more listens to signals. */
  readonly [Symbol.dispose]: () => void;
}

/** What the first signal leads to while scenarios play. */
const TAKEN_BACK =
  "no more is played; what was changed is taken back. Once more ends it at once, and leaves things as they are.";

/** Listens to SIGINT and SIGTERM. `say` is told what the first one leads to. */
export function interruption(say: (sentence: string) => void, leadsTo = TAKEN_BACK): Interruption {
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
      say(`Not everything could be taken back within ${PATIENCE / 1000} seconds.`);
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
