/**
 * Checks that a rule's outcome is an example of its operation. A rule that refuses says so, and its outcome is an
 * envelope. Any other rule has a success as its outcome, or none.
 */
import { outcomesOf, rulesOf } from "./operation.ts";
import { type Check, type Node, text } from "./redocly.ts";

export const ruleOutcome: Check = () => ({
  Operation(operation, context) {
    const refusal = new Map(
      outcomesOf(operation, context).map((outcome) => [outcome.name, outcome.refusal]),
    );
    for (const { value: rule, at } of rulesOf(operation, context)) {
      const message = flaw(rule, refusal);
      if (message !== undefined) context.report({ message, location: at });
    }
  },
});

function flaw(rule: Node, refusal: ReadonlyMap<string, boolean>): string | undefined {
  const outcome = text(rule.outcome);
  const refuses = /\brefused\b/.test(text(rule.sentence) ?? "");
  if (outcome === undefined) {
    return refuses
      ? `Rule \`${rule.id}\` says that something is refused: add \`outcome\`, the name of that refusal.`
      : undefined;
  }
  const envelope = refusal.get(outcome);
  if (envelope === undefined) {
    return `Outcome \`${outcome}\` of rule \`${rule.id}\` is not an example of the operation's 200 response: add it there.`;
  }
  if (refuses === envelope) return undefined;
  return refuses
    ? `Rule \`${rule.id}\` says that something is refused, so its outcome is an envelope, which \`${outcome}\` is not: name a refusal.`
    : `Outcome \`${outcome}\` of rule \`${rule.id}\` is an envelope, so the sentence says what is refused, in that word.`;
}
