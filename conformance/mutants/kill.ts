/** Which mutants the suite notices. */
import { type RunOptions, run } from "../runner/run.ts";
import { scenarios } from "../scenarios/all.ts";
import { worldsOf } from "../targets/reference.ts";
import type { Mutant } from "./mutant.ts";
import { planted } from "./planted.ts";

/** What became of a mutant: the scenarios that noticed it, and whether its fault was there to be noticed at all. */
export interface Kill {
  readonly mutant: Mutant;
  /** Ids of the scenarios that claim the rule and failed by it. */
  readonly by: readonly string[];
  /** Whether the fault changed anything that was asked or answered. */
  readonly isFault: boolean;
}

/** Plays the scenarios that claim the mutant's rule on a reference portal at an address. An answer may take some milliseconds. */
export async function kill(
  url: string,
  mutant: Mutant,
  { timeout }: Pick<RunOptions, "timeout"> = {},
): Promise<Kill> {
  const given = timeout === undefined ? {} : { timeout };
  const claiming = scenarios.filter(({ proves }) => proves.includes(mutant.rule));
  if (mutant.plant === undefined) {
    const results = await run(worldsOf(url, { without: [mutant.rule], ...given }), {
      scenarios: claiming,
      ...given,
    });
    return { mutant, by: failed(results, mutant), isFault: true };
  }
  const by: string[] = [];
  let changes = 0;
  for (const scenario of claiming) {
    // Each scenario has a world of its own, and so does the fault.
    const faulty = planted(globalThis.fetch, mutant.plant());
    by.push(
      ...failed(
        await run(worldsOf(url, given), { scenarios: [scenario], fetch: faulty.fetch, ...given }),
        mutant,
      ),
    );
    changes += faulty.changes();
  }
  return { mutant, by, isFault: changes > 0 };
}

const failed = (results: Awaited<ReturnType<typeof run>>, { rule }: Mutant): string[] =>
  results.flatMap((result) =>
    result.status === "failed" && result.breaks.includes(rule) ? [result.scenario.id] : [],
  );
