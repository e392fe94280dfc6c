/** Lists for the introduction, as Markdown, from the parts of the contract that belong to no operation. */
import { conflicts, openQuestions } from "../../generated/conflicts.ts";
import { errors } from "../../generated/errors.ts";
import { notOffered } from "../../generated/notOffered.ts";
import { type SourceId, sources } from "../../generated/rules.ts";

/** Returns every kind of refusal, with its cause and how to fix it. */
export const errorList = (): string =>
  errors
    .map(
      ({ code, messageCode, message, details, cause, cure }) =>
        `- \`${code} ${messageCode ?? message}\` ${cause} ${cure}${details === "ours" ? " *Details: ours.*" : ""}`,
    )
    .join("\n");

/** Returns contradictions between sources: each side, and what the contract chose. */
export const conflictList = (): string =>
  conflicts
    .map(({ subject, sides, choice }) => {
      const said = sides.map(({ source, says }) => `  - ${sourceLink(source)}: ${says}`);
      return [`- **${subject}.** ${choice}`, ...said].join("\n");
    })
    .join("\n");

/** Returns questions that no source answers, with the nearest page and the project's inferred rules. */
export const questionList = (): string =>
  openQuestions
    .map(({ question, source, rules }) => {
      const decided =
        rules.length === 0
          ? ""
          : ` Decided here by ${rules.map((rule) => `\`${rule}\``).join(", ")}.`;
      return `- ${question} ${sourceLink(source)}.${decided}`;
    })
    .join("\n");

/** Returns what clients call and the contract leaves out, with the reasons. */
export const notOfferedList = (): string =>
  notOffered
    .map(
      ({ name, path, reason, source }) =>
        `- **${name}** \`${path}\` ${reason} ${sourceLink(source)}.`,
    )
    .join("\n");

/** Returns every page that a rule cites. */
export const sourceList = (): string =>
  (Object.keys(sources) as SourceId[]).map((source) => `- ${sourceLink(source)}`).join("\n");

/** Returns a link to a source. */
export function sourceLink(source: SourceId): string {
  const { title, url } = sources[source];
  return `[${title.replaceAll("|", "\\|")}](${url})`;
}
