/** Counts failed attempts to sign in. */
import { Latest } from "../store/latest.ts";

/** How long a failure counts, in milliseconds. */
const WINDOW = 15 * 60 * 1000;

/** Most pairs of user and address that are remembered, so that made-up users do not fill the memory. */
const CAPACITY = 10_000;

interface Failures {
  readonly count: number;
  /** Instant of the last one. */
  readonly last: number;
}

/** Failures by user name and address. Instants are milliseconds since the epoch. */
export class Attempts {
  readonly #failures = new Latest<string, Failures>(CAPACITY);

  /** How many failures of late there were. */
  failures(who: string, now: number): number {
    const { count, last } = this.#failures.get(who) ?? { count: 0, last: now };
    return now - last < WINDOW ? count : 0;
  }

  failed(who: string, now: number): void {
    this.#failures.set(who, { count: this.failures(who, now) + 1, last: now });
  }

  succeeded(who: string): void {
    this.#failures.delete(who);
  }

  clear(): void {
    this.#failures.clear();
  }
}
