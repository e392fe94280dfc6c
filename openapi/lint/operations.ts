/** Checks of operations: id, texts, and that there are rules. */
import { type Check, rulesOf, text } from "./document.ts";

/** First words of operation ids. */
const VERBS = [
  ...["add", "advance", "arm", "authorize", "create", "delete", "export", "express", "generate"],
  ...["get", "list", "provision", "purchase", "reset", "restore", "revoke", "search", "set"],
  ...["sign", "start", "stream", "unlist", "update"],
];

/** Checks that an operation id is a verb and its object in camelCase, because it is a method of the client. */
export const operationId: Check = () => ({
  Operation({ operationId }, context) {
    const id = text(operationId);
    // Redocly's own rule reports a missing id.
    if (id === undefined) return;
    const location = context.location.child(["operationId"]);
    if (!/^[a-z]+([A-Z][a-z0-9]*)+$/.test(id)) {
      context.report({
        message: `operationId \`${id}\` is not a verb and its object in camelCase, such as \`startTrial\`.`,
        location,
      });
      return;
    }
    const [verb = ""] = id.split(/(?=[A-Z])/);
    if (VERBS.includes(verb)) return;
    const message = `operationId \`${id}\` begins with none of the verbs of the contract: ${VERBS.join(", ")}.`;
    context.report({ message, location });
  },
});

/** Words that are always capitalized. Words with several capitals, such as ArcGIS, need no entry. */
const NAMES = ["Esri", "Marketplace"];

/** Checks that a summary is a heading, and a description is made of sentences. */
export const operationText: Check = () => ({
  Operation(operation, context) {
    const problem = (key: string, message: string) =>
      context.report({ message, location: context.location.child([key]) });
    const summary = text(operation.summary);
    const description = text(operation.description);
    if (summary?.endsWith(".")) problem("summary", "A summary is a heading: remove its full stop.");
    if (summary !== undefined && !isSentenceCase(summary)) {
      problem(
        "summary",
        "A summary is in sentence case: its first word is capitalized, others only if they are names.",
      );
    }
    if (description === undefined) {
      const message =
        "An operation has no description: say who may call it, when it is refused, and what changes.";
      context.report({ message, location: context.location });
    } else if (!description.endsWith(".")) {
      problem("description", "A description is made of sentences: end it with a full stop.");
    }
  },
});

function isSentenceCase(summary: string): boolean {
  const [first = "", ...others] = summary.split(/[\s-]+/);
  const capital = others
    .map((word) => word.replace(/\W.*/, ""))
    .filter((word) => /^[A-Z][a-z]+$/.test(word));
  return /^[A-Z]/.test(first) && capital.every((word) => NAMES.includes(word));
}

/** Checks that every operation of the marketplace has rules. */
export const rulesPresent: Check = () => ({
  Operation(operation, context) {
    if (rulesOf(operation, context).length > 0) return;
    const message = "An operation has no rules: add `x-rules` with a file of openapi/rules.";
    context.report({ message, location: context.location });
  },
});
