/** Checks of rules: each is in its list once, and cites a source. */
import { type Check, follow, isNode, text } from "./document.ts";

/** Checks that a list has no rule twice. */
export const ruleOnce: Check = () => ({
  RuleList(list, context) {
    const seen = new Set<unknown>();
    for (const [index, entry] of Object.entries(list)) {
      const at = context.location.child([index]);
      const { value: rule } = follow({ value: entry, at }, context);
      const id = isNode(rule) ? rule.id : undefined;
      if (id !== undefined && seen.has(id))
        context.report({
          message: `Rule \`${id}\` is in this list twice: remove one, or give it its own id.`,
          location: at,
        });
      seen.add(id);
    }
  },
});

/** Checks that a rule cites a source of the contract. */
export const ruleSource: Check = () => {
  let known: readonly string[] = [];
  return {
    Root(root, context) {
      const { value: sources } = follow(
        { value: root["x-sources"], at: context.location },
        context,
      );
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

/** Sections that cite sources, besides the rules. */
const LISTS = ["x-conflicts", "x-open-questions", "x-not-offered"];

/** Checks that every source is cited: by a rule, a conflict, an open question, or what is not offered. */
export const sourceUsed: Check = () => {
  const cited = new Set<unknown>();
  return {
    Rule({ source }) {
      cited.add(source);
    },
    Root: {
      leave(root, context) {
        const member = (name: string) =>
          follow({ value: root[name], at: context.location.child([name]) }, context);
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
