/** Checks that a summary is a heading, and a description is made of sentences. */
import { type Check, text } from "./redocly.ts";

/** Words that are always capitalized. Words with several capitals, such as ArcGIS, need no entry. */
const NAMES = ["Esri", "Marketplace"];

export const operationText: Check = () => ({
  Operation(operation, context) {
    const problem = (key: string, message: string) =>
      context.report({ message, location: context.location.child([key]) });
    const summary = text(operation.summary);
    const description = text(operation.description);
    if (summary?.endsWith("."))
      problem("summary", "A summary is a heading: leave its full stop out.");
    if (summary !== undefined && !isSentenceCase(summary)) {
      problem(
        "summary",
        "A summary is in sentence case: its first word is capital, others only where they are names.",
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
