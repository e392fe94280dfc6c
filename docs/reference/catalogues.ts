/** Lists for the introduction, as Markdown: what the contract says beside its operations. */
import type { Contract } from "./contract.ts";

/** Every kind of refusal, with its cause and its cure. */
export const errorsOf = (contract: Contract): string =>
  contract["x-errors"]
    .map(({ code, messageCode, message, cause, cure }) => `- \`${code} ${messageCode ?? message}\` ${cause} ${cure}`)
    .join("\n");

/** Where the sources disagree: each side, and what the contract chose. */
export const conflictsOf = (contract: Contract): string =>
  contract["x-conflicts"]
    .map(({ subject, sides, choice }) => {
      const said = sides.map(({ source, says }) => `  - ${sourceLink(contract, source, subject)}: ${says}`);
      return [`- **${subject}.** ${choice}`, ...said].join("\n");
    })
    .join("\n");

/** What no source answers, the page that comes nearest, and the rules by which this project decided. */
export const questionsOf = (contract: Contract): string =>
  contract["x-open-questions"]
    .map(({ id, question, source, rules }) => {
      const decided = rules.length === 0 ? "" : ` Decided here by ${rules.map((rule) => `\`${rule}\``).join(", ")}.`;
      return `- ${question} ${sourceLink(contract, source, id)}.${decided}`;
    })
    .join("\n");

/** Every page that a rule cites. */
export const sourcesOf = (contract: Contract): string =>
  Object.keys(contract["x-sources"])
    .map((source) => `- ${sourceLink(contract, source, "the list of sources")}`)
    .join("\n");

/** A link to a source. Throws, naming who cites it, where there is no such source. */
export function sourceLink(contract: Contract, source: string, citedBy: string): string {
  const { title, url } = contract["x-sources"][source] ?? {};
  if (title === undefined) throw new Error(`${citedBy} cites ${source}, which is no source`);
  return `[${title.replaceAll("|", "\\|")}](${url})`;
}
