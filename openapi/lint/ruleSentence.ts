/** Checks that a rule is one sentence, on one line, that states a fact. */
import { type Check, text } from "./redocly.ts";

const MAX_LENGTH = 200;

/** Errors in a sentence, each with a message that says how to fix it. */
const FLAWS: readonly { readonly has: (sentence: string) => boolean; readonly message: string }[] =
  [
    {
      has: (sentence) => !/^[A-Z]/.test(sentence),
      message: "A rule's sentence begins with a capital letter.",
    },
    {
      has: (sentence) => !/[^.]\.$/.test(sentence),
      message: "A rule's sentence ends with one full stop.",
    },
    {
      has: (sentence) => /[.!?]\s+[A-Z]/.test(sentence),
      message: "A rule is one sentence: split it into two rules.",
    },
    {
      has: (sentence) => sentence.length > MAX_LENGTH,
      message: `A rule's sentence has at most ${MAX_LENGTH} characters: shorten it, or split it into two rules.`,
    },
    {
      has: (sentence) => /\b(should|must|may not)\b/i.test(sentence),
      message:
        'A rule\'s sentence states a fact, and `level` says how strict it is: write it without "should", "must" and "may not".',
    },
    {
      has: (sentence) =>
        /n['’]t\b|['’](re|ve|ll|d|m)\b|\b(it|that|there|what|who|he|she|here|let)['’]s\b/i.test(
          sentence,
        ),
      message: "A rule's sentence has no contractions: write both words.",
    },
  ];

export const ruleSentence: Check = () => ({
  Rule(rule, context) {
    const sentence = text(rule.sentence);
    // Another check reports a missing sentence.
    if (sentence === undefined) return;
    for (const { has, message } of FLAWS) {
      if (has(sentence))
        context.report({ message, location: context.location.child(["sentence"]) });
    }
  },
});
