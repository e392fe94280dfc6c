import { places } from "./good.ts";
import { prove } from "./proof.ts";

const { parameter, properties } = places;

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
