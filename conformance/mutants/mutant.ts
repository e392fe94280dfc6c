/** A portal with one fault, which a scenario that proves the rule has to notice. */
import type { RuleId } from "../../generated/rules.ts";
import type { Fault } from "./fault.ts";

export interface Mutant {
  /** The rule that the portal breaks. */
  readonly rule: RuleId;
  /** What the portal does instead. */
  readonly instead: string;
  /** Makes the fault, which may remember what it saw; without one, the portal leaves the refusal out by itself. */
  readonly plant?: () => Fault;
}

/** Mutants by rule: what the portal does instead, and how. */
export type Planted = Readonly<Partial<Record<RuleId, Readonly<Record<string, () => Fault>>>>>;

export const mutantsOf = (planted: Planted): Mutant[] =>
  Object.entries(planted).flatMap(([rule, faults]) =>
    Object.entries(faults).map(([instead, plant]) => ({ rule: rule as RuleId, instead, plant })),
  );
