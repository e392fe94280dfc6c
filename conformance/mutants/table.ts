/** The table of mutants, as a page. */
import type { Kill } from "./kill.ts";

const HEAD = `# Planted faults, and who notices them

Each row is a reference portal with one fault, in the rule beside it. Every automated MUST has one at least, and each is noticed by a
scenario that claims that rule; a test plays them all and fails on a fault that nobody notices, and on one that changes nothing. This page is
written by \`make mutants\`.

| rule | the portal | noticed by |
|---|---|---|
`;

/** The page of these kills: the first scenario that noticed each fault. */
export const tableOf = (kills: readonly Kill[]): string =>
  HEAD +
  kills
    .map(
      ({ mutant, by }) =>
        `| \`${mutant.rule}\` | ${mutant.instead} | ${by[0] === undefined ? "**nobody**" : `\`${by[0]}\``} |\n`,
    )
    .join("");
