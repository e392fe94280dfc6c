/** The end of a provision, as far as it can be waited for. */
import { assumed } from "../rehearsal.ts";
import type { Clock } from "../model/needs.ts";

export const DAY = 24 * 60 * 60 * 1000;

/** An end that comes within the run, by a clock that is moved or by waiting for it. */
export interface Expiry {
  /** How far ahead of the portal's own time such an end is to lie, in milliseconds. */
  readonly ahead: number;
  /** Lets the end come, then asks until the answer is yes; false where it stays no. */
  readonly reached: (isEnded: () => Promise<boolean>) => Promise<boolean>;
}

/** Time between two questions, in milliseconds. */
const PAUSE = 200;
/** How long beyond the expected instant a portal may take to notice, in milliseconds. */
const BUDGET = 10_000;

export const byClock = (clock: Clock): Expiry => ({
  ahead: DAY,
  async reached(isEnded) {
    await clock.advance(2 * DAY);
    return assumed(await isEnded());
  },
});

/** `slowest` tells how long an answer of this portal has taken so far, in milliseconds. */
export const byWaiting = (slowest: () => number): Expiry => ({
  get ahead() {
    // Two answers lie between the instant from which this counts and the decision of the portal.
    // One more second for portals that count in seconds.
    return Math.ceil(2_000 + 3 * slowest());
  },
  reached(isEnded) {
    return eventually(isEnded, this.ahead + BUDGET + slowest());
  },
});

/** Asks until the answer is yes; false where it is still no after that many milliseconds. */
export async function eventually(
  isSo: () => Promise<boolean>,
  milliseconds = BUDGET,
): Promise<boolean> {
  const deadline = performance.now() + milliseconds;
  while (!assumed(await isSo())) {
    if (performance.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return true;
}
