/** The clock of a world. It runs at an offset from the real clock, or is frozen. */

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

  now(): number {
    return this.#frozen ? this.#base : this.#base + this.#real() - this.#since;
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
