/** Checks of rules: id, sentence and source. */
import { type Check, type Context, down, isNode, type Node, rulesOf, text } from "./document.ts";

/** Checks that a rule's id is an area and words, and is unique in its list. */
export const ruleId: Check = () => ({
  Rule(rule, context) {
    const id = text(rule.id);
    // Another check reports a missing id.
    if (id === undefined || /^[a-z]+(-[a-z]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return;
    const message = `Rule id \`${id}\` is not an area and words, such as \`interest.not-free\`.`;
    context.report({ message, location: context.location.child(["id"]) });
  },
  Operation: reportRepeated,
  Root: reportRepeated,
});

function reportRepeated(holder: Node, context: Context): void {
  const seen = new Set<unknown>();
  for (const { value: rule, at } of rulesOf(holder, context)) {
    if (seen.has(rule.id)) {
      context.report({
        message: `Rule \`${rule.id}\` is in this list twice: remove one, or give it its own id.`,
        location: at,
      });
    }
    seen.add(rule.id);
  }
}

/** Errors in a sentence, each with a message that says how to fix it. */
const FLAWS: readonly (readonly [flaw: RegExp, message: string])[] = [
  [/^(?![A-Z])/, "A rule's sentence begins with a capital letter."],
  [/(?<![^.]\.)$/, "A rule's sentence ends with one full stop."],
  [/[.!?]\s+[A-Z]/, "A rule is one sentence: split it into two rules."],
  [
    /^.{201}/,
    "A rule's sentence has at most 200 characters: shorten it, or split it into two rules.",
  ],
  [
    /\b(should|must|may not)\b/i,
    'A rule\'s sentence states a fact, and `level` says how strict it is: write it without "should", "must" and "may not".',
  ],
  [
    /n['’]t\b|['’](re|ve|ll|d|m)\b|\b(it|that|there|what|who|he|she|here|let)['’]s\b/i,
    "A rule's sentence has no contractions: write both words.",
  ],
];

/** Checks that a rule is one sentence, on one line, that states a fact. */
export const ruleSentence: Check = () => ({
  Rule(rule, context) {
    const sentence = text(rule.sentence);
    // Another check reports a missing sentence.
    if (sentence === undefined) return;
    const location = context.location.child(["sentence"]);
    for (const [flaw, message] of FLAWS)
      if (flaw.test(sentence)) context.report({ message, location });
  },
});

/** Checks that a rule cites a source of the contract. */
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
