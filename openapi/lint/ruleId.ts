/** Checks that a rule's id is an area and words, and is unique in its list. */
import { rulesOf } from "./operation.ts";
import { type Check, type Context, type Node, text } from "./redocly.ts";

export const ruleId: Check = () => ({
  Rule(rule, context) {
    const id = text(rule.id);
    // Another check reports a missing id.
    if (id === undefined || /^[a-z]+(-[a-z]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return;
    const message = `Rule id \`${id}\` is not an area and words, such as \`interest.not-free\`.`;
    context.report({ message, location: context.location.child(["id"]) });
  },
  Operation: standOnce,
  Root: standOnce,
});

function standOnce(holder: Node, context: Context): void {
  const seen = new Set<unknown>();
  for (const { value: rule, at } of rulesOf(holder, context)) {
    if (seen.has(rule.id)) {
      context.report({
        message: `Rule \`${rule.id}\` stands twice in this list: take one out, or give it its own id.`,
        location: at,
      });
    }
    seen.add(rule.id);
  }
}
