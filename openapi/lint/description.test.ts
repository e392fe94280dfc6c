import { places } from "./good.ts";
import { prove } from "./proof.ts";

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
  {
    title: "a parameter has a description",
    at: `${parameter}/description`,
    problem: "Parameter `itemID` has no description: add one that says what it is.",
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
