/** Searches for a counterexample in rounds, each with its own seed, and shrinks the first one. */
import * as fc from "fast-check";

/** Number of cases in a round. */
const ROUND = 20;

export interface SearchOptions<Step> {
  readonly arbitrary: fc.Arbitrary<readonly Step[]>;
  readonly seed: number;
  /** Throws if the steps are a counterexample. */
  readonly attempt: (steps: readonly Step[]) => Promise<void>;
  /** Called after each round; ends the search if it returns true. */
  readonly isEnough: () => boolean;
}

export interface Found<Step> {
  /** Seed of the round. A search that starts with it finds the counterexample in its first round. */
  readonly seed: number;
  /** The steps after shrinking. Without any of them the error does not occur. */
  readonly smallest: readonly Step[];
  readonly fault: unknown;
}

/** Returns the smallest counterexample of the first round that has one. Returns undefined if there is none. */
export async function search<Step>({
  arbitrary,
  seed,
  attempt,
  isEnough,
}: SearchOptions<Step>): Promise<Found<Step> | undefined> {
  for (let round = seed; ; round = (round + 1) | 0) {
    const { counterexample } = await fc.check(fc.asyncProperty(arbitrary, attempt), {
      seed: round,
      numRuns: ROUND,
    });
    if (counterexample !== null)
      return { seed: round, ...(await leanest(counterexample[0], attempt)) };
    if (isEnough()) return undefined;
  }
}

/** Removes the steps that aren't needed, and returns the error of the rest. */
async function leanest<Step>(
  steps: readonly Step[],
  attempt: SearchOptions<Step>["attempt"],
): Promise<Omit<Found<Step>, "seed">> {
  let smallest = steps;
  let fault = await faultOf(steps, attempt);
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const fewer = smallest.toSpliced(index, 1);
    const still = await faultOf(fewer, attempt);
    if (still !== undefined) [smallest, fault] = [fewer, still];
  }
  return { smallest, fault };
}

async function faultOf<Step>(
  steps: readonly Step[],
  attempt: SearchOptions<Step>["attempt"],
): Promise<unknown> {
  try {
    await attempt(steps);
    return undefined;
  } catch (fault) {
    return fault;
  }
}
