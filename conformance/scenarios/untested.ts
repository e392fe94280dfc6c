/** What no scenario proves, and why. */
import type { RuleId } from "../../generated/rules.ts";

/** Rules, each with the reason. */
export const untested: Readonly<Partial<Record<RuleId, string>>> = {
  "purchase.direct":
    "No operation gives a vendor the setting that it depends on, and a vendor that has it shows nothing of the rule to others.",
  "user-entitlements.not-offline": "No operation takes a licence offline.",
  "user-entitlements.list-limit": "It takes more than 10000 members to see.",
  "user-entitlements.suppress-email": "E-mail is not to be seen from here.",
  "search.limit": "It takes more than 10000 listings to see.",
  "provisioned-listings.no-bundles": "No operation assigns a bundle.",
  "item.public-without-token": "No operation makes an item public.",
  "relationship.both-listed": "No parameter that a page documents makes a listing private.",
  "relationship.vanishes": "No operation deletes an item.",
  "token.attempts": "It would lock an account of the cast.",
  "privileges.purchaser-side":
    "The cast has no account whose only privilege is marketplace:admin:startTrial.",
  "privileges.vendor-side":
    "The cast has no account whose only privilege is marketplace:admin:manage.",
};
