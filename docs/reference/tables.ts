/** Tables of rules, as Markdown. All text except the headings comes from the contract. */
import { sourceLink } from "./catalogues.ts";
import { type Contract, exampleOf, type Operation, type Rule } from "./contract.ts";

/** Returns the rules of one operation: refusing rules in order of precedence, then the others. */
export function rulesOf(contract: Contract, operation: Operation): string {
  const answers = (rule: Rule): Answer => answerOf(contract, operation, rule);
  const refusing = operation["x-rules"].filter((rule) => answers(rule).error !== undefined);
  const others = operation["x-rules"].filter((rule) => !refusing.includes(rule));
  return [
    ...section("**When it is refused.** The first of these rules that a request breaks decides the answer.", refusing, answers),
    ...section("**What else holds**", others, answers),
  ].join("\n\n");

  function section(head: string, rules: readonly Rule[], answer: (rule: Rule) => Answer): string[] {
    return rules.length === 0 ? [] : [head, table(contract, rules, answer)];
  }
}

/** Returns the rules of every response. */
export const commonRules = (contract: Contract): string => table(contract, contract["x-rules"]);

interface Answer {
  readonly outcome?: string | undefined;
  /** Returns the codes and the message of a refusal. */
  readonly error?: { readonly code: number; readonly messageCode?: string } | undefined;
}

function answerOf(contract: Contract, operation: Operation, { outcome }: Rule): Answer {
  if (outcome === undefined) return {};
  const value = exampleOf(contract, operation, outcome)?.value as { error?: Answer["error"] } | undefined;
  return { outcome, error: value?.error };
}

function table(contract: Contract, rules: readonly Rule[], answer?: (rule: Rule) => Answer): string {
  const head = ["Rule", "Level", "Certainty", "Source", ...(answer === undefined ? [] : ["Outcome"])];
  const rows = rules.map((rule) => [
    `${cell(rule.sentence)} \`${rule.id}\``,
    rule.level,
    rule.certainty,
    sourceLink(contract, rule.source, `the rule ${rule.id}`),
    ...(answer === undefined ? [] : [shown(answer(rule))]),
  ]);
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const shown = ({ outcome, error }: Answer): string =>
  [outcome && `\`${outcome}\``, error?.code, error?.messageCode].filter(Boolean).join(" ");

/** Escapes a text for a table cell. */
const cell = (text: string): string => text.trim().replaceAll("\n", " ").replaceAll("|", "\\|").replaceAll("<", "&lt;");
