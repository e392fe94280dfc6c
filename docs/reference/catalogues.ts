/** Lists for the introduction, as Markdown, from the parts of the contract that belong to no operation. */
import type { Contract } from "./contract.ts";

/** Every kind of refusal, with its cause and how to fix it. */
export const errorsOf = (contract: Contract): string =>
  contract["x-errors"]
    .map(
      ({ code, messageCode, message, cause, cure }) =>
        `- \`${code} ${messageCode ?? message}\` ${cause} ${cure}`,
    )
    .join("\n");

/** Contradictions between sources: each side, and what the contract chose. */
export const conflictsOf = (contract: Contract): string =>
  contract["x-conflicts"]
    .map(({ subject, sides, choice }) => {
      const said = sides.map(
        ({ source, says }) => `  - ${sourceLink(contract, source, subject)}: ${says}`,
      );
      return [`- **${subject}.** ${choice}`, ...said].join("\n");
    })
    .join("\n");

/** Questions that no source answers, with the nearest page and the project's inferred rules. */
export const questionsOf = (contract: Contract): string =>
  contract["x-open-questions"]
    .map(({ id, question, source, rules }) => {
      const decided =
        rules.length === 0
          ? ""
          : ` Decided here by ${rules.map((rule) => `\`${rule}\``).join(", ")}.`;
      return `- ${question} ${sourceLink(contract, source, id)}.${decided}`;
    })
    .join("\n");

/** Every page that a rule cites. */
export const sourcesOf = (contract: Contract): string =>
  Object.keys(contract["x-sources"])
    .map((source) => `- ${sourceLink(contract, source, "the list of sources")}`)
    .join("\n");

/** Returns a link to a source. Throws if the source doesn't exist, naming what cites it. */
export function sourceLink(contract: Contract, source: string, citedBy: string): string {
  const { title, url } = contract["x-sources"][source] ?? {};
  if (title === undefined) throw new Error(`${citedBy} cites ${source}, which is not a source`);
  return `[${title.replaceAll("|", "\\|")}](${url})`;
}
