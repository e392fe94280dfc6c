/** The two searches: arbitrary requests, which must keep the invariants; and commands, which must match the model. */
import type { Coverage } from "./coverage.ts";
import { moves } from "./model/commands.ts";
import { compare, type Difference } from "./model/compare.ts";
import { scriptOf } from "./model/script.ts";
import type { FuzzedPortal } from "./portal.ts";
import { reproduction } from "./reproduction.ts";
import { search } from "./search.ts";
import { play, sequences } from "./sequence.ts";

export interface FuzzOptions {
  readonly portal: FuzzedPortal;
  readonly seed: number;
  /** Number of requests to send. */
  readonly requests: number;
  /** Called from time to time with the number of requests so far. */
  readonly progress?: (requests: number) => void;
}

/** Result of a search: what is wrong, and a script that shows it. */
export interface Finding {
  readonly seed: number;
  readonly what: string;
  readonly script: string;
}

/** Sends and counts generated requests until there are enough or one breaks an invariant. */
export async function fuzzRequests(
  { portal, seed, requests, progress = () => {} }: FuzzOptions,
  coverage: Coverage,
): Promise<Finding | undefined> {
  const found = await search({
    arbitrary: sequences,
    seed,
    attempt: (steps) => play(portal, steps, coverage.count),
    isEnough() {
      progress(coverage.requests);
      return coverage.requests >= requests;
    },
  });
  if (found === undefined) return undefined;
  const what = messageOf(found.fault);
  return { seed: found.seed, what, script: reproduction(found.smallest, what) };
}

/** Sends generated commands until there are enough or the portal's response differs from the model's. */
export async function fuzzModel(
  options: FuzzOptions & { readonly without?: readonly string[] },
): Promise<Finding | undefined> {
  const { portal, seed, requests, progress = () => {}, without = [] } = options;
  let sent = 0;
  const found = await search({
    arbitrary: moves,
    seed,
    async attempt(sequence) {
      const difference = await compare(portal, sequence, () => {
        sent += 1;
      });
      if (difference !== undefined) throw new ModelDifference(difference);
    },
    isEnough() {
      progress(sent);
      return sent >= requests;
    },
  });
  if (found === undefined) return undefined;
  const { fault } = found;
  const script = fault instanceof ModelDifference ? scriptOf(fault.difference, without) : "";
  return { seed: found.seed, what: messageOf(fault), script };
}

/** The portal's response differs from the model's. */
class ModelDifference extends Error {
  readonly difference: Difference;

  constructor(difference: Difference) {
    super(
      `The model expects ${JSON.stringify(difference.expected)},\n  the portal responds with ${JSON.stringify(difference.actual)}`,
    );
    this.difference = difference;
  }
}

const messageOf = (fault: unknown): string =>
  fault instanceof Error ? fault.message : String(fault);
