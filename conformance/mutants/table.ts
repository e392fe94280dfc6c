/** The table of mutants, as a page. */
import type { Judgement } from "./judge.ts";
import type { Mutant } from "./mutant.ts";

const HEAD = `# Planted faults, and what notices them

Each row is the reference portal with one fault, which breaks the rule beside it. \`make mutants\` plays the whole suite against each, and
fails if the rule isn't named, or if another documented rule is. It also writes this page. Every rule that the suite judges has a fault.

| rule | a portal that | noticed by |
|---|---|---|
`;

/** How many scenarios a row names. */
const SHOWN = 3;

/** The beginning of a mutant's row. */
export const rowOf = ({ rule, does }: Mutant): string => `| \`${rule}\` | ${does} | `;

const noticedBy = (by: readonly string[]): string => {
  const shown = by.slice(0, SHOWN).map((name) => `\`${name}\``);
  const more = by.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(", ");
};

/** The page of these judgements. */
export const tableOf = (judgements: readonly Judgement[]): string =>
  HEAD +
  judgements
    .map(
      ({ mutant, by }) => `${rowOf(mutant)}${by.length === 0 ? "**nothing**" : noticedBy(by)} |\n`,
    )
    .join("");
