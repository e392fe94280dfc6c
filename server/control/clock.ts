/** The clock of a world: it runs with the real one, at a distance, or stands still. */

export interface ClockState {
  /** The present, in milliseconds since the epoch. */
  readonly now: number;
  readonly frozen: boolean;
}

export class Clock {
  readonly #real: () => number;
  /** What the clock showed at a real instant; from then on it runs, unless it is frozen. */
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

  /** Changes what is given and leaves the rest. */
  set({ now = this.now(), frozen = this.#frozen }: Partial<ClockState>): void {
    this.#base = now;
    this.#since = this.#real();
    this.#frozen = frozen;
  }

  /** Lets time pass at once, in milliseconds. */
  advance(milliseconds: number): void {
    this.set({ now: this.now() + milliseconds });
  }

  /** Back to the real time, running. */
  reset(): void {
    this.set({ now: this.#real(), frozen: false });
  }
}
