import { places } from "./good.testing.ts";
import { prove } from "./prove.testing.ts";

const id = `${places.operation}/operationId`;

const shapeless = (id: string) =>
  `operationId \`${id}\` is not a verb and its object in camelCase, such as \`startTrial\`.`;

prove("house/operation-id", [
  {
    title: "an id is not in snake case",
    at: id,
    becomes: "get_listing",
    problem: shapeless("get_listing"),
  },
  {
    title: "an id does not begin with a capital",
    at: id,
    becomes: "GetListing",
    problem: shapeless("GetListing"),
  },
  { title: "a verb alone is no id", at: id, becomes: "get", problem: shapeless("get") },
  {
    title: "an id begins with a verb",
    at: id,
    becomes: "listingDetails",
    problem:
      "operationId `listingDetails` begins with none of the verbs of the contract: add, advance, arm, authorize, create, delete, " +
      "export, express, generate, get, list, provision, purchase, reset, restore, revoke, search, set, sign, start, stream, unlist, update.",
  },
  { title: "names keep their capitals", at: id, becomes: "createOAuthToken" },
]);

const { operation } = places;
const sentenceCase =
  "A summary is in sentence case: its first word is capitalized, others only if they are names.";

prove("house/operation-text", [
  {
    title: "a summary has no full stop",
    at: `${operation}/summary`,
    becomes: "Get a listing.",
    problem: "A summary is a heading: remove its full stop.",
  },
  {
    title: "a summary begins with a capital",
    at: `${operation}/summary`,
    becomes: "get a listing",
    problem: sentenceCase,
  },
  {
    title: "a summary is not in title case",
    at: `${operation}/summary`,
    becomes: "Get a Listing",
    problem: sentenceCase,
  },
  {
    title: "names in a summary are capital",
    at: `${operation}/summary`,
    becomes: "Get Esri's listing in ArcGIS by OAuth",
  },
  {
    title: "an operation has a description",
    at: `${operation}/description`,
    problem:
      "An operation has no description: say who may call it, when it is refused, and what changes.",
  },
  {
    title: "a description ends with a full stop",
    at: `${operation}/description`,
    becomes: "Gives a listing",
    problem: "A description is made of sentences: end it with a full stop.",
  },
]);

const noRules = "An operation has no rules: add `x-rules` with a file of openapi/rules.";

prove("house/rules-present", [
  { title: "an operation has rules", at: places.rules, problem: noRules },
  { title: "an empty list has no rules", at: places.rules, becomes: [], problem: noRules },
]);
