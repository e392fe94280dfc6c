import { places } from "./good.ts";
import { prove } from "./proof.ts";

const at = `${places.outcomes}/listing/summary`;
const problem =
  "An example's `summary` is a sentence that says when it is the answer: a capital first, a full stop last.";

prove("house/example-summary", [
  { title: "an example has a summary", at, problem },
  { title: "a summary begins with a capital", at, becomes: "the listing is there.", problem },
  { title: "a summary ends with a full stop", at, becomes: "The listing is there", problem },
]);
