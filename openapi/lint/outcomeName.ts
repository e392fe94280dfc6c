/** An outcome is named in camelCase: it becomes a word of the suite. */
import { outcomesOf } from "./operation.ts";
import type { Check } from "./redocly.ts";

export const outcomeName: Check = () => ({
  Operation(operation, context) {
    for (const { name, at } of outcomesOf(operation, context)) {
      if (/^[a-z][a-z0-9]*([A-Z][a-z0-9]*)*$/.test(name)) continue;
      context.report({ message: `Outcome \`${name}\` is not in camelCase, such as \`alreadyInterested\`.`, location: at });
    }
  },
});
