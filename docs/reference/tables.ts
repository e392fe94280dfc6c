/** Tables of rules, as Markdown. All text except the headings comes from the contract. */
import { sourceLink } from "./catalogues.ts";
import { type Contract, exampleOf, type Operation, type Rule } from "./contract.ts";

/** Returns the rules of one operation: refusing rules in order of precedence, then the others. */
export function rulesOf(contract: Contract, operation: Operation): string {
  const outcomeOf = (rule: Rule): Outcome => readOutcome(contract, operation, rule);
  const refusing = operation["x-rules"].filter((rule) => outcomeOf(rule).error !== undefined);
  const others = operation["x-rules"].filter((rule) => !refusing.includes(rule));
  return [
    ...section(
      "**When it is refused.** The first of these rules that a request breaks decides the response.",
      refusing,
      outcomeOf,
    ),
    ...section("**Other rules**", others, outcomeOf),
  ].join("\n\n");

  function section(
    head: string,
    rules: readonly Rule[],
    outcome: (rule: Rule) => Outcome,
  ): string[] {
    return rules.length === 0 ? [] : [head, table(contract, rules, outcome)];
  }
}

/** Returns the rules of every response. */
export const commonRules = (contract: Contract): string => table(contract, contract["x-rules"]);

interface Outcome {
  readonly outcome?: string | undefined;
  /** Returns the codes and the message of a refusal. */
  readonly error?: { readonly code: number; readonly messageCode?: string } | undefined;
}

function readOutcome(contract: Contract, operation: Operation, { outcome }: Rule): Outcome {
  if (outcome === undefined) return {};
  const value = exampleOf(contract, operation, outcome)?.value as
    | { error?: Outcome["error"] }
    | undefined;
  return { outcome, error: value?.error };
}

function table(
  contract: Contract,
  rules: readonly Rule[],
  outcome?: (rule: Rule) => Outcome,
): string {
  const head = [
    "Rule",
    "Level",
    "Certainty",
    "Source",
    ...(outcome === undefined ? [] : ["Outcome"]),
  ];
  const rows = rules.map((rule) => [
    `${cell(rule.sentence)} \`${rule.id}\``,
    rule.level,
    rule.certainty,
    sourceLink(contract, rule.source, `the rule ${rule.id}`),
    ...(outcome === undefined ? [] : [shown(outcome(rule))]),
  ]);
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

const shown = ({ outcome, error }: Outcome): string =>
  [outcome && `\`${outcome}\``, error?.code, error?.messageCode].filter(Boolean).join(" ");

/** Escapes a text for a table cell. */
const cell = (text: string): string =>
  text.trim().replaceAll("\n", " ").replaceAll("|", "\\|").replaceAll("<", "&lt;");
