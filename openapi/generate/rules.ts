/** `generated/rules.ts`: every rule once, the operations that it guards, and the table of sources. */
import { type Contract, isRefusal, type Operation } from "./contract.ts";

export function rulesModule(contract: Contract, operations: readonly Operation[]): string {
  const rules: Record<string, object> = {};
  const guarded = (id: string) => operations.filter((operation) => operation.rules.some((rule) => rule.id === id));
  for (const rule of [...contract["x-rules"], ...operations.flatMap((operation) => operation.rules)]) {
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
  return `/** How a rule came to be known; see the contract's description. */
export type Certainty = "documented" | "observed" | "client" | "inferred";

export interface Rule {
  readonly level: "MUST" | "SHOULD" | "MAY";
  readonly sentence: string;
  readonly source: SourceId;
  readonly certainty: Certainty;
  /** Whether breaking the rule is refused; the other rules say what an answer holds. */
  readonly refuses: boolean;
  /** Operations that the rule belongs to; none where it holds for every answer. */
  readonly operations: readonly string[];
}

export const sources = ${JSON.stringify(contract["x-sources"], null, 2)} as const;

export type SourceId = keyof typeof sources;

export const rules = ${JSON.stringify(rules, null, 2)} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
`;
}

function refuses(rule: { readonly outcome?: string; readonly id: string }, operations: readonly Operation[]): boolean {
  const operation = operations.find(({ rules }) => rules.some(({ id }) => id === rule.id));
  const outcome = rule.outcome === undefined ? undefined : operation?.outcomes[rule.outcome];
  return outcome !== undefined && isRefusal(outcome);
}
