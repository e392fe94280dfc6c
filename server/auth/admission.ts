/** Runs expensive tasks one at a time, so that they don't block other requests. */

/** Maximum number of waiting tasks. */
const MAX_WAITING = 256;

/** Thrown if too many tasks are waiting. */
export class Busy extends Error {}

interface Waiting {
  readonly start: () => void;
  readonly refuse: (reason: Busy) => void;
}

/**
 * A fair queue for tasks of unknown callers. Callers take turns, so a caller with many tasks delays only itself. If too many
 * tasks wait, the newest task of the caller with the most waiting tasks is refused.
 */
export class Admission {
  /** Waiting tasks by caller. The next caller comes first. */
  readonly #queues = new Map<string, Waiting[]>();
  #waiting = 0;
  #isWorking = false;

  /** Runs the task when it is its turn. Rejects with `Busy` if too many tasks are waiting. */
  async run<Result>(caller: string, task: () => Promise<Result>): Promise<Result> {
    if (this.#isWorking) await this.#waitForTurn(caller);
    this.#isWorking = true;
    try {
      return await task();
    } finally {
      this.#next();
    }
  }

  #waitForTurn(caller: string): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const queue = this.#queues.get(caller) ?? [];
    this.#queues.set(caller, queue);
    queue.push({ start: resolve, refuse: reject });
    this.#waiting += 1;
    if (this.#waiting > MAX_WAITING) this.#refuseOne();
    return promise;
  }

  /** Starts the next task synchronously, so that no new task gets in between. */
  #next(): void {
    const [first] = this.#queues;
    this.#isWorking = first !== undefined;
    if (first === undefined) return;
    const [caller, queue] = first;
    const waiting = queue.shift();
    this.#waiting -= 1;
    this.#queues.delete(caller);
    if (queue.length > 0) this.#queues.set(caller, queue);
    waiting?.start();
  }

  #refuseOne(): void {
    const [caller, queue] = [...this.#queues].reduce((a, b) => (b[1].length > a[1].length ? b : a));
    const refused = queue.pop();
    this.#waiting -= 1;
    if (queue.length === 0) this.#queues.delete(caller);
    refused?.refuse(new Busy());
  }
}
