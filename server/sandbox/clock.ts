/** The clock of a world. Every move is complete when its promise resolves. */
import { type DateLike, type Duration, durationOf, timeOf } from "./duration.ts";
import type { WorldPlace } from "./requests.ts";

/** What ends. Omit listing and purchaser if there is only one trial or purchase, or for the next one. */
export interface EndOf {
  /** Id of the listing. */
  readonly listing?: string;
  /** Organization id of the purchaser. */
  readonly purchaser?: string;
}

export interface Clock {
  /** Returns the time in the world. */
  now(): Promise<Date>;
  /** Sets the time, which may go back. */
  set(at: DateLike): Promise<Date>;
  /** Moves the time forward. */
  advance(by: Duration): Promise<Date>;
  /** Moves the time forward to the end of a trial or purchase, which has then ended. Rejects if there is none ahead. */
  advanceTo(event: "trial-end" | "purchase-end", of?: EndOf): Promise<Date>;
  /** Moves the time forward to the end of a token of `generateToken`, `oauth2/token` or `world.token` with `expiresIn`. */
  advanceTo(event: "token-expiry", of: { readonly token: string }): Promise<Date>;
  /** Stops the clock, at a given time or now. */
  freeze(at?: DateLike): Promise<Date>;
  /** Lets the clock run as fast as the real one. */
  run(): Promise<Date>;
}

/** Returns the clock of a world. */
export function clockOf({ control, world }: WorldPlace): Clock {
  const dateOf = async (moved: Promise<{ readonly now: number }>) => new Date((await moved).now);
  return {
    now: () => dateOf(control.getClock({ world })),
    set: async (at) => dateOf(control.setClock({ world }, { now: timeOf(at) })),
    advance: (by) => dateOf(control.advanceClock({ world }, durationOf(by))),
    advanceTo: (
      event: "trial-end" | "purchase-end" | "token-expiry",
      {
        listing: itemId,
        purchaser: purchaserOrgId,
        token,
      }: EndOf & { readonly token?: string } = {},
    ) => {
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
