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
  /** Ids of the scenarios that named the rule. */
  readonly by: readonly string[];
  /** True if the rule was named. A finding names one without a scenario. */
  readonly isNoticed: boolean;
  /** Documented rules that were named although the fault doesn't break them, each with the first scenario. */
  readonly wrong: readonly string[];
}

type Options = Pick<RunOptions, "timeout"> & { readonly scenarios: readonly Scenario[] };

/** Judges a mutant of the reference portal at an address. */
export async function judge(
  url: string,
  mutant: Mutant,
  { scenarios, ...options }: Options,
): Promise<Judgement> {
  const { fetch, alterations } = plant(mutant.plant);
  const target = worldsOf(url, given(options));
  const own = scenarios.filter(({ rules: ids }) => ids.includes(mutant.rule));
  const isExact = own.length > 0 && own.every(needsExactOutcomes);
  const judged = await run(isExact ? target : withoutExactOutcomes(target), {
    scenarios,
    fetch,
    ...options,
  });
  return judgementOf(mutant, judged, alterations() > 0);
}

const given = ({ timeout }: Pick<RunOptions, "timeout">) =>
  timeout === undefined ? {} : { timeout };

const needsExactOutcomes = ({ capabilities }: Scenario): boolean =>
  capabilities.includes("exact-outcomes");

/** The target, judged as any portal is: inferred rules are observed, and refusals may have other words. */
export function withoutExactOutcomes(target: Target): Target {
  const capabilities = new Set(target.capabilities);
  capabilities.delete("exact-outcomes");
  return { ...target, capabilities };
}

/** What a run says of a mutant. */
export function judgementOf(
  mutant: Mutant,
  { results, findings }: Run,
  isFault: boolean,
): Judgement {
  const named = new Map<RuleId, string[]>();
  const name = (rule: RuleId, by: string) => named.set(rule, [...(named.get(rule) ?? []), by]);
  for (const result of results) {
    const { id } = result.scenario;
    if (result.status === "failed") name(result.failure.rule, id);
    for (const { rule } of result.differences) name(rule, id);
  }
  for (const { rule, operation, pointer } of findings) name(rule, `${operation} ${pointer}`);
  const errors = results.flatMap((result) =>
    result.status === "errored" ? [`${result.scenario.id} errored: ${result.reason}`] : [],
  );
  const allowed: readonly RuleId[] = [mutant.rule, ...mutant.also];
  const wrong = [...named].filter(
    ([rule]) => rules[rule].certainty !== "inferred" && !allowed.includes(rule),
  );
  return {
    mutant,
    isFault,
    by: [...new Set(named.get(mutant.rule) ?? [])],
    isNoticed: named.has(mutant.rule),
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

/** The scenarios in which a mutant can alter anything. */
export function concerned(
  { plant: create }: Mutant,
  called: ReadonlyMap<Scenario, ReadonlySet<OperationId>>,
): Scenario[] {
  const { on } = create();
  return [...called].flatMap(([scenario, operations]) =>
    on === undefined || on.some((id) => operations.has(id)) ? [scenario] : [],
  );
}
