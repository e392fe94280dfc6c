/** Pages of the reference that list one kind of thing. */
import { conflicts, openQuestions } from "../../generated/conflicts.ts";
import { errors, explain } from "../../generated/errors.ts";
import { notOffered } from "../../generated/notOffered.ts";
import { type SourceId, sources } from "../../generated/rules.ts";
import settings from "../../generated/settings.schema.json" with { type: "json" };
import { inline, join, table } from "./markdown.ts";
import { observationsOf, observedPortals } from "./observations.ts";
import {
  contract,
  linkToOperation,
  linkToRule,
  linkToSource,
  operations,
  rules,
} from "./register.ts";

/** Returns the page with all operations, by subject. */
export const operationIndex = (): string =>
  join(
    "# Operations",
    "An operation with the method GET changes nothing, and accepts POST too. The others accept only POST.",
    ...contract.tags.map(({ name, description }) =>
      join(
        `## ${name}`,
        inline(description),
        table(
          ["Operation", "What it does", "Method and path"],
          operations
            .filter(({ tag }) => tag === name)
            .map((one) => [
              linkToOperation(one),
              inline(one.summary),
              `\`${one.method} ${one.path}\``,
            ]),
        ),
      ),
    ),
  );

/** Returns the page with all kinds of refusals: cause, cure and rules. */
export const errorPage = (): string =>
  join(
    "# Errors",
    "Refusals have HTTP status 200 and the member `error`. The sandbox names the rule in the header `X-Rule`, and links to its page in `Link`.",
    "## Rules of the marketplace",
    ...errors.filter(isOfMarketplace).map(errorEntry),
    "## Other refusals",
    ...errors.filter((entry) => !isOfMarketplace(entry)).map(errorEntry),
  );

type ErrorEntry = (typeof errors)[number];

const isOfMarketplace = ({ messageCode }: ErrorEntry): boolean =>
  messageCode?.startsWith("MKT_") === true;

function errorEntry(entry: ErrorEntry): string {
  const { code, messageCode, message, cause, cure } = entry;
  const raised = rules.filter(
    ({ refusal }) => refusal !== undefined && explain(refusal.error) === entry,
  );
  return join(
    `### ${code} ${messageCode ?? inline(message ?? "")}`,
    raised[0] === undefined || messageCode === undefined
      ? undefined
      : `> ${inline(raised[0].refusal?.error.message ?? "")}`,
    `**Cause.** ${inline(cause)}`,
    `**What to do.** ${inline(cure)}`,
    raised.length === 0
      ? undefined
      : `**Rules.** ${raised.map(({ id }) => linkToRule(id)).join(", ")}`,
  );
}

/** Returns the page with contradictions between sources. */
export const conflictPage = (): string =>
  join(
    "# Where sources disagree",
    "Each entry says what the sources state, and what this contract chose.",
    ...conflicts.map(({ id, subject, sides, choice }) =>
      join(
        `## ${inline(subject)} {#${id}}`,
        sides.map(({ source, says }) => `- ${linkToSource(source)}: ${inline(says)}`).join("\n"),
        `**Choice.** ${inline(choice)}`,
      ),
    ),
  );

/** Returns the page with questions that no source answers. */
export const questionPage = (): string =>
  join(
    "# Open questions",
    "No source answers these questions. The suite reports what a portal does, and no scenario about them fails.",
    observedPortals(),
    ...openQuestions.map(({ id, question, source, rules: decided }) =>
      join(
        // A question is too long for a heading and for the list of headings.
        `## ${titleOf(id)} {#${id}}`,
        `> ${inline(question)}`,
        `Nearest source: ${linkToSource(source)}.`,
        decided.length === 0
          ? undefined
          : `The reference portal decides it by ${decided.map(linkToRule).join(", ")}.`,
        observationsOf(id),
      ),
    ),
  );

/** Returns the words of an id, such as "Loose JSON". */
const titleOf = (id: string): string =>
  id
    .replaceAll("-", " ")
    .replace(/\b(json|html)\b/, (word) => word.toUpperCase())
    .replace(/^./, (letter) => letter.toUpperCase());

/** Returns the page with what clients call and the contract leaves out. */
export const notOfferedPage = (): string =>
  join(
    "# Not offered",
    "Clients call these addresses, and the contract leaves them out. The sandbox responds with code 501 and the reason.",
    table(
      ["What", "Address", "Reason", "Source"],
      notOffered.map(({ name, path, reason, source }) => [
        inline(name),
        `\`${path}\``,
        inline(reason),
        linkToSource(source),
      ]),
    ),
  );

/** Returns the page with every source that a rule cites. */
export const sourcePage = (): string =>
  join(
    "# Sources",
    table(
      ["Source", "Rules"],
      (Object.keys(sources) as SourceId[]).map((source) => [
        linkToSource(source),
        String(rules.filter((rule) => rule.source === source).length),
      ]),
    ),
  );

/** Returns the page with the settings of the portal. */
export const settingsPage = (): string =>
  join(
    "# Settings",
    "The portal reads these environment variables when it starts.",
    table(
      ["Variable", "Default", "Meaning"],
      Object.entries(settings.properties).map(([name, setting]) => [
        `\`${name}\``,
        "default" in setting ? `\`${setting.default}\`` : "",
        setting.description,
      ]),
    ),
  );
