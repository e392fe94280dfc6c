/** Checks that every source is cited: by a rule, a conflict or an open question. */
import { type Check, down, isNode } from "./redocly.ts";

/** Sections that cite sources, besides the rules. */
const LISTS = ["x-conflicts", "x-open-questions"];

export const sourceUsed: Check = () => {
  const cited = new Set<unknown>();
  return {
    Rule({ source }) {
      cited.add(source);
    },
    Root: {
      leave(root, context) {
        const member = (name: string) => down({ value: root, at: context.location }, name, context);
        for (const list of LISTS)
          for (const source of citedIn(member(list).value)) cited.add(source);
        const { value: sources, at } = member("x-sources");
        for (const source of isNode(sources) ? Object.keys(sources) : []) {
          if (cited.has(source)) continue;
          const message = `Nothing cites the source \`${source}\`: add the rules that its page states, or remove it.`;
          context.report({ message, location: at.child([source]) });
        }
      },
    },
  };
};

/** Returns every `source` in a value, at any depth. */
function citedIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(citedIn);
  if (!isNode(value)) return [];
  return [...("source" in value ? [value.source] : []), ...Object.values(value).flatMap(citedIn)];
}
