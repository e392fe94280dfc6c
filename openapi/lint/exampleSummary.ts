/** Checks that every named example says in one sentence when an operation sends it. */
import { type Check, text } from "./redocly.ts";

export const exampleSummary: Check = () => ({
  Example({ summary }, context) {
    if (/^[A-Z0-9].*[^.]\.$/.test(text(summary) ?? "")) return;
    const message =
      "An example's `summary` is a sentence that says when it is the answer: a capital first, a full stop last.";
    context.report({ message, location: context.location });
  },
});
