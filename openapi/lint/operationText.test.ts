import { places } from "./good.ts";
import { prove } from "./proof.ts";

const { operation } = places;
const sentenceCase =
  "A summary is in sentence case: its first word is capital, others only where they are names.";

prove("house/operation-text", [
  {
    title: "a summary has no full stop",
    at: `${operation}/summary`,
    becomes: "Get a listing.",
    problem: "A summary is a heading: leave its full stop out.",
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
