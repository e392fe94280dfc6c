/** Plays scenarios on a portal with a fault, and says which rules are named. */
import type { OperationId } from "../../generated/operations.ts";
import { type RuleId, rules } from "../../generated/rules.ts";
import type { Run } from "../model/result.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Target } from "../model/target.ts";
import { planOf } from "../runner/dryRun.ts";
import { type RunOptions, run } from "../runner/run.ts";
import { worldsOf } from "../targets/reference.ts";
import type { Mutant } from "./mutant.ts";
import { plant } from "./plant.ts";

export interface Judgement {
  readonly mutant: Mutant;
  /** True if the fault altered an exchange. */
  readonly isFault: boolean;
  /** The scenarios that named the rule, and the places of findings that did. */
  readonly by: readonly string[];
  /** Documented rules that were named although the fault doesn't break them, each with the first scenario. */
  readonly wrong: readonly string[];
}

type Options = Pick<RunOptions, "timeout"> & { readonly scenarios: readonly Scenario[] };

/** Judges a mutant of the reference portal at an address. */
export async function judge(url: string, mutant: Mutant, options: Options): Promise<Judgement> {
  const own = options.scenarios.filter(({ rules: ids }) => ids.includes(mutant.rule));
  const isExact = own.length > 0 && own.every(needsExactOutcomes);
  const { judged, isFault } = await play(url, mutant.plant, { ...options, isExact });
  return judgementOf(mutant, judged, isFault);
}

/** Plays scenarios on the reference portal at an address, each in a world of its own, with a fault. */
export async function play(
  url: string,
  create: Mutant["plant"],
  { isExact = false, ...options }: Options & { readonly isExact?: boolean },
): Promise<{ readonly judged: Run; readonly isFault: boolean }> {
  const { fetch, alterations } = plant(create);
  const target = worldsOf(url, given(options));
  const judged = await run(isExact ? target : withoutExactOutcomes(target), { ...options, fetch });
  return { judged, isFault: alterations() > 0 };
}

const given = ({ timeout }: Pick<RunOptions, "timeout">) =>
  timeout === undefined ? {} : { timeout };

const needsExactOutcomes = ({ capabilities }: Scenario): boolean =>
  capabilities.includes("exact-outcomes");

/** The target, judged as any portal is: inferred rules are observed, and refusals may have other words. */
function withoutExactOutcomes(target: Target): Target {
  const capabilities = new Set(target.capabilities);
  capabilities.delete("exact-outcomes");
  return { ...target, capabilities };
}

/** The rules that a run names, each with the scenarios or the places that name it. */
export function namedRules({ results, findings }: Run): ReadonlyMap<RuleId, readonly string[]> {
  const named = new Map<RuleId, Set<string>>();
  const name = (rule: RuleId, by: string) =>
    named.set(rule, (named.get(rule) ?? new Set()).add(by));
  for (const result of results) {
    const { id } = result.scenario;
    if (result.status === "failed") name(result.failure.rule, id);
    for (const { rule } of result.differences) name(rule, id);
  }
  for (const { rule, operation, pointer } of findings) name(rule, `${operation} ${pointer}`);
  return new Map([...named].map(([rule, by]) => [rule, [...by]]));
}

/** What a run says of a mutant. */
export function judgementOf(mutant: Mutant, run: Run, isFault: boolean): Judgement {
  const named = namedRules(run);
  const allowed: readonly RuleId[] = [mutant.rule, ...mutant.also];
  const wrong = [...named].filter(
    ([rule]) => rules[rule].certainty !== "inferred" && !allowed.includes(rule),
  );
  const errors = run.results.flatMap((result) =>
    result.status === "errored" ? [`${result.scenario.id} errored: ${result.reason}`] : [],
  );
  return {
    mutant,
    isFault,
    by: named.get(mutant.rule) ?? [],
    wrong: [...wrong.map(([rule, [by]]) => `${rule} by ${by}`), ...errors],
  };
}

/** The operations that each scenario calls, by its dry run. */
export async function operationsCalled(
  scenarios: readonly Scenario[],
  { fixtures, capabilities }: Target,
): Promise<ReadonlyMap<Scenario, ReadonlySet<OperationId>>> {
  const plans = await Promise.all(
    scenarios.map((scenario) => planOf(scenario, { fixtures, capabilities })),
  );
  return new Map(
    plans.map(({ scenario, steps }) => [
      scenario,
      new Set(steps.map(({ operation }) => operation)),
    ]),
  );
}

/** The scenarios in which a fault can alter anything. */
export function concerned(
  { plant: create }: Pick<Mutant, "plant">,
  called: ReadonlyMap<Scenario, ReadonlySet<OperationId>>,
): Scenario[] {
  const { on } = create();
  return [...called].flatMap(([scenario, operations]) =>
    on === undefined || on.some((id) => operations.has(id)) ? [scenario] : [],
  );
}
