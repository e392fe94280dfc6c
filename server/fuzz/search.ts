/** Searches for a counterexample in rounds, each with a seed of its own, and shrinks the first that it finds. */
import * as fc from "fast-check";

/** How many cases make a round. */
const ROUND = 20;

export interface SearchOptions<Step> {
  readonly arbitrary: fc.Arbitrary<readonly Step[]>;
  readonly seed: number;
  /** Throws where the steps are a counterexample. */
  readonly attempt: (steps: readonly Step[]) => Promise<void>;
  /** Asked after each round. */
  readonly isEnough: () => boolean;
}

export interface Found<Step> {
  /** Seed of the round, with which a search finds this at once. */
  readonly seed: number;
  /** The steps that are left after shrinking: without any one of them the fault does not show. */
  readonly smallest: readonly Step[];
  readonly fault: unknown;
}

/** The smallest counterexample of the first round that has any; undefined where none was found until it was enough. */
export async function search<Step>({
  arbitrary,
  seed,
  attempt,
  isEnough,
}: SearchOptions<Step>): Promise<Found<Step> | undefined> {
  for (let round = seed; ; round = (round + 1) | 0) {
    const { counterexample } = await fc.check(fc.asyncProperty(arbitrary, attempt), { seed: round, numRuns: ROUND });
    if (counterexample !== null) return { seed: round, ...(await leanest(counterexample[0], attempt)) };
    if (isEnough()) return undefined;
  }
}

/** The steps without those that are not needed, and the fault that the rest shows. */
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

async function faultOf<Step>(steps: readonly Step[], attempt: SearchOptions<Step>["attempt"]): Promise<unknown> {
  try {
    await attempt(steps);
    return undefined;
  } catch (fault) {
    return fault;
  }
}
