import { places } from "./good.testing.ts";
import { prove } from "./prove.testing.ts";

/** Redocly's own rule for structure also covers the added types. */
prove("struct", [
  {
    title: "a rule without a level is incomplete",
    at: `${places.rules}/0/level`,
    problem: "The field `level` must be present on this level.",
  },
  {
    title: "a rule without a certainty is incomplete",
    at: `${places.rules}/0/certainty`,
    problem: "The field `certainty` must be present on this level.",
  },
  {
    title: "a level is MUST, SHOULD or MAY",
    at: `${places.rules}/0/level`,
    becomes: "REQUIRED",
    problem: '`level` can be one of the following only: "MUST", "SHOULD", "MAY".',
  },
  {
    title: "a certainty is one of four",
    at: `${places.rules}/0/certainty`,
    becomes: "probable",
    problem:
      '`certainty` can be one of the following only: "documented", "observed", "client", "inferred".',
  },
  {
    title: "a rule has nothing else",
    at: `${places.rules}/0/note`,
    becomes: "See above.",
    problem: "Property `note` is not expected here.",
  },
]);
