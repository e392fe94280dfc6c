/** What no scenario proves, and why. */
import type { OperationId } from "../generated/operations.ts";
import type { RuleId } from "../generated/rules.ts";

/** Rules, each with the reason. */
export const untested: Readonly<Partial<Record<RuleId, string>>> = {
  "purchase.direct":
    "No operation gives a vendor the setting that it depends on, and a vendor that has it shows nothing of the rule to others.",
  "user-entitlements.not-offline": "No operation takes a licence offline.",
  "user-entitlements.list-limit": "It takes more than 10000 members to see.",
  "user-entitlements.suppress-email": "E-mail is not to be seen from here.",
  "search.unlisted-hidden": "Nothing is unlisted as long as the reference portal does not serve it.",
  "search.limit": "It takes more than 10000 listings to see.",
  "token.ip-bound": "The suite sends from one address only.",
  "privileges.purchaser-side": "The cast has no account whose only privilege is marketplace:admin:startTrial.",
  "privileges.vendor-side": "The cast has no account whose only privilege is marketplace:admin:manage.",
};

/** Operations without scenarios, since the reference portal does not serve them yet. */
export const untold = [
  "createOAuthToken",
  "listProvisionedListings",
  "getItem",
  "listRelatedItems",
  "addItem",
  "updateItem",
  "listItem",
  "unlistItem",
  "addRelationship",
  "deleteRelationship",
] as const satisfies readonly OperationId[];
