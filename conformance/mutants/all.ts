/** Every mutant: for each rule that refuses, one that accepts, and those of the catalogues. */
import { type RuleId, rules } from "../../generated/rules.ts";
import { untested } from "../scenarios/untested.ts";
import { assignmentLists } from "./assignmentLists.ts";
import { assignments } from "./assignments.ts";
import { common } from "./common.ts";
import { content } from "./content.ts";
import { customerPages } from "./customerPages.ts";
import { customers } from "./customers.ts";
import { customersOlder } from "./customersOlder.ts";
import { items } from "./items.ts";
import { listings } from "./listings.ts";
import { type Mutant, mutantsOf } from "./mutant.ts";
import { neighbours } from "./neighbours.ts";
import { entitlementPools } from "./pools.ts";
import { provisions } from "./provisions.ts";
import { purchaseEffects } from "./purchaseEffects.ts";
import { purchaseLists } from "./purchaseLists.ts";
import { purchases } from "./purchases.ts";
import { refusals } from "./refusals.ts";
import { searches } from "./searches.ts";
import { shapes } from "./shapes.ts";
import { signIn } from "./signIn.ts";
import { signInPage } from "./signInPage.ts";
import { stages } from "./stages.ts";
import { users } from "./users.ts";

export const mutants: readonly Mutant[] = [
  ...refusals,
  ...[
    common,
    signIn,
    searches,
    signInPage,
    listings,
    items,
    content,
    users,
    provisions,
    neighbours,
    stages,
    purchases,
    purchaseEffects,
    purchaseLists,
    customers,
    customerPages,
    customersOlder,
    entitlementPools,
    assignments,
    assignmentLists,
  ].flatMap(mutantsOf),
  ...shapes,
];

/** The rules whose breach the suite must notice. */
export const judged: readonly RuleId[] = (Object.keys(rules) as RuleId[]).filter(
  (id) => rules[id].level === "MUST" && untested[id] === undefined,
);
