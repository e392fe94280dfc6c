import { places } from "./good.testing.ts";
import { prove } from "./prove.testing.ts";

const { parameter, properties } = places;

prove("house/description", [
  {
    title: "a property has a description",
    at: `${properties}/itemId/description`,
    problem: "Property `itemId` has no description: add one that says what it is.",
  },
  {
    title: "an empty description is none",
    at: `${properties}/itemId/description`,
    becomes: " ",
    problem: "Property `itemId` has no description: add one that says what it is.",
  },
  {
    title: "a property of a property has a description",
    at: "/components/schemas/Error/properties/error/properties/message/description",
    problem: "Property `message` has no description: add one that says what it is.",
  },
  { title: "a description behind a reference counts", at: `${properties}/vendor/description` },
  {
    title: "a property called if is described like any other",
    at: `${properties}/if`,
    becomes: {
      type: "object",
      properties: { not: { type: "string", examples: ["now"] } },
      description: "A condition.",
    },
    problem: "Property `not` has no description: add one that says what it is.",
  },
  {
    title: "what a condition tests is described elsewhere",
    at: "/components/schemas/Listing/if",
    becomes: {
      required: ["tags"],
      properties: { tags: { type: "array", items: { type: "number" } } },
    },
  },
]);

prove("house/example", [
  {
    title: "a property has an example",
    at: `${properties}/itemId/examples`,
    problem: "Property `itemId` has no example: add `examples` with a value of the story.",
  },
  {
    title: "an empty list of examples is none",
    at: `${properties}/itemId/examples`,
    becomes: [],
    problem: "Property `itemId` has no example: add `examples` with a value of the story.",
  },
  {
    title: "a parameter has an example",
    at: `${parameter}/example`,
    problem: "Parameter `itemID` has no example: add `example` with a value of the story.",
  },
  {
    title: "an array whose items have no example needs its own",
    at: `${properties}/tags/items/examples`,
    problem: "Property `tags` has no example: add `examples` with a value of the story.",
  },
  {
    title: "an object without known members needs its own",
    at: `${properties}/extras`,
    becomes: { type: "object", description: "Whatever else there is." },
    problem: "Property `extras` has no example: add `examples` with a value of the story.",
  },
  {
    title: "a schema that holds itself shows nothing by that",
    at: `${properties}/parts`,
    becomes: {
      type: "array",
      description: "Lists of lists.",
      items: { $ref: `#${properties}/parts` },
    },
    problem: "Property `parts` has no example: add `examples` with a value of the story.",
  },
  {
    title: "only the property that lacks an example is named, not what holds it",
    at: "/components/schemas/Vendor/properties/name/examples",
    problem: "Property `name` has no example: add `examples` with a value of the story.",
  },
  {
    title: "an example of the schema is one of the parameter",
    at: parameter,
    becomes: withSchemaExample(),
  },
  {
    title: "an array of its own example needs none of its items",
    at: `${properties}/tags`,
    becomes: tagsWithExample(),
  },
  {
    title: "a constant is its own example",
    at: `${properties}/kind`,
    becomes: { description: "What it is.", const: "listing" },
  },
  {
    title: "an example of one of several shapes counts",
    at: `${properties}/seller`,
    becomes: {
      description: "Who sells it.",
      oneOf: [{ $ref: "#/components/schemas/Vendor" }, { type: "null" }],
    },
  },
  {
    title: "an example of every value counts for a map of them",
    at: `${properties}/sellers`,
    becomes: {
      type: "object",
      description: "Who sells it.",
      additionalProperties: { $ref: "#/components/schemas/Vendor" },
    },
  },
]);

function withSchemaExample() {
  const schema = { type: "string", examples: ["b512083cd1b64e2da1d3f66dbb135956"] };
  return { name: "itemID", in: "path", required: true, description: "Id of the listing.", schema };
}

function tagsWithExample() {
  return {
    type: "array",
    description: "Words of its owner.",
    items: { type: "string" },
    examples: [["maps"]],
  };
}

const summary = `${places.outcomes}/listing/summary`;
const unclear =
  "An example's summary is a sentence that says when it is the response, with a capital first and a full stop last.";

prove("rule/example-summary", [
  { title: "an example has a summary", at: summary, problem: unclear },
  {
    title: "a summary begins with a capital",
    at: summary,
    becomes: "the listing is there.",
    problem: unclear,
  },
  {
    title: "a summary ends with a full stop",
    at: summary,
    becomes: "The listing is there",
    problem: unclear,
  },
]);

const missing = "A time has no unit. Add x-unit, such as milliseconds since the epoch.";

prove("rule/time-unit", [
  {
    title: "a time has a unit",
    at: `${properties}/created`,
    becomes: { type: "integer", format: "int64", description: "When it began.", examples: [1] },
    problem: missing,
  },
  {
    title: "a time that may be null has a unit",
    at: `${properties}/created`,
    becomes: {
      type: ["integer", "null"],
      format: "int64",
      description: "When it began.",
      examples: [1],
    },
    problem: missing,
  },
  {
    title: "the time of a parameter has a unit",
    at: parameter,
    becomes: {
      name: "itemID",
      in: "path",
      required: true,
      description: "Which listing.",
      schema: { type: "integer", format: "int64" },
      example: 1,
    },
    problem: missing,
  },
]);

prove("rule/unit-known", [
  {
    title: "a unit is known",
    at: `${properties}/trialDuration/x-unit`,
    becomes: "fortnights",
    problem:
      "The unit is not known. Use one of those in redocly.yaml, or add it there if nothing has that unit yet.",
  },
]);
