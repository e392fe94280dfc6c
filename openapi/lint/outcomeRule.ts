/** Checks that every refusal is the outcome of exactly one rule, and every success of at least one. */
import { outcomesOf, rulesOf } from "./operation.ts";
import type { Check } from "./redocly.ts";

export const outcomeRule: Check = () => ({
  Operation(operation, context) {
    const rules = rulesOf(operation, context);
    // If there are no rules at all, another check reports that. The control API has none.
    if (rules.length === 0) return;
    for (const { name, refusal, at } of outcomesOf(operation, context)) {
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
  },
});
