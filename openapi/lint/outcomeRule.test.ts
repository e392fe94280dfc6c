import { places, rule } from "./good.ts";
import { prove } from "./proof.ts";

prove("house/outcome-rule", [
  {
    title: "a refusal belongs to a rule",
    at: `${places.rules}/0`,
    problem:
      "Example `listingNotFound` is not the outcome of a rule: name it in the rule that it shows, or remove it.",
  },
  {
    title: "a success belongs to a rule",
    at: `${places.rules}/1`,
    problem:
      "Example `listing` is not the outcome of a rule: name it in the rule that it shows, or remove it.",
  },
  {
    title: "a refusal belongs to one rule only",
    at: `${places.rules}/2`,
    becomes: rule({
      id: "listing.public",
      sentence: "A request for a private listing is refused.",
      outcome: "listingNotFound",
    }),
    problem:
      "Refusal `listingNotFound` belongs to `listing.exists` and `listing.public`: give each rule its own refusal.",
  },
  {
    title: "a success may belong to several rules",
    at: `${places.rules}/2`,
    becomes: rule({ id: "listing.id", sentence: "The answer has an id.", outcome: "listing" }),
  },
]);
