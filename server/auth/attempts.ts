/** Checks secrets and counts failed checks. */
import { hash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { Admission } from "./admission.ts";

/** How long a failure counts, in milliseconds. */
const WINDOW = 15 * 60 * 1000;

/** Maximum number of stored subjects, so that made-up ones don't fill the memory. */
const CAPACITY = 10_000;

/** Shared by all worlds, because they share the processors. */
const admission = new Admission();

interface Failures {
  readonly count: number;
  /** Time of the last failure. */
  readonly last: number;
}

/** Whose secret to check, and for which caller. */
export interface Subject {
  readonly kind: "user" | "application";
  readonly name: string;
  /** Network address of the caller. */
  readonly address: string;
}

export interface Check {
  /** Number of recent failures before this check. */
  readonly failures: number;
  /** True if the secret is right. False without a check if there were too many failures. */
  readonly isCorrect: boolean;
}

/** Result if there is no secret to check. */
export const UNCHECKED: Check = { failures: 0, isCorrect: false };

/** Counts failures by subject. Times are milliseconds since the epoch. */
export class Attempts {
  /** By hash of the subject, because callers can send names of any length. */
  readonly #failures = new LRUCache<string, Failures>({
    maxSize: CAPACITY,
    sizeCalculation: () => 1,
  });

  /**
   * Checks a secret unless there were `limit` recent failures. It counts as failed until the check succeeds, so concurrent
   * requests can't exceed the limit. A right secret resets the count. Rejects with `Busy` if too many checks are waiting.
   */
  async check(
    subject: Subject,
    now: number,
    limit: number,
    isCorrect: () => Promise<boolean>,
  ): Promise<Check> {
    const key = hash(
      "sha256",
      JSON.stringify([subject.kind, subject.name, subject.address]),
      "base64",
    );
    const refused = (): Check | undefined => {
      const failures = this.#count(key, now);
      return failures < limit ? undefined : { failures, isCorrect: false };
    };
    const check = async (): Promise<Check> => {
      const failures = this.#count(key, now);
      this.#failures.set(key, { count: failures + 1, last: now });
      const isRight = await isCorrect();
      if (isRight) this.#failures.delete(key);
      return { failures, isCorrect: isRight };
    };
    return refused() ?? admission.run(subject.address, async () => refused() ?? check());
  }

  clear(): void {
    this.#failures.clear();
  }

  #count(key: string, now: number): number {
    const { count, last } = this.#failures.get(key) ?? { count: 0, last: now };
    const age = now - last;
    // A world's clock can go back; a lock must not last until it has caught up.
    return age >= 0 && age < WINDOW ? count : 0;
  }
}
