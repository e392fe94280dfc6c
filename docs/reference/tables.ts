/** Tables of rules, as Markdown. All text except the headings comes from the contract. */
import type { SourceId } from "../../generated/rules.ts";
import type { Rule } from "../../openapi/model/contract.ts";
import { isRefusal, type Operation } from "../../openapi/model/operations.ts";
import { sourceLink } from "./catalogues.ts";

/** Returns the rules of one operation: refusing rules in order of precedence, then the others. */
export function rulesOf({ rules, outcomes }: Operation): string {
  const refuses = ({ outcome = "" }: Rule): boolean => isRefusal(outcomes[outcome]);
  return [
    [
      "**When it is refused.** The first of these rules that a request breaks decides the response.",
      rules.filter(refuses),
    ] as const,
    ["**Other rules**", rules.filter((rule) => !refuses(rule))] as const,
  ]
    .filter(([, listed]) => listed.length > 0)
    .map(([head, listed]) => `${head}\n\n${ruleTable(listed, outcomes)}`)
    .join("\n\n");
}

/** Returns a table of rules, with their outcomes if there are any. */
export function ruleTable(rules: readonly Rule[], outcomes?: Operation["outcomes"]): string {
  const head = [
    ...["Rule", "Level", "Certainty", "Source"],
    ...(outcomes === undefined ? [] : ["Outcome"]),
  ];
  const rows = rules.map(({ id, level, sentence, source, certainty, outcome }) => [
    `${cell(sentence)} \`${id}\``,
    level,
    certainty,
    sourceLink(source as SourceId),
    ...(outcomes === undefined ? [] : [shown(outcome, outcomes)]),
  ]);
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/** Returns an outcome's name, and the codes of a refusal. */
function shown(outcome: string | undefined, outcomes: Operation["outcomes"]): string {
  if (outcome === undefined) return "";
  const { error } = Object(outcomes[outcome]?.value) as {
    readonly error?: { readonly code: number; readonly messageCode?: string };
  };
  return [`\`${outcome}\``, error?.code, error?.messageCode].filter(Boolean).join(" ");
}

/** Escapes a text for a table cell. */
const cell = (text: string): string =>
  text.trim().replaceAll("\n", " ").replaceAll("|", "\\|").replaceAll("<", "&lt;");
