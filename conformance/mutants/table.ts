/** The table of mutants, as a page. */
import type { Judgement } from "./judge.ts";
import type { Mutant } from "./mutant.ts";

const HEAD = `# Planted faults, and what notices them

Each row is the reference portal with one fault, which breaks the rule beside it. \`make mutants\` plays the whole suite against each, and
fails if the rule isn't named, or if another documented rule is. It also writes this page. Every rule that the suite judges has a fault.

| rule | a portal that | noticed by |
|---|---|---|
`;

/** The beginning of a mutant's row. */
export const rowOf = ({ rule, does }: Mutant): string => `| \`${rule}\` | ${does} | `;

const noticedBy = ([first, ...more]: readonly string[]): string => {
  if (first === undefined) return "**nothing**";
  return more.length === 0 ? `\`${first}\`` : `\`${first}\` and ${more.length} more`;
};

/** The page of these judgements. */
export const tableOf = (judgements: readonly Judgement[]): string =>
  HEAD + judgements.map(({ mutant, by }) => `${rowOf(mutant)}${noticedBy(by)} |\n`).join("");
