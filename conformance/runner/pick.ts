/** Chooses among scenarios. */
import type { OperationId } from "../../generated/operations.ts";
import { rules } from "../../generated/rules.ts";
import { suggestion } from "../../server/input/suggestion.ts";
import { isWithin, type Profile, profileOf, type Scenario } from "../model/scenario.ts";

/** The operations that a scenario is about: those to which alone one of its rules belongs. */
export function operationsOf({ rules: proven }: Pick<Scenario, "rules">): OperationId[] {
  const alone = proven.map((id) => rules[id].operations).filter(({ length }) => length === 1);
  return [...new Set(alone.flat())] as OperationId[];
}

export interface Choice {
  /** Ids of scenarios, rules or operations. */
  readonly only?: readonly string[] | undefined;
  /** A profile, with the smaller ones. */
  readonly profile?: Profile | undefined;
}

/** The chosen scenarios, in their order. Throws if a word names nothing, and if nothing is left. */
export function pick(
  scenarios: readonly Scenario[],
  { only, profile }: Choice,
): readonly Scenario[] {
  const wordsOf = (scenario: Scenario): readonly string[] => [
    scenario.id,
    ...scenario.rules,
    ...operationsOf(scenario),
  ];
  const isOf = (word: string, scenario: Scenario) => wordsOf(scenario).includes(word);
  const known = new Set(scenarios.flatMap(wordsOf));
  const unknown = only?.filter((word) => !known.has(word)) ?? [];
  if (unknown.length > 0) {
    const named = unknown.map((word) => word + suggestion(word, [...known]));
    throw new Error(
      `no scenario, rule or operation of that name: ${named.join(", ")} (--list shows them)`,
    );
  }
  const picked = scenarios.filter(
    (scenario) =>
      (profile === undefined || isWithin(profileOf(scenario), profile)) &&
      (only?.some((word) => isOf(word, scenario)) ?? true),
  );
  if (picked.length === 0)
    throw new Error(`the profile ${profile} has nothing of ${only?.join(", ")}`);
  return picked;
}
