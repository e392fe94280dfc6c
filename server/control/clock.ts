/** The clock of a world, and lengths of time. The clock runs at an offset from the real clock, or is frozen. */
import type { Duration } from "../../generated/control.types.ts";
import { DAY, END_OF_TIME, HOUR, MINUTE, SECOND } from "../domain/time.ts";

export interface ClockState {
  /** Current time of the world in milliseconds since the epoch. */
  readonly now: number;
  readonly frozen: boolean;
}

export class Clock {
  readonly #real: () => number;
  /** Time of this clock when the real time was `#since`. */
  #base: number;
  #since: number;
  #frozen = false;

  constructor(real: () => number = Date.now) {
    this.#real = real;
    this.#base = this.#since = real();
  }

  /** Returns the current time, at most the latest one of a `Date`. */
  now(): number {
    const passed = this.#frozen ? 0 : this.#real() - this.#since;
    return Math.min(this.#base + passed, END_OF_TIME);
  }

  /** True if it differs from the real time by a second or more. */
  isMoved(): boolean {
    return Math.abs(this.now() - this.#real()) >= SECOND;
  }

  state(): ClockState {
    return { now: this.now(), frozen: this.#frozen };
  }

  /** Changes only the given properties. */
  set({ now = this.now(), frozen = this.#frozen }: Partial<ClockState>): void {
    this.#base = now;
    this.#since = this.#real();
    this.#frozen = frozen;
  }

  /** Moves the clock forward. */
  advance(milliseconds: number): void {
    this.set({ now: this.now() + milliseconds });
  }

  /** Returns to the real time, running. */
  reset(): void {
    this.set({ now: this.#real(), frozen: false });
  }
}

/** Returns a length of time in milliseconds, rounded. */
export const durationOf = ({
  days = 0,
  hours = 0,
  minutes = 0,
  seconds = 0,
  milliseconds = 0,
}: Duration): number =>
  Math.round(days * DAY + hours * HOUR + minutes * MINUTE + seconds * SECOND + milliseconds);
