/** Checks that every operation of the marketplace has rules. */
import { rulesOf } from "./operation.ts";
import type { Check } from "./redocly.ts";

export const rulesPresent: Check = () => ({
  Operation(operation, context) {
    if (rulesOf(operation, context).length > 0) return;
    const message = "An operation has no rules: add `x-rules` with a file of openapi/rules.";
    context.report({ message, location: context.location });
  },
});
