/** Checks that a rule cites a source of the contract. */
import { type Check, down, isNode, text } from "./redocly.ts";

export const ruleSource: Check = () => {
  let known: readonly string[] = [];
  return {
    Root(root, context) {
      const { value: sources } = down({ value: root, at: context.location }, "x-sources", context);
      known = isNode(sources) ? Object.keys(sources) : [];
    },
    Rule(rule, context) {
      const source = text(rule.source);
      // Another check reports a missing source.
      if (source === undefined || known.includes(source)) return;
      const message = `Source \`${source}\` is not a key of \`x-sources\`: cite one that is, or add the page there.`;
      context.report({ message, location: context.location.child(["source"]) });
    },
  };
};
