/** Redocly plugin of this project: the types that the contract adds to OpenAPI, and the checks that redocly.yaml can't express. */
import { outcomeRule, ruleOutcome } from "./outcomes.ts";
import { ruleOnce, ruleSource, sourceUsed } from "./rules.ts";
import { description, example } from "./schemas.ts";
import { extendTypes } from "./types.ts";

const rules = {
  description,
  example,
  "rule-once": ruleOnce,
  "rule-source": ruleSource,
  "rule-outcome": ruleOutcome,
  "outcome-rule": outcomeRule,
  "source-used": sourceUsed,
};

export default function house() {
  return {
    id: "house",
    typeExtension: { oas3: extendTypes },
    rules: { oas3: rules },
    // Every check is enabled.
    configs: {
      all: {
        rules: Object.fromEntries(Object.keys(rules).map((name) => [`house/${name}`, "error"])),
      },
    },
  };
}
