import { places } from "./good.ts";
import { prove } from "./proof.ts";

const problem = "An operation has no rules: add `x-rules` with a file of openapi/rules.";

prove("house/rules-present", [
  { title: "an operation has rules", at: places.rules, problem },
  { title: "an empty list has no rules", at: places.rules, becomes: [], problem },
]);
