/** For each rule by which the portal refuses, a portal that accepts instead. */
import { type Operation, operationIds, operations } from "../../generated/operations.ts";
import { type RuleId, rules } from "../../generated/rules.ts";
import { untested } from "../scenarios/untested.ts";
import { around, exampleOf, type Fault } from "./fault.ts";
import type { Mutant } from "./mutant.ts";

/** Responds with a success where the reference portal names the rule, which it does in a header. */
function acceptWhatIsRefusedBy(rule: RuleId): Fault {
  const guarded = operationIds.filter((id) =>
    (operations[id] as Operation).guards.some((guard) => guard.rule === rule),
  );
  return around(guarded, async (request, next) => {
    const response = await next(request);
    const [success] = operations[request.operation].successes;
    return response.rule === rule && success !== undefined
      ? exampleOf(request.operation, success, request)
      : response;
  });
}

/** Of every rule that scenarios judge. */
export const refusals: readonly Mutant[] = (Object.keys(rules) as RuleId[])
  .filter((rule) => rules[rule].refuses && untested[rule] === undefined)
  .map((rule) => ({
    rule,
    does: "accepts what the rule forbids",
    also: [],
    plant: () => acceptWhatIsRefusedBy(rule),
  }));
