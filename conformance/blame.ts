/** Which rule a failure is a breach of: what a scenario proves, unless it went wrong before it came to that. */

import type { OperationId } from "../generated/operations.ts";
import { type Rule, type RuleId, rules } from "../generated/rules.ts";
import type { Mishap } from "./runner/assert.ts";
import { answersWith, contractNames } from "./contractNames.ts";
import type { Result } from "./model/result.ts";
import type { Scenario } from "./model/scenario.ts";

/**
 * The rules that are broken; none where what went wrong is not written anywhere. `steps` are the operations that the scenario has
 * expected something of so far: before it has come to the one that it is about, it only prepares.
 */
export function breaksOf(
  { proves }: Scenario,
  mishap: Mishap | undefined,
  steps: readonly OperationId[],
): readonly RuleId[] {
  if (mishap === undefined) return proves;
  if (mishap.kind === "refused" && hasBegun(proves, mishap, steps)) return proves;
  const told = rulesOf(mishap);
  const own = told.filter((id) => proves.includes(id));
  if (own.length > 0) return own;
  return told.length === 0 && hasBegun(proves, mishap, steps) ? proves : told.slice(0, 1);
}

/**
 * Whether a scenario has come to what it is about. One about a refusal has once the operation was asked before: it lets one thing in
 * and not another. What holds for many operations is shown by how a request is sent.
 */
function hasBegun(
  proves: readonly RuleId[],
  { operation, isSpecial }: Mishap,
  steps: readonly OperationId[],
): boolean {
  const isAsked = (id: RuleId) => {
    const { operations, refuses } = rules[id];
    const [own] = operations as readonly OperationId[];
    if (own === undefined || operations.length > 1) return false;
    return refuses ? own === operation && steps.slice(0, -1).includes(own) : steps.includes(own);
  };
  return isSpecial || proves.some(isAsked);
}

/** The rules by which an operation succeeds; of an answer of the wrong shape, those that tell of the member that is amiss. */
function rulesOf({ kind, operation, members }: Mishap): RuleId[] {
  if (kind === "shape" && isOfProvision(operation, members)) return ["provision.members"];
  const own = (Object.entries(rules) as [RuleId, Rule][])
    .filter(([, rule]) => isSuccessOf(rule, operation))
    .map(([id]) => id);
  const reply = own.find((id) => id.endsWith(".reply"));
  const effect = own.find((id) => /\.(effect|content)$/.test(id));
  const main = (kind === "shape" ? (reply ?? effect) : (effect ?? reply)) ?? own[0];
  const telling = members
    .map((member) => own.filter((id) => tellsOf(member, id)))
    .find(({ length }) => length > 0);
  return telling ?? (main === undefined ? [] : [main]);
}

/** Whether a member is one of a provision, which is an answer or stands in one. */
const isOfProvision = (operation: OperationId, [member = "", holder]: readonly string[]): boolean =>
  contractNames("Provision").includes(member) &&
  (holder === undefined ? answersWith(operation, "Provision") : holder === "provision");

/** Whether a rule is about a member of an answer, by its id or by its words. */
const tellsOf = (member: string, id: RuleId): boolean =>
  id.endsWith(`.${kebab(member)}`) || rules[id].sentence.split(/\W+/).includes(member);

const isSuccessOf = (
  { operations, refuses, level, certainty }: Rule,
  operation: OperationId,
): boolean =>
  !refuses &&
  level === "MUST" &&
  certainty !== "inferred" &&
  operations.length === 1 &&
  operations[0] === operation;

const kebab = (member: string): string =>
  member.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Results in which every mishap is booked once: to the scenarios that prove the rule, or else to the first that met with it. What
 * else met with it could not be judged.
 */
export function bookedOnce(results: readonly Result[]): Result[] {
  const booked = new Set(
    results.flatMap((result) => (result.status === "failed" && isOwn(result) ? result.breaks : [])),
  );
  return results.map((result) => {
    if (result.status !== "failed" || isOwn(result)) return result;
    const { broken, breaks, ...rest } = result;
    const [rule] = breaks;
    if (broken.mishap === undefined) return result;
    if (rule === undefined || booked.has(rule))
      return {
        ...rest,
        status: "unsupported",
        lacking: [broken.mishap.operation],
        reason: broken.message,
      };
    booked.add(rule);
    return result;
  });
}

/** Whether a scenario failed by what it proves. */
const isOwn = ({ scenario, breaks }: Extract<Result, { readonly status: "failed" }>): boolean =>
  breaks.length > 0 && breaks.every((id) => scenario.proves.includes(id));
