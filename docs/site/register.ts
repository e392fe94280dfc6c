/** What the reference knows: operations, rules, errors and scenarios, joined. */
import { scenarios } from "../../conformance/scenarios/all.ts";
import { conflicts, openQuestions } from "../../generated/conflicts.ts";
import { type SourceId, sources } from "../../generated/rules.ts";
import { type Rule, readContract } from "../../openapi/model/contract.ts";
import { isRefusal, type Operation, readOperations } from "../../openapi/model/operations.ts";
import { inline } from "./markdown.ts";

export const contract = readContract();
export const operations: readonly Operation[] = readOperations(contract);

/** A rule, the operations that have it, and the outcome of its refusal. */
export interface RuleEntry extends Rule {
  /** Empty if the rule applies to every response. */
  readonly operations: readonly Operation[];
  /** Undefined if the rule refuses nothing. */
  readonly refusal?: { readonly name: string; readonly error: Envelope };
}

export interface Envelope {
  readonly code: number;
  readonly messageCode?: string;
  readonly message: string;
  readonly details: readonly string[];
}

/** All rules: those of every response first, then in the order of operations. */
export const rules: readonly RuleEntry[] = collectRules();

function collectRules(): RuleEntry[] {
  const entries = new Map<string, RuleEntry>(
    contract["x-rules"].map((rule) => [rule.id, { ...rule, operations: [] }]),
  );
  for (const operation of operations)
    for (const rule of operation.rules) {
      const known = entries.get(rule.id);
      const refusal = refusalOf(operation, rule);
      entries.set(rule.id, {
        ...(known ?? rule),
        operations: [...(known?.operations ?? []), operation],
        ...(refusal === undefined ? {} : { refusal }),
      });
    }
  return [...entries.values()];
}

/** Returns the refusal of a rule in an operation. */
export function refusalOf({ outcomes }: Operation, { outcome = "" }: Rule): RuleEntry["refusal"] {
  const found = outcomes[outcome];
  if (found === undefined || !isRefusal(found)) return undefined;
  return { name: outcome, error: (found.value as { readonly error: Envelope }).error };
}

/** Returns the codes of a refusal, as texts show them. */
export const codesOf = ({ code, messageCode }: Envelope): string =>
  [code, messageCode].filter(Boolean).join(" ");

export const scenariosOf = (rule: string) =>
  scenarios.filter((one) => one.rules.some((id) => id === rule));

/** Returns a list of the open questions about rules. Returns undefined if there are none. */
export function questionList(ids: readonly string[]): string | undefined {
  const found = openQuestions.filter((one) => one.rules.some((id) => ids.includes(id)));
  const lines = found.map(
    ({ id, question }) => `- [${inline(question)}](/reference/open-questions#${id})`,
  );
  return lines.length === 0 ? undefined : lines.join("\n");
}

export const conflictsOf = (source: string) =>
  conflicts.filter(({ sides }) => sides.some((side) => side.source === source));

export const linkToRule = (id: string): string => `[\`${id}\`](/rules/${id})`;

export const linkToOperation = ({ id }: Pick<Operation, "id">): string =>
  `[${id}](/reference/operations/${id})`;

export function linkToSource(source: string): string {
  const { title, url } = sources[source as SourceId];
  return `[${inline(title)}](${url})`;
}
