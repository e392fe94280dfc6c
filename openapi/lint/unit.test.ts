import { places } from "./good.ts";
import { prove } from "./proof.ts";

const { parameter, properties } = places;
const missing =
  "A number has no unit: add `x-unit`, such as `days` or `milliseconds since the epoch`.";

prove("house/unit", [
  { title: "an integer has a unit", at: `${properties}/trialDuration/x-unit`, problem: missing },
  {
    title: "a number that may be null has a unit",
    at: `${properties}/price`,
    becomes: { type: ["number", "null"], description: "What it costs.", examples: [2.5] },
    problem: missing,
  },
  {
    title: "the number of a parameter has a unit",
    at: parameter,
    becomes: {
      name: "itemID",
      in: "path",
      required: true,
      description: "Which listing.",
      schema: { type: "integer" },
      example: 1,
    },
    problem: missing,
  },
  {
    title: "a unit is known",
    at: `${properties}/trialDuration/x-unit`,
    becomes: "fortnights",
    problem:
      "Unit `fortnights` is not known: take one of those in openapi/lint/unit.ts, or add it there if nothing has that unit yet.",
  },
]);
