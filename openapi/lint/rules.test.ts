import { places, rule } from "./good.testing.ts";
import { prove } from "./prove.testing.ts";

const id = `${places.rules}/0/id`;

const shapeless = (id: string) =>
  `Rule id \`${id}\` is not an area and words, such as \`interest.not-free\`.`;

prove("house/rule-id", [
  { title: "an id has an area", at: id, becomes: "exists", problem: shapeless("exists") },
  {
    title: "an id has no capitals",
    at: id,
    becomes: "listing.mustExist",
    problem: shapeless("listing.mustExist"),
  },
  {
    title: "an id is joined by hyphens",
    at: id,
    becomes: "listing.is_there",
    problem: shapeless("listing.is_there"),
  },
  { title: "an area may be several words", at: id, becomes: "public-listing.status-200" },
  {
    title: "an operation has no id twice",
    at: `${places.rules}/2`,
    becomes: rule({
      id: "listing.content",
      sentence: "The response has an id.",
      outcome: "listing",
    }),
    problem: "Rule `listing.content` is in this list twice: remove one, or give it its own id.",
  },
  {
    title: "the rules of every response have no id twice",
    at: "/x-rules/1",
    becomes: rule({
      id: "errors.status-200",
      sentence: "An envelope is sent with HTTP status 200.",
    }),
    problem: "Rule `errors.status-200` is in this list twice: remove one, or give it its own id.",
  },
]);

const sentence = "/x-rules/0/sentence";
const says =
  'A rule\'s sentence states a fact, and `level` says how strict it is: write it without "should", "must" and "may not".';
const contracted = "A rule's sentence has no contractions: write both words.";
const fullStop = "A rule's sentence ends with one full stop.";

prove("house/rule-sentence", [
  {
    title: "a sentence begins with a capital",
    at: sentence,
    becomes: "a refusal is a response.",
    problem: "A rule's sentence begins with a capital letter.",
  },
  {
    title: "a sentence ends with a full stop",
    at: sentence,
    becomes: "A refusal is a response",
    problem: fullStop,
  },
  {
    title: "a sentence ends with one full stop only",
    at: sentence,
    becomes: "A refusal is a response..",
    problem: fullStop,
  },
  {
    title: "a rule is one sentence",
    at: sentence,
    becomes: "A refusal is a response. It is no failure.",
    problem: "A rule is one sentence: split it into two rules.",
  },
  {
    title: "a sentence has 200 characters at most",
    at: sentence,
    becomes: `A refusal is ${"very ".repeat(38)}clear.`,
    problem:
      "A rule's sentence has at most 200 characters: shorten it, or split it into two rules.",
  },
  {
    title: "a sentence does not say should",
    at: sentence,
    becomes: "A refusal should be a response.",
    problem: says,
  },
  {
    title: "a sentence does not say must",
    at: sentence,
    becomes: "A refusal must be a response.",
    problem: says,
  },
  {
    title: "a sentence does not say may not",
    at: sentence,
    becomes: "A refusal may not be a page.",
    problem: says,
  },
  {
    title: "a sentence may say who may",
    at: sentence,
    becomes: "A member who may purchase sees the listing.",
  },
  {
    title: "a sentence has no contracted not",
    at: sentence,
    becomes: "A refusal isn't a page.",
    problem: contracted,
  },
  {
    title: "a sentence has no contracted is",
    at: sentence,
    becomes: "Where a page is, it’s no refusal.",
    problem: contracted,
  },
  {
    title: "a possessive is no contraction",
    at: sentence,
    becomes: "The portal's refusals are the members' responses.",
  },
  {
    title: "a sentence may run over lines of the file",
    at: sentence,
    becomes: "A refusal\nis a response.\n",
  },
]);

const unknown =
  "Source `listings` is not a key of `x-sources`: cite one that is, or add the page there.";

prove("house/rule-source", [
  {
    title: "a rule of an operation cites a known source",
    at: `${places.rules}/0/source`,
    becomes: "listings",
    problem: unknown,
  },
  {
    title: "a rule of every response cites a known source",
    at: "/x-rules/0/source",
    becomes: "listings",
    problem: unknown,
  },
]);

prove("house/source-used", [
  {
    title: "a source is cited",
    at: "/x-sources/trial",
    becomes: { title: "Trial", url: "https://docs.example/trial" },
    problem: "Nothing cites the source `trial`: add the rules that its page states, or remove it.",
  },
]);
