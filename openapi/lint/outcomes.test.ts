import { good, places, rule } from "./good.testing.ts";
import { prove } from "./prove.testing.ts";

const { get } = good.paths["/listings/{itemID}"];

/** The valid operation, with another name for its success. */
function renamed(name: string) {
  const { listing, listingNotFound } = get.responses["200"].content["application/json"].examples;
  const [exists] = get["x-rules"];
  const { schema } = get.responses["200"].content["application/json"];
  return {
    ...get,
    "x-rules": [
      exists,
      rule({ id: "listing.content", sentence: "The response is the listing.", outcome: name }),
    ],
    responses: {
      "200": {
        description: "The listing, or a refusal.",
        content: { "application/json": { schema, examples: { [name]: listing, listingNotFound } } },
      },
    },
  };
}

const problem =
  "The name of an outcome is in camelCase, such as alreadyInterested, because the suite uses it as an identifier.";

prove("rule/outcome-name", [
  {
    title: "a name is not in kebab case",
    at: places.operation,
    becomes: renamed("the-listing"),
    problem,
  },
  {
    title: "a name does not begin with a capital",
    at: places.operation,
    becomes: renamed("Listing"),
    problem,
  },
  {
    title: "a name of several words is in camelCase",
    at: places.operation,
    becomes: renamed("listingOfOrg1"),
  },
]);

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
    becomes: rule({ id: "listing.id", sentence: "The response has an id.", outcome: "listing" }),
  },
]);

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
      sentence: "The response has an id.",
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
