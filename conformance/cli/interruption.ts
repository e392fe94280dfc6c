/** What stops a run: signals, and a reader that closes the output. It ends early, and still leaves the portal as it was. */
import { EXIT } from "../runner/verdict.ts";
import { ENDINGS, type Ending, onEnding } from "../targets/atEnd.ts";

/** A run that is stopped. */
export class Interrupted extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** A terminal signals to all processes of a command, and npm passes that on. Within these milliseconds it is the same signal. */
const ONE_SIGNAL = 1_000;

/** How long undoing changes may take, in milliseconds. A portal that doesn't respond must not delay the end. */
const PATIENCE = 60_000;

export interface Interruption {
  /** Aborted by the first signal, or when the output is closed, with the reason `Interrupted`. A second one ends the process at once. */
  readonly signal: AbortSignal;
  /** Stops listening. */
  readonly [Symbol.dispose]: () => void;
}

/** What stopping leads to while scenarios play. */
const UNDONE =
  "no more scenarios are played, and all changes are undone. A second signal ends the run at once, and leaves things as they are.";

/**
 * Listens to SIGHUP, SIGINT and SIGTERM, and to the end of the standard output. `say` is called with what the first of them leads to.
 */
export function interruption(say: (sentence: string) => void, leadsTo = UNDONE): Interruption {
  const controller = new AbortController();
  let first = 0;
  let last: NodeJS.Timeout | undefined;
  const stop = (cause: string, reason: Interrupted) => {
    first = performance.now();
    last = setTimeout(() => {
      say(
        `Not all changes could be undone within ${PATIENCE / 1000} seconds. The next run on this portal says how to restore the rest.`,
      );
      process.exit(reason.exitCode);
    }, PATIENCE).unref();
    controller.abort(reason);
    say(`${cause}: ${leadsTo}`);
  };
  const listen = (name: Ending) => {
    const exitCode = ENDINGS[name];
    if (!controller.signal.aborted) stop(name, new Interrupted(`stopped by ${name}`, exitCode));
    else if (performance.now() - first > ONE_SIGNAL) process.exit(exitCode);
  };
  // Each later line fails again, which is no second signal.
  const end = () => {
    if (!controller.signal.aborted)
      stop(
        "The output can't be written",
        new Interrupted("stopped because its output can't be written", EXIT["could not run"]),
      );
  };
  process.stdout.on("error", end);
  const callOff = onEnding(listen);
  return {
    signal: controller.signal,
    [Symbol.dispose]() {
      clearTimeout(last);
      process.stdout.off("error", end);
      callOff();
    },
  };
}
