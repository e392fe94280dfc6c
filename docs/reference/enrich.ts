/** Adds rules and sources to the descriptions that the reference shows. */
import { conflictsOf, errorsOf, questionsOf, sourcesOf } from "./catalogues.ts";
import { type Contract, operationsOf, type Server } from "./contract.ts";
import { commonRules, rulesOf } from "./tables.ts";
import { beginSmall } from "./tryout.ts";

/**
 * Returns a copy of the contract whose descriptions end with their rules, because no viewer knows `x-rules` and
 * `x-sources`. `servers` replace those of the contract.
 */
export function enrich(original: Contract, servers?: readonly Server[]): Contract {
  const contract = structuredClone(original);
  if (servers !== undefined) contract.servers = servers;
  beginSmall(contract);
  for (const operation of operationsOf(contract)) {
    operation.description = `${operation.description.trim()}\n\n${rulesOf(contract, operation)}\n`;
  }
  contract.info.description = `${contract.info.description.trim()}

The contract itself is [openapi.json](openapi.json).

## Rules of every response

${commonRules(contract)}

## Errors and how to fix them

${errorsOf(contract)}

## Where the sources disagree

${conflictsOf(contract)}

## Open questions

${questionsOf(contract)}

## Sources

${sourcesOf(contract)}
`;
  return contract;
}
