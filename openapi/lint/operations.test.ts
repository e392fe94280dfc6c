import { places } from "./good.testing.ts";
import { prove } from "./prove.testing.ts";

const id = `${places.operation}/operationId`;

const shapeless =
  "An operationId is one of the verbs that redocly.yaml lists, and its object in camelCase, such as startTrial.";

prove("rule/operation-id", [
  {
    title: "an id is not in snake case",
    at: id,
    becomes: "get_listing",
    problem: shapeless,
  },
  {
    title: "an id does not begin with a capital",
    at: id,
    becomes: "GetListing",
    problem: shapeless,
  },
  { title: "a verb alone is no id", at: id, becomes: "get", problem: shapeless },
  {
    title: "an id begins with a verb",
    at: id,
    becomes: "listingDetails",
    problem: shapeless,
  },
  { title: "names keep their capitals", at: id, becomes: "createOAuthToken" },
]);

const { operation } = places;
const heading =
  "A summary is a heading in sentence case, without a full stop. Only names have a capital after the first word.";

prove("rule/operation-summary", [
  {
    title: "a summary has no full stop",
    at: `${operation}/summary`,
    becomes: "Get a listing.",
    problem: heading,
  },
  {
    title: "a summary begins with a capital",
    at: `${operation}/summary`,
    becomes: "get a listing",
    problem: heading,
  },
  {
    title: "a summary is not in title case",
    at: `${operation}/summary`,
    becomes: "Get a Listing",
    problem: heading,
  },
  {
    title: "names in a summary are capital",
    at: `${operation}/summary`,
    becomes: "Get Esri's listing in ArcGIS by OAuth",
  },
]);

const described =
  "An operation has a description of sentences, each with a full stop, that say who may call it, when it is refused, and what changes.";

prove("rule/operation-description", [
  {
    title: "an operation has a description",
    at: `${operation}/description`,
    problem: described,
  },
  {
    title: "a description ends with a full stop",
    at: `${operation}/description`,
    becomes: "Gives a listing",
    problem: described,
  },
]);

const noRules = "An operation has rules. Add x-rules with a file of openapi/rules.";

prove("rule/rules-present", [
  { title: "an operation has rules", at: places.rules, problem: noRules },
  { title: "an empty list has no rules", at: places.rules, becomes: [], problem: noRules },
]);
