/** Checks secrets, and counts failed checks. */
import { hash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { Admission } from "./admission.ts";

/** How long a failure counts, in milliseconds. */
const WINDOW = 15 * 60 * 1000;

/** Most subjects that are remembered, so that made-up ones do not fill the memory. */
const CAPACITY = 10_000;

/** One for the whole process, as its worlds share the processors. */
const admission = new Admission();

interface Failures {
  readonly count: number;
  /** Time of the last one. */
  readonly last: number;
}

/** Whose secret is checked, and for whom. */
export interface Subject {
  readonly kind: "user" | "application";
  readonly name: string;
  /** Network address of the caller. */
  readonly address: string;
}

export interface Check {
  /** How many failures of late there were before. */
  readonly failures: number;
  /** Whether the secret is the right one; false where there were too many failures, and it was not looked at. */
  readonly isCorrect: boolean;
}

/** Where no secret is asked for. */
export const UNCHECKED: Check = { failures: 0, isCorrect: false };

/** Failures by subject. Times are milliseconds since the epoch. */
export class Attempts {
  /** By a hash of the subject, as names are as long as those who send them like. */
  readonly #failures = new LRUCache<string, Failures>({ maxSize: CAPACITY, sizeCalculation: () => 1 });

  /**
   * Looks at a secret unless there were `most` failures of late. It counts as failed before it is looked at, so of many
   * that come at once no more are looked at either. A right one resets the count. Rejects with Busy where too many wait.
   */
  async check(subject: Subject, now: number, most: number, isCorrect: () => Promise<boolean>): Promise<Check> {
    const who = hash("sha256", JSON.stringify([subject.kind, subject.name, subject.address]), "base64");
    const refused = (): Check | undefined => {
      const failures = this.#count(who, now);
      return failures < most ? undefined : { failures, isCorrect: false };
    };
    const look = async (): Promise<Check> => {
      const failures = this.#count(who, now);
      this.#failures.set(who, { count: failures + 1, last: now });
      const isRight = await isCorrect();
      if (isRight) this.#failures.delete(who);
      return { failures, isCorrect: isRight };
    };
    return refused() ?? admission.run(subject.address, async () => refused() ?? look());
  }

  clear(): void {
    this.#failures.clear();
  }

  #count(who: string, now: number): number {
    const { count, last } = this.#failures.get(who) ?? { count: 0, last: now };
    return now - last < WINDOW ? count : 0;
  }
}
