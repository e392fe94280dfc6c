/** Adds rules and sources to the descriptions that the reference shows. */
import type { Contract } from "../../openapi/model/contract.ts";
import { objectOf, readOperations } from "../../openapi/model/operations.ts";
import { conflictList, errorList, notOfferedList, questionList, sourceList } from "./catalogues.ts";
import { rulesOf, ruleTable } from "./tables.ts";
import { beginSmall } from "./tryout.ts";

/**
 * Returns a copy of the contract whose descriptions end with their rules, because no viewer knows `x-rules` and
 * `x-sources`. `servers` replace the sandbox. The real service is left out, because a try would act on
 * real organizations.
 */
export function enrich(
  original: Contract,
  servers: Contract["servers"] = original.servers.slice(0, 1),
): Contract {
  const contract = { ...structuredClone(original), servers };
  beginSmall(contract);
  for (const operation of readOperations(original)) {
    const description = `${operation.description}\n\n${rulesOf(operation)}\n`;
    Object.assign(objectOf(contract, operation), { description });
  }
  const description = `${contract.info.description.trim()}

The contract itself is [openapi.json](openapi.json).

## Rules of every response

${ruleTable(contract["x-rules"])}

## Errors and how to fix them

${errorList()}

## Where the sources disagree

${conflictList()}

## Open questions

${questionList()}

## Not offered

The reference portal names these, with code 501.

${notOfferedList()}

## Sources

${sourceList()}
`;
  return { ...contract, info: { ...contract.info, description } };
}
