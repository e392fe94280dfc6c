/** Every mutant: one per refusal that the portal leaves out, and those of the effects. */
import { type RuleId, rules } from "../../generated/rules.ts";
import { untested } from "../scenarios/untested.ts";
import { assignments } from "./assignments.ts";
import { common } from "./common.ts";
import { entitlements } from "./entitlements.ts";
import { items } from "./items.ts";
import { listings } from "./listings.ts";
import { lists } from "./lists.ts";
import { type Mutant, mutantsOf } from "./mutant.ts";
import { provisions } from "./provisions.ts";
import { signIn } from "./signIn.ts";

const ids = Object.keys(rules) as RuleId[];

/** The rules whose breach an automated scenario has to notice. */
export const guarded: readonly RuleId[] = ids.filter(
  (id) => rules[id].level === "MUST" && untested[id] === undefined,
);

const unguarded = guarded
  .filter((id) => rules[id].refuses)
  .map((rule): Mutant => ({ rule, instead: "refuses nothing of the kind" }));

export const mutants: readonly Mutant[] = [
  ...unguarded,
  ...[common, signIn, listings, items, provisions, entitlements, assignments, lists].flatMap(
    mutantsOf,
  ),
];
