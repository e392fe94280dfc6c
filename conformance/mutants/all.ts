/** Every mutant: for each rule that refuses, one that accepts, and those of the catalogues. */
import { type RuleId, rules } from "../../generated/rules.ts";
import { untested } from "../scenarios/untested.ts";
import { assignments } from "./assignments.ts";
import { common } from "./common.ts";
import { content } from "./content.ts";
import { customers } from "./customers.ts";
import { items } from "./items.ts";
import { listings } from "./listings.ts";
import { type Mutant, mutantsOf } from "./mutant.ts";
import { entitlementPools } from "./pools.ts";
import { provisions } from "./provisions.ts";
import { purchases } from "./purchases.ts";
import { refusals } from "./refusals.ts";
import { shapes } from "./shapes.ts";
import { signIn } from "./signIn.ts";
import { users } from "./users.ts";

export const mutants: readonly Mutant[] = [
  ...refusals,
  ...[
    common,
    signIn,
    listings,
    items,
    content,
    users,
    provisions,
    purchases,
    customers,
    entitlementPools,
    assignments,
  ].flatMap(mutantsOf),
  ...shapes,
];

/** The rules whose breach the suite must notice. */
export const judged: readonly RuleId[] = (Object.keys(rules) as RuleId[]).filter(
  (id) => rules[id].level === "MUST" && untested[id] === undefined,
);
