/** Checks of outcomes: which rules they belong to. */
import { checkOperations, type Node, text } from "./document.ts";

/** Checks that every refusal is the outcome of exactly one rule, and every success of at least one. */
export const outcomeRule = checkOperations((rules, outcomes, context) => {
  // If there are no rules at all, another check reports that. The control API has none.
  if (rules.length === 0) return;
  for (const { name, refusal, at } of outcomes) {
    const ids = [
      ...new Set(
        rules.filter(({ value }) => value.outcome === name).map(({ value }) => `\`${value.id}\``),
      ),
    ];
    if (ids.length === 0) {
      const message = `Example \`${name}\` is not the outcome of a rule: name it in the rule that it shows, or remove it.`;
      context.report({ message, location: at });
    } else if (refusal && ids.length > 1) {
      const message = `Refusal \`${name}\` belongs to ${ids.join(" and ")}: give each rule its own refusal.`;
      context.report({ message, location: at });
    }
  }
});

/**
 * Checks that a rule's outcome is an example of its operation. A rule that refuses says so, and its outcome is an
 * envelope. Any other rule has a success as its outcome, or none.
 */
export const ruleOutcome = checkOperations((rules, outcomes, context) => {
  const refusal = new Map(outcomes.map((outcome) => [outcome.name, outcome.refusal]));
  for (const { value: rule, at } of rules) {
    const message = problemOf(rule, refusal);
    if (message !== undefined) context.report({ message, location: at });
  }
});

function problemOf(rule: Node, refusal: ReadonlyMap<string, boolean>): string | undefined {
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
