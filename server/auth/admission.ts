/** Lets expensive work begin a piece at a time, so that it never keeps other requests waiting. */

/** Most pieces of work that wait. */
const MAX_WAITING = 256;

/** Work is refused because too much of it waits already. */
export class Busy extends Error {}

interface Waiting {
  readonly begin: () => void;
  readonly refuse: (reason: Busy) => void;
}

/**
 * A queue for work that anybody may ask for. Callers take turns, so that one who asks for much delays himself and not the
 * others; beyond what may wait, it is the caller with the longest line whose latest piece is refused.
 */
export class Admission {
  /** Who waits, by caller; the caller whose turn is next comes first. */
  readonly #lines = new Map<string, Waiting[]>();
  #waiting = 0;
  #working = false;

  /** What the work gives, once it was its turn. Rejects with Busy where it is not to be waited for. */
  async run<Result>(caller: string, work: () => Promise<Result>): Promise<Result> {
    if (this.#working) await this.#turn(caller);
    this.#working = true;
    try {
      return await work();
    } finally {
      this.#next();
    }
  }

  #turn(caller: string): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const line = this.#lines.get(caller) ?? [];
    this.#lines.set(caller, line);
    line.push({ begin: resolve, refuse: reject });
    this.#waiting += 1;
    if (this.#waiting > MAX_WAITING) this.#refuseOne();
    return promise;
  }

  /** Begins the next piece, still within the turn of the one that has ended, so that none slips in between. */
  #next(): void {
    const [first] = this.#lines;
    this.#working = first !== undefined;
    if (first === undefined) return;
    const [caller, line] = first;
    const waiting = line.shift();
    this.#waiting -= 1;
    this.#lines.delete(caller);
    if (line.length > 0) this.#lines.set(caller, line);
    waiting?.begin();
  }

  #refuseOne(): void {
    const [caller, line] = [...this.#lines].reduce((a, b) => (b[1].length > a[1].length ? b : a));
    const refused = line.pop();
    this.#waiting -= 1;
    if (line.length === 0) this.#lines.delete(caller);
    refused?.refuse(new Busy());
  }
}
