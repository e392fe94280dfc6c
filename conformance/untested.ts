/** Rules that no scenario proves, each with the reason. */
import type { RuleId } from "../generated/rules.ts";

export const untested: Readonly<Partial<Record<RuleId, string>>> = {
  "token.https":
    "The reference portal exempts its own machine, from which the suite reaches it, and a real portal may not listen to plain HTTP at all.",
  "purchase.direct":
    "No operation gives a vendor the setting that it depends on, and a vendor that has it shows nothing of the rule to others.",
};
