/** Lets time pass: by a clock that is moved, or by waiting. */
import type { Clock, Waiting } from "../model/context.ts";

export const MINUTE = 60 * 1000;
export const DAY = 24 * 60 * MINUTE;

/** Time between two questions, in milliseconds. */
const PAUSE = 200;
/** How long a portal may take to show what has happened, in milliseconds. */
const BUDGET = 10_000;
/** More than a second, for portals that count in seconds; in milliseconds. */
const WHOLE = 1_100;

/** Waits as a portal with a clock lets it. */
export const waitByClock = (clock: Clock): Waiting => ({
  ahead: DAY,
  async untilEnded(isEnded) {
    await clock.advance(2 * DAY);
    return isEnded();
  },
  until: eventually,
  past: (time) => (isWhole(time) ? clock.advance(WHOLE) : pause(3)),
});

/** Waits in real time. `slowest` returns how long a response of this portal has taken so far, in milliseconds. */
export const waitInRealTime = (slowest: () => number): Waiting => ({
  get ahead() {
    // Two responses lie between the time from which this counts and the portal's decision.
    // One more second for portals that count in seconds.
    return Math.ceil(2_000 + 3 * slowest());
  },
  untilEnded(isEnded) {
    return eventually(isEnded, this.ahead + BUDGET + slowest());
  },
  until: eventually,
  past: (time) => pause(isWhole(time) ? WHOLE : 3),
});

/** Waits for nothing, since nothing is sent. */
export const waitForNothing: Waiting = {
  ahead: DAY,
  async untilEnded(isEnded) {
    await isEnded();
    return true;
  },
  async until(condition) {
    await condition();
    return true;
  },
  past: async () => {},
};

/** Asks until the condition is true. Returns false if it is still false after that many milliseconds. */
export async function eventually(
  condition: () => Promise<boolean>,
  milliseconds = BUDGET,
): Promise<boolean> {
  const deadline = performance.now() + milliseconds;
  while (!(await condition())) {
    if (performance.now() > deadline) return false;
    await pause(PAUSE);
  }
  return true;
}

/** A portal whose times are whole seconds counts in seconds. All others are taken to count in milliseconds. */
const isWhole = (time: number): boolean => time % 1000 === 0;

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
