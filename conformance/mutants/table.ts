/** The table of mutants, as a page. */
import type { Judgement } from "./judge.ts";
import type { Mutant } from "./mutant.ts";

const HEAD = `# Planted errors, and what notices them

Each row is the reference portal with one planted error, which breaks the rule in its first column. \`make mutants\` plays the
whole suite against each, and fails if that rule isn't named, or if another documented rule is. It also writes this page.
Every rule that the suite judges has at least one planted error.
"Its scenario" is the scenario with the id of the rule.

| rule | a portal that | noticed by |
|---|---|---|
`;

/** The beginning of a mutant's row. */
export const rowOf = ({ rule, does }: Mutant): string => `| \`${rule}\` | ${does} | `;

function noticedBy({ mutant: { rule }, by: [first, ...more] }: Judgement): string {
  if (first === undefined) return "**nothing**";
  const name = first === rule ? "its scenario" : `\`${first}\``;
  return more.length === 0 ? name : `${name} and ${more.length} more`;
}

/** The page of these judgements. */
export const tableOf = (judgements: readonly Judgement[]): string =>
  HEAD + judgements.map((one) => `${rowOf(one.mutant)}${noticedBy(one)} |\n`).join("");
