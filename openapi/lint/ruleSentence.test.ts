import { prove } from "./proof.ts";

const at = "/x-rules/0/sentence";
const says =
  'A rule\'s sentence states a fact, and `level` says how strict it is: write it without "should", "must" and "may not".';
const contracted = "A rule's sentence has no contractions: write both words.";
const fullStop = "A rule's sentence ends with one full stop.";

prove("house/rule-sentence", [
  {
    title: "a sentence begins with a capital",
    at,
    becomes: "a refusal is an answer.",
    problem: "A rule's sentence begins with a capital letter.",
  },
  {
    title: "a sentence ends with a full stop",
    at,
    becomes: "A refusal is an answer",
    problem: fullStop,
  },
  {
    title: "a sentence ends with one full stop only",
    at,
    becomes: "A refusal is an answer..",
    problem: fullStop,
  },
  {
    title: "a rule is one sentence",
    at,
    becomes: "A refusal is an answer. It is no failure.",
    problem: "A rule is one sentence: split it into two rules.",
  },
  {
    title: "a sentence has 200 characters at most",
    at,
    becomes: `A refusal is ${"very ".repeat(38)}clear.`,
    problem:
      "A rule's sentence has at most 200 characters: shorten it, or split it into two rules.",
  },
  {
    title: "a sentence does not say should",
    at,
    becomes: "A refusal should be an answer.",
    problem: says,
  },
  {
    title: "a sentence does not say must",
    at,
    becomes: "A refusal must be an answer.",
    problem: says,
  },
  {
    title: "a sentence does not say may not",
    at,
    becomes: "A refusal may not be a page.",
    problem: says,
  },
  {
    title: "a sentence may say who may",
    at,
    becomes: "A member who may purchase sees the listing.",
  },
  {
    title: "a sentence has no contracted not",
    at,
    becomes: "A refusal isn't a page.",
    problem: contracted,
  },
  {
    title: "a sentence has no contracted is",
    at,
    becomes: "Where a page is, it’s no refusal.",
    problem: contracted,
  },
  {
    title: "a possessive is no contraction",
    at,
    becomes: "The portal's refusals are the members' answers.",
  },
  { title: "a sentence may run over lines of the file", at, becomes: "A refusal\nis an answer.\n" },
]);
