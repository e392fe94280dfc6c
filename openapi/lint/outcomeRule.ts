/** Every outcome is there because of a rule: a refusal of exactly one, so that it tells why; a success of one at least. */
import { outcomesOf, rulesOf } from "./operation.ts";
import type { Check } from "./redocly.ts";

export const outcomeRule: Check = () => ({
  Operation(operation, context) {
    const rules = rulesOf(operation, context);
    // Without any, that alone is the problem; the control API has none.
    if (rules.length === 0) return;
    for (const { name, refusal, at } of outcomesOf(operation, context)) {
      const ids = [...new Set(rules.filter(({ value }) => value.outcome === name).map(({ value }) => `\`${value.id}\``))];
      if (ids.length === 0) {
        const message = `Example \`${name}\` is the outcome of no rule: name it in the rule that it shows, or remove it.`;
        context.report({ message, location: at });
      } else if (refusal && ids.length > 1) {
        const message = `Refusal \`${name}\` belongs to ${ids.join(" and ")}: give each rule a refusal of its own.`;
        context.report({ message, location: at });
      }
    }
  },
});
