/** `generated/rules.ts`: every rule once with its operations, and the table of sources. */
import type { Contract, Rule } from "../model/contract.ts";
import { isRefusal, type Operation } from "../model/operations.ts";

export function rulesModule(contract: Contract, operations: readonly Operation[]): string {
  const rules: Record<string, object> = {};
  const guarded = (id: string) =>
    operations.filter((operation) => operation.rules.some((rule) => rule.id === id));
  for (const rule of [
    ...contract["x-rules"],
    ...operations.flatMap((operation) => operation.rules),
  ]) {
    const { id, level, sentence, source, certainty } = rule;
    rules[id] ??= {
      level,
      sentence,
      source,
      certainty,
      refuses: refuses(rule, operations),
      operations: guarded(id).map((o) => o.id),
    };
  }
  return `/** How the project knows a rule; the contract's description defines the levels. */
export type Certainty = "documented" | "observed" | "client" | "inferred";

export interface Rule {
  readonly level: "MUST" | "SHOULD" | "MAY";
  readonly sentence: string;
  readonly source: SourceId;
  readonly certainty: Certainty;
  /** True if a request that breaks the rule is refused. The other rules describe responses. */
  readonly refuses: boolean;
  /** Operations that have the rule. Empty if it applies to every response. */
  readonly operations: readonly string[];
}

export const sources = ${JSON.stringify(contract["x-sources"], null, 2)} as const;

export type SourceId = keyof typeof sources;

export const rules = ${JSON.stringify(rules, null, 2)} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
`;
}

function refuses({ id, outcome = "" }: Rule, operations: readonly Operation[]): boolean {
  const operation = operations.find(({ rules }) => rules.some((rule) => rule.id === id));
  return isRefusal(operation?.outcomes[outcome]);
}
