/** Redocly plugin of this project: the types that the contract adds to OpenAPI, and the checks. */
import { description } from "./description.ts";
import { example } from "./example.ts";
import { exampleSummary } from "./exampleSummary.ts";
import { operationId } from "./operationId.ts";
import { operationText } from "./operationText.ts";
import { outcomeName } from "./outcomeName.ts";
import { outcomeRule } from "./outcomeRule.ts";
import { ruleId } from "./ruleId.ts";
import { ruleOutcome } from "./ruleOutcome.ts";
import { ruleSentence } from "./ruleSentence.ts";
import { ruleSource } from "./ruleSource.ts";
import { rulesPresent } from "./rulesPresent.ts";
import { sourceUsed } from "./sourceUsed.ts";
import { extendTypes } from "./types.ts";
import { unit } from "./unit.ts";

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
