import { places, rule } from "./good.testing.ts";
import { prove } from "./prove.testing.ts";

const id = `${places.rules}/0/id`;

const shapeless = "A rule's id is an area and words, such as interest.not-free.";

prove("rule/rule-id", [
  { title: "an id has an area", at: id, becomes: "exists", problem: shapeless },
  {
    title: "an id has no capitals",
    at: id,
    becomes: "listing.mustExist",
    problem: shapeless,
  },
  {
    title: "an id is joined by hyphens",
    at: id,
    becomes: "listing.is_there",
    problem: shapeless,
  },
  { title: "an area may be several words", at: id, becomes: "public-listing.status-200" },
]);

prove("house/rule-once", [
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
const plain =
  'A rule is one sentence of at most 200 characters that states a fact, with a capital first and one full stop last, without contractions. Its level says how strict it is, so it has no "should", "must" or "may not".';

prove("rule/rule-sentence", [
  {
    title: "a sentence begins with a capital",
    at: sentence,
    becomes: "a refusal is a response.",
    problem: plain,
  },
  {
    title: "a sentence ends with a full stop",
    at: sentence,
    becomes: "A refusal is a response",
    problem: plain,
  },
  {
    title: "a sentence ends with one full stop only",
    at: sentence,
    becomes: "A refusal is a response..",
    problem: plain,
  },
  {
    title: "a rule is one sentence",
    at: sentence,
    becomes: "A refusal is a response. It is no failure.",
    problem: plain,
  },
  {
    title: "a sentence has 200 characters at most",
    at: sentence,
    becomes: `A refusal is ${"very ".repeat(38)}clear.`,
    problem: plain,
  },
  {
    title: "a sentence does not say should",
    at: sentence,
    becomes: "A refusal should be a response.",
    problem: plain,
  },
  {
    title: "a sentence does not say must",
    at: sentence,
    becomes: "A refusal must be a response.",
    problem: plain,
  },
  {
    title: "a sentence does not say may not",
    at: sentence,
    becomes: "A refusal may not be a page.",
    problem: plain,
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
    problem: plain,
  },
  {
    title: "a sentence has no contracted is",
    at: sentence,
    becomes: "Where a page is, it’s no refusal.",
    problem: plain,
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
