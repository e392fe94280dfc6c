/** The two searches: requests of every sort against what always holds, and commands against the model. */
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
  /** How many requests are enough. */
  readonly requests: number;
  /** Is told now and then how many requests there were. */
  readonly progress?: (requests: number) => void;
}

/** What a search found: what is wrong, and a script that shows it. */
export interface Finding {
  readonly seed: number;
  readonly what: string;
  readonly script: string;
}

/** Sends generated requests until there were enough, counting them, or until one breaks what always holds. */
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

/** Sends generated commands until there were enough, or until the portal answers otherwise than the model. */
export async function fuzzModel(options: FuzzOptions & { readonly without?: readonly string[] }): Promise<Finding | undefined> {
  const { portal, seed, requests, progress = () => {}, without = [] } = options;
  let sent = 0;
  const found = await search({
    arbitrary: moves,
    seed,
    async attempt(sequence) {
      const difference = await compare(portal, sequence, () => {
        sent += 1;
      });
      if (difference !== undefined) throw new Parting(difference);
    },
    isEnough() {
      progress(sent);
      return sent >= requests;
    },
  });
  if (found === undefined) return undefined;
  const { fault } = found;
  const script = fault instanceof Parting ? scriptOf(fault.difference, without) : "";
  return { seed: found.seed, what: messageOf(fault), script };
}

/** The portal answers otherwise than the model. */
class Parting extends Error {
  readonly difference: Difference;

  constructor(difference: Difference) {
    super(`The model expects ${JSON.stringify(difference.expected)},\n  the portal answers ${JSON.stringify(difference.actual)}`);
    this.difference = difference;
  }
}

const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));
