/** Rules as pure values: what refuses a request, and what an accepted request does. */
import type { Parameters } from "../../generated/calls.ts";
import type { OperationId, operations } from "../../generated/operations.ts";
import type { RuleId } from "../../generated/rules.ts";
import type { Actor } from "./model.ts";
import type { Return } from "./signIn.ts";

/** A refusing rule, with a test for requests that break it. */
export interface Guard<Id extends RuleId, Facts> {
  readonly rule: Id;
  readonly isBroken: (facts: Facts) => boolean;
  /** Details for this request. By default they come from the contract's example. */
  readonly details?: (facts: Facts) => readonly string[];
  /** Where a browser takes this refusal. By default it shows it. */
  readonly returnsTo?: (facts: Facts) => Return | undefined;
}

/** Ids of the refusing rules that the contract lists for an operation. */
export type GuardId<Op extends OperationId> = (typeof operations)[Op]["guards"][number]["rule"];

/** Ids of the operations with a method and path. */
export type OperationAt<Method extends "GET" | "POST", Path extends string> = {
  [Op in OperationId]: (typeof operations)[Op] extends { method: Method; path: Path } ? Op : never;
}[OperationId];

/** What the rules of every operation know of a request. */
export interface RequestFacts<Op extends OperationId> {
  /** The signed-in user; always present if the contract requires a token. */
  readonly actor: "token.required" extends GuardId<Op> ? Actor : Actor | undefined;
  readonly parameters: Parameters<Op>;
}

/** What the rules about a user know of a request. */
export interface UserFacts<Op extends OperationId> extends RequestFacts<Op> {
  /** The requested user, if they exist. */
  readonly user: Actor | undefined;
}

/** The first broken guard refuses the request. If none is broken, `accept` returns the effect. */
export interface Decision<Facts, Effect> {
  readonly refuse: readonly Guard<RuleId, Facts>[];
  /**
   * Returns sentences on invalid parameters, each starting with the parameter's name. If there are any, and no guard is
   * broken, `parameters.valid` refuses the request.
   */
  readonly problems?: (facts: Facts) => readonly string[];
  readonly accept: (facts: Facts) => Effect;
}

/** The rules of one operation. Rules that the contract doesn't list for it don't compile. */
export interface Rules<Op extends OperationId, Facts, Effect> extends Decision<Facts, Effect> {
  readonly operation: Op;
  /** `problems` is the only source of `parameters.valid`. */
  readonly refuse: readonly Guard<Exclude<GuardId<Op>, "parameters.valid">, Facts>[];
}

/** Thrown when a rule refuses a request. It ends the transaction that it is thrown in, so nothing is saved. */
export class Refusal extends Error {
  readonly rule: RuleId;
  readonly details: readonly string[] | undefined;
  readonly returnsTo: Return | undefined;

  constructor(rule: RuleId, details?: readonly string[], returnsTo?: Return) {
    super(`refused by ${rule}`);
    this.rule = rule;
    this.details = details;
    this.returnsTo = returnsTo;
  }
}

/** Returns the effect of a request, or throws the `Refusal` of the first rule that it breaks. */
export type Decide = <Facts, Effect>(decision: Decision<Facts, Effect>, facts: Facts) => Effect;

/** Creates a `Decide` that skips rules that aren't enforced. */
export const createDecide =
  (enforces: (rule: RuleId) => boolean = () => true): Decide =>
  ({ refuse, problems, accept }, facts) => {
    const guard = refuse.find(({ rule, isBroken }) => enforces(rule) && isBroken(facts));
    if (guard !== undefined)
      throw new Refusal(guard.rule, guard.details?.(facts), guard.returnsTo?.(facts));
    const invalid = enforces("parameters.valid") ? (problems?.(facts) ?? []) : [];
    if (invalid.length > 0) throw new Refusal("parameters.valid", invalid);
    return accept(facts);
  };

/** Creates the guard of a rule. */
export const when = <Id extends RuleId, Facts>(
  rule: Id,
  isBroken: (facts: Facts) => boolean,
): Guard<Id, Facts> => ({ rule, isBroken });
