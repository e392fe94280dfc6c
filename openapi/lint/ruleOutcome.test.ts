import { places, rule } from "./good.ts";
import { prove } from "./proof.ts";

const next = `${places.rules}/2`;

prove("house/rule-outcome", [
  {
    title: "a refusing rule has an outcome",
    at: next,
    becomes: rule({
      id: "listing.public",
      sentence: "A request for a private listing is refused.",
    }),
    problem:
      "Rule `listing.public` says that something is refused: add `outcome`, the name of that refusal.",
  },
  {
    title: "a rule that refuses nothing may do without",
    at: next,
    becomes: rule({
      id: "listing.private",
      sentence: "A private listing counts as one that does not exist.",
    }),
  },
  {
    title: "an outcome is an example of the operation",
    at: next,
    becomes: rule({
      id: "listing.id",
      sentence: "The answer has an id.",
      outcome: "listingWithId",
    }),
    problem:
      "Outcome `listingWithId` of rule `listing.id` is not an example of the operation's 200 response: add it there.",
  },
  {
    title: "the outcome of a refusing rule is an envelope",
    at: next,
    becomes: rule({
      id: "listing.public",
      sentence: "A request for a private listing is refused.",
      outcome: "listing",
    }),
    problem:
      "Rule `listing.public` says that something is refused, so its outcome is an envelope, which `listing` is not: name a refusal.",
  },
  {
    title: "a rule whose outcome is an envelope says what is refused",
    at: `${places.rules}/0/sentence`,
    becomes: "Only known listings are handed out.",
    problem:
      "Outcome `listingNotFound` of rule `listing.exists` is an envelope, so the sentence says what is refused, in that word.",
  },
]);
