/** A page for each rule, and one with all of them. */
import { rules } from "../site/register.ts";
import { ruleIndex, rulePage } from "../site/rulePage.ts";

export default {
  paths: () => [
    { params: { rule: "index" }, content: ruleIndex() },
    ...rules.map((rule) => ({ params: { rule: rule.id }, content: rulePage(rule) })),
  ],
};
