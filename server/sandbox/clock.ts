/** The clock of a world. Every move is complete when its promise resolves. */
import type { Control } from "./control.ts";
import { type DateLike, type Duration, durationOf, timeOf } from "./duration.ts";

/** The end of a trial or purchase; you can omit listing and purchaser if there is only one. Or the end of a token. */
export type ClockEvent = "trial-end" | "purchase-end" | "token-expiry";

export interface EventOf {
  /** Id of the listing. */
  readonly listing?: string;
  /** Organization id of the purchaser. */
  readonly purchaser?: string;
  /** The token whose expiry to advance to. */
  readonly token?: string;
}

export interface Clock {
  /** Returns the time in the world. */
  now(): Promise<Date>;
  /** Sets the time, also back. */
  set(at: DateLike): Promise<Date>;
  /** Moves the time forward. */
  advance(by: Duration): Promise<Date>;
  /** Moves the time forward to an event, which has then happened. Rejects if there is no such event ahead. */
  advanceTo(event: ClockEvent, of?: EventOf): Promise<Date>;
  /** Stops the clock, at a given time or now. */
  freeze(at?: DateLike): Promise<Date>;
  /** Lets the clock run as fast as the real one. */
  run(): Promise<Date>;
}

/** Returns the clock of a world. */
export function clockOf(control: Control, world: string): Clock {
  const dateOf = async (moved: Promise<{ readonly now: number }>) => new Date((await moved).now);
  return {
    now: () => dateOf(control.getClock({ world })),
    set: async (at) => dateOf(control.setClock({ world }, { now: timeOf(at) })),
    advance: (by) => dateOf(control.advanceClock({ world }, durationOf(by))),
    advanceTo: (event, { listing: itemId, purchaser: purchaserOrgId, token } = {}) => {
      const of = Object.entries({ itemId, purchaserOrgId, token }).filter(
        ([, value]) => value !== undefined,
      );
      return dateOf(control.advanceClockTo({ world }, { event, ...Object.fromEntries(of) }));
    },
    freeze: async (at) =>
      dateOf(
        control.setClock(
          { world },
          { frozen: true, ...(at === undefined ? {} : { now: timeOf(at) }) },
        ),
      ),
    run: () => dateOf(control.setClock({ world }, { frozen: false })),
  };
}
