/** For each rule by which the portal refuses, a portal that accepts instead. */
import { type Operation, operationIds, operations } from "../../generated/operations.ts";
import { type RuleId, rules } from "../../generated/rules.ts";
import { untested } from "../scenarios/untested.ts";
import { alterResponse, exampleOf, type Fault } from "./fault.ts";
import type { Mutant } from "./mutant.ts";

/** Rules that forbid some of the same requests, or that are shown by the same refusals. */
const ALSO: Readonly<Partial<Record<RuleId, readonly RuleId[]>>> = {
  "token.valid": ["token.ip-bound", "token.referer-bound", "revoke.access", "revoke.refresh"],
  "parameters.valid": ["token.binding-named", "org-entitlements.parameters-required"],
  "oauth.refresh-revoked": ["revoke.refresh"],
  "token.credentials": ["token.username-case"],
  "item.exists": [
    "list.item-stays-private",
    "list.owner-or-admin",
    "unlist.owner-or-admin",
    "item.provisioned-access",
    "delete-item.effect",
  ],
  "interest.purchaser-side": ["interest.privilege"],
  "trial.purchaser-side": ["trial.privilege"],
};

/** Responds with a success where the reference portal names the rule, which it does in a header. */
function acceptWhatIsRefusedBy(rule: RuleId): Fault {
  const guarded = operationIds.filter((id) =>
    (operations[id] as Operation).guards.some((guard) => guard.rule === rule),
  );
  return alterResponse(guarded, (response, request) => {
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
    also: ALSO[rule] ?? [],
    plant: () => acceptWhatIsRefusedBy(rule),
  }));
