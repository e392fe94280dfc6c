/** Redocly plugin of this project: the types that the contract adds to OpenAPI, and the checks. */
import { operationId, operationText, rulesPresent } from "./operations.ts";
import { outcomeName, outcomeRule, ruleOutcome } from "./outcomes.ts";
import { ruleId, ruleSentence, ruleSource, sourceUsed } from "./rules.ts";
import { description, example, exampleSummary, unit } from "./schemas.ts";
import { extendTypes } from "./types.ts";

const rules = {
  description,
  example,
  unit,
  "operation-id": operationId,
  "operation-text": operationText,
  "rules-present": rulesPresent,
  "rule-id": ruleId,
  "rule-sentence": ruleSentence,
  "rule-source": ruleSource,
  "rule-outcome": ruleOutcome,
  "outcome-rule": outcomeRule,
  "outcome-name": outcomeName,
  "source-used": sourceUsed,
  "example-summary": exampleSummary,
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
