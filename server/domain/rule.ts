/** Rules as values: an ordered list of refusals, then what acceptance means. All of it is pure. */
import type { OperationId, operations } from "../../generated/operations.ts";
import type { RuleId } from "../../generated/rules.ts";

/** A refusing rule and how to tell from the facts that a request breaks it. */
export interface Guard<Id extends RuleId, Facts> {
  readonly rule: Id;
  readonly broken: (facts: Facts) => boolean;
  /** Sentences for this very request; without them, those of the contract's example are sent. */
  readonly details?: (facts: Facts) => readonly string[];
}

/** The refusing rules of an operation, as its contract names them. */
export type GuardId<Op extends OperationId> = (typeof operations)[Op]["guards"][number]["rule"];

/** How one operation decides: the first broken guard refuses, otherwise `accept` says what follows. */
export interface Rules<Op extends OperationId, Facts, Effect> {
  readonly operation: Op;
  readonly refuse: readonly Guard<GuardId<Op>, Facts>[];
  readonly accept: (facts: Facts) => Effect;
}

/** What became of a request: refused by one rule, or accepted with an effect. */
export type Decision<Effect> = Refused | { readonly refused?: never; readonly accepted: Effect };

export interface Refused {
  readonly refused: RuleId;
  readonly details?: readonly string[];
}

/** The decision with its effect turned into something else; a refusal stays as it is. */
export function onAccepted<Effect, Result>(decision: Decision<Effect>, show: (effect: Effect) => Result): Decision<Result> {
  return decision.refused === undefined ? { accepted: show(decision.accepted) } : decision;
}

/** Names a rule of the contract and the facts that break it. */
export function when<Id extends RuleId, Facts>(
  rule: Id,
  broken: (facts: Facts) => boolean,
  details?: (facts: Facts) => readonly string[],
): Guard<Id, Facts> {
  return { rule, broken, ...(details === undefined ? {} : { details }) };
}

/** States the rules of an operation. An id that its contract does not list as a refusal is a compile error. */
export const rules = <Op extends OperationId, Facts, Effect>(
  operation: Op,
  how: Omit<Rules<Op, Facts, Effect>, "operation">,
): Rules<Op, Facts, Effect> => ({ operation, ...how });

/** The first guard that the facts break, unless it is among the rules to leave out. */
export function refusal<Facts>(
  guards: readonly Guard<RuleId, Facts>[],
  facts: Facts,
  without: ReadonlySet<RuleId>,
): Refused | undefined {
  const guard = guards.find(({ rule, broken }) => !without.has(rule) && broken(facts));
  if (guard === undefined) return undefined;
  return { refused: guard.rule, ...(guard.details === undefined ? {} : { details: guard.details(facts) }) };
}

/** Applies the rules of an operation to the facts of one request. */
export function decide<Op extends OperationId, Facts, Effect>(
  { refuse, accept }: Rules<Op, Facts, Effect>,
  facts: Facts,
  without: ReadonlySet<RuleId>,
): Decision<Effect> {
  return refusal(refuse, facts, without) ?? { accepted: accept(facts) };
}
