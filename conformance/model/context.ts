/** What a scenario plays with: the roles that it asked for, time, and its expectations. */
import type { Calls } from "../../generated/calls.ts";
import type { Error as Envelope } from "../../generated/openapi.types.ts";
import type { OperationId, Refusal } from "../../generated/operations.ts";
import type { RuleId } from "../../generated/rules.ts";
import type { Call } from "./actor.ts";
import type { Capability, Filled, Needs } from "./needs.ts";

/** Moves the time of the target. */
export interface Clock {
  /** Lets time pass at once, in milliseconds. */
  readonly advance: (milliseconds: number) => Promise<void>;
}

/** Time as far as a run can wait for it, with or without a clock. */
export interface Waiting {
  /** How far ahead of the portal's own time an end must be so that a run can wait for it, in milliseconds. */
  readonly ahead: number;
  /** Lets such an end come, then asks until the condition is true. Returns false if it stays false. */
  readonly untilEnded: (isEnded: () => Promise<boolean>) => Promise<boolean>;
  /**
   * Asks until the condition is true. Returns false if it stays false for so many milliseconds, ten seconds by default. A dry
   * run takes it for true.
   */
  readonly until: (condition: () => Promise<boolean>, milliseconds?: number) => Promise<boolean>;
  /** Lets the portal's time pass a point, given in milliseconds since 1970, so that a later change has a later time. */
  readonly past: (time: number) => Promise<void>;
}

export interface CommonContext {
  readonly waiting: Waiting;
  /** Records what the target does, as an answer to an open question of the contract. */
  readonly observe: (question: string, answer: string) => void;
}

/** Ends up as a failure of the rule, if what is expected isn't so. The scenario ends there. */
export interface Expectations {
  /** The portal refuses the call. A mock sends the outcome. Returns the refusal. */
  readonly refused: <Id extends OperationId>(
    call: Call<Id>,
    outcome: Refusal<Id>,
  ) => Promise<Envelope["error"]>;
  /** The portal accepts the call. Returns the result, as it is. */
  readonly accepted: <Id extends OperationId>(call: Call<Id>) => Promise<Calls[Id]["result"]>;
  /** Both values are the same in depth. `what` names the thing compared. */
  readonly equal: (what: string, actual: unknown, expected: unknown) => void;
  /** A claim is true. `actual` is what was seen. */
  readonly ok: (claim: string, isTrue: boolean, actual: unknown) => void;
  /** What the expectation builds on. If it isn't so, the scenario is blocked, since nothing is known of the rule. */
  readonly needs: (what: string, isMet: boolean) => void;
  /** A text is JSON. Returns its value. */
  readonly json: (what: string, text: string) => unknown;
}

/** What `arrange` plays with. */
export type ArrangeContext<N extends Needs, C extends readonly Capability[]> = {
  readonly [Name in keyof N]: Filled<N[Name]>;
} & CommonContext &
  ("clock" extends C[number] ? { readonly clock: Clock } : object);

/** What `check` plays with: the same, and expectations of the scenario's rules. If it has one rule, that is at hand as `rule`. */
export type CheckContext<
  N extends Needs,
  C extends readonly Capability[],
  R extends readonly RuleId[],
> = ArrangeContext<N, C> & {
  readonly expect: (rule: R[number]) => Expectations;
} & (R extends readonly [RuleId] ? { readonly rule: Expectations } : object);

/** Every role and facility, without types: what the runner makes. */
export type AnyContext = CommonContext & {
  readonly clock?: Clock;
  readonly expect: (rule: RuleId) => Expectations;
} & Readonly<Record<string, unknown>>;
