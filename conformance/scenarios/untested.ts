/** Rules for which no scenario has evidence, each with the reason. */
import type { RuleId } from "../../generated/rules.ts";

export const untested: Readonly<Partial<Record<RuleId, string>>> = {
  "purchase.direct":
    "No operation gives a vendor the setting that it depends on, and a vendor that has it shows nothing of the rule to others.",
  "user-entitlements.not-offline": "No operation takes a licence offline.",
  "user-entitlements.list-limit": "It takes more than 10000 members to see.",
  "user-entitlements.suppress-email": "E-mail can't be seen from here.",
  "search.limit": "It takes more than 10000 listings to see.",
  "provisioned-listings.no-bundles": "No operation assigns a bundle.",
  "item.public-without-token": "No operation makes an item public.",
  "relationship.both-listed": "No parameter that a page documents makes a listing private.",
  "user-items.whole": "It takes more than 100 items of a user to see.",
  "app-bundles.content": "No operation assigns a bundle.",
  "token.attempts": "It would lock an account of the fixtures.",
  "authorize.redirect-query": "No entry of the target file names a registered address.",
  "authorize.both-paths": "The suite sends requests below /sharing/rest only.",
  "privileges.purchaser-side":
    "No account of the fixtures has marketplace:admin:startTrial as its only privilege.",
  "privileges.vendor-side":
    "No account of the fixtures has marketplace:admin:manage as its only privilege.",
};
