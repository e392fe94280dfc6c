/** Every source is cited by a rule, or it is no source. */
import { type Check, down, isNode } from "./redocly.ts";

export const sourceUsed: Check = () => {
  const cited = new Set<unknown>();
  return {
    Rule({ source }) {
      cited.add(source);
    },
    Root: {
      leave(root, context) {
        const { value: sources, at } = down({ value: root, at: context.location }, "x-sources", context);
        for (const source of isNode(sources) ? Object.keys(sources) : []) {
          if (cited.has(source)) continue;
          const message = `No rule cites the source \`${source}\`: add the rules that its page states, or remove it.`;
          context.report({ message, location: at.child([source]) });
        }
      },
    },
  };
};
