/** For each operation, a portal whose response has a member of another type than the contract's. */
import { type OperationId, operationIds } from "../../generated/operations.ts";
import type { RuleId } from "../../generated/rules.ts";
import { alterMember } from "./edits.ts";
import type { Mutant } from "./mutant.ts";

/** A member by JSON pointer, with `*` for any index, and rules that read it. As few as possible do. */
const MEMBERS: Readonly<Partial<Record<OperationId, readonly [string, ...RuleId[]]>>> = {
  getVersion: ["/currentVersion", "version.numbers"],
  listUsers: ["/users/*/fullName"],
  listUserItems: ["/items/*/snippet"],
  listUserAppBundles: ["/appBundles", "app-bundles.total"],
  deleteItem: ["/success", "delete-item.reply"],
  getInfo: ["/authInfo/tokenServicesUrl", "info.address"],
  generateToken: ["/ssl", "token.reply"],
  createOAuthToken: ["/ssl"],
  authorizeApplication: ["/redirect_uri"],
  getAuthorizationCode: ["/code"],
  revokeToken: ["/success", "revoke.success"],
  // Where the user returns is all that the response says.
  signIn: [
    "/location",
    ...(["sign-in.code", "sign-in.token", "sign-in.token-lifetime", "sign-in.state"] as const),
    ...(["sign-in.cancel", "oauth.code", "authorize.out-of-band"] as const),
  ],
  signOut: ["/location", "sign-out.redirect"],
  getSelf: ["/fullName"],
  getUser: ["/fullName"],
  getPortal: ["/description"],
  searchListings: ["/listings/*/thumbnail", "listing.properties"],
  getListing: ["/thumbnail", "listing.properties", "purchases.listing-matches", "customers.entry"],
  expressInterest: ["/title"],
  startTrial: ["/title"],
  purchaseListing: ["/title"],
  deleteProvision: ["/success", "delete.effect"],
  provisionOrgEntitlements: ["/title"],
  provisionUserEntitlements: ["/success", "user-entitlements.effect"],
  listUserEntitlements: ["/userEntitlements/*/disconnected"],
  getUserEntitlements: ["/userEntitlements/disconnected"],
  listPurchases: ["/purchases/*/provision/title"],
  listCustomers: ["/provisions/*/provision/title"],
  listCustomersOlder: ["/provisions/*/provision/title"],
  listProvisionedListings: ["/provisionedListings/*/thumbnail"],
  getItem: ["/snippet"],
  listRelatedItems: ["/relatedItems/*/snippet"],
  addItem: ["/success"],
  updateItem: ["/success"],
  listItem: ["/success", "list.reply"],
  unlistItem: ["/success", "unlist.reply"],
  addRelationship: ["/success"],
  deleteRelationship: ["/success"],
};

export const shapes: readonly Mutant[] = operationIds.flatMap((id) => {
  const [pointer, ...also] = MEMBERS[id] ?? [];
  return pointer === undefined
    ? []
    : {
        rule: `${id}.response` as const,
        does: `sends an object as ${pointer.split("/").at(-1)} of ${id}`,
        also,
        plant: () => alterMember(id, pointer, () => ({ of: "another type" })),
      };
});
