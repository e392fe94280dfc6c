/** Checks that the name of an outcome is in camelCase, because the suite uses it as an identifier. */
import { outcomesOf } from "./operation.ts";
import type { Check } from "./redocly.ts";

export const outcomeName: Check = () => ({
  Operation(operation, context) {
    for (const { name, at } of outcomesOf(operation, context)) {
      if (/^[a-z][a-z0-9]*([A-Z][a-z0-9]*)*$/.test(name)) continue;
      context.report({
        message: `Outcome \`${name}\` is not in camelCase, such as \`alreadyInterested\`.`,
        location: at,
      });
    }
  },
});
