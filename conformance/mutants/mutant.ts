/** A portal with one fault, by which the suite must name one rule. */
import type { RuleId } from "../../generated/rules.ts";
import type { Fault } from "./fault.ts";

export interface Mutant {
  /** The rule that the portal breaks, and that must be named. */
  readonly rule: RuleId;
  /** What the portal does, after "a portal that". */
  readonly does: string;
  /** Rules that the fault breaks besides and that may be named: those on the shape of responses, and synonyms. */
  readonly also: readonly RuleId[];
  /** Creates the fault, which may remember what it saw. */
  readonly plant: () => Fault;
}

type Plant = () => Fault;

/** A fault that breaks further rules, with those. */
export const breaking = (also: readonly RuleId[], plant: Plant) => ({ also, plant });

/** One fault for each name. */
export const each = <Name extends string>(
  names: readonly Name[],
  does: (name: Name) => string,
  plant: (name: Name) => ReturnType<Plant>,
): Readonly<Record<string, Plant>> =>
  Object.fromEntries(names.map((name) => [does(name), () => plant(name)]));

/** Faults by the rule that they break and by what the portal does. */
export type Catalogue = Readonly<
  Partial<Record<RuleId, Readonly<Record<string, Plant | ReturnType<typeof breaking>>>>>
>;

export const mutantsOf = (catalogue: Catalogue): Mutant[] =>
  Object.entries(catalogue).flatMap(([rule, faults]) =>
    Object.entries(faults).map(([does, entry]) => ({
      rule: rule as RuleId,
      does,
      ...(typeof entry === "function" ? { also: [], plant: entry } : entry),
    })),
  );
