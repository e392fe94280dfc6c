/** Every operation once, as successful requests in a new world. */
import type { OperationId } from "../generated/operations.ts";
import { ids } from "./testing.ts";

/** A request and its sender. Where a value is ADDED, the test inserts the id. */
export interface Step {
  readonly operation: OperationId;
  readonly by: "vendor" | "purchaser" | "nobody";
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Placeholder for the id of the item that the story adds. */
export const ADDED = "the added item";
/** Placeholder for the request on the sign-in page that the story opens. */
export const PENDING = "the pending sign-in";

const vendor = (operation: OperationId, parameters: Step["parameters"] = {}): Step => ({
  operation,
  by: "vendor",
  parameters,
});
const purchaser = (operation: OperationId, parameters: Step["parameters"] = {}): Step => ({
  ...{ operation, by: "purchaser", parameters },
});

const pair = {
  userName: "org1admin",
  originItemId: ADDED,
  destinationItemId: ids.noTrial,
  relationshipType: "Service2Data",
};
const byUser = { itemID: ids.byUser };
const picture = { kind: "thumbnail", fileName: "Tulips.jpg" };
const member = { userName: "org2worker01" };

export const story: readonly Step[] = [
  { operation: "getVersion", by: "nobody", parameters: {} },
  { operation: "getInfo", by: "nobody", parameters: {} },
  {
    operation: "generateToken",
    by: "nobody",
    parameters: { username: "org2user", password: "marketplace1" },
  },
  {
    operation: "createOAuthToken",
    by: "nobody",
    parameters: {
      grant_type: "client_credentials",
      client_id: "demoapp",
      client_secret: "demo-secret",
    },
  },
  {
    operation: "authorizeApplication",
    by: "nobody",
    parameters: {
      client_id: "demoapp",
      redirect_uri: "http://localhost:5173/callback",
      response_type: "code",
    },
  },
  {
    operation: "signIn",
    by: "nobody",
    parameters: { oauth_state: PENDING, username: "org2user", password: "marketplace1" },
  },
  {
    operation: "revokeToken",
    by: "nobody",
    parameters: { client_id: "demoapp", auth_token: "none" },
  },
  { operation: "signOut", by: "nobody", parameters: { client_id: "demoapp" } },
  vendor("getSelf"),
  vendor("getUser", { userName: "org1user" }),
  vendor("getPortal", { portalID: "self" }),
  vendor("getPortalPicture", { portalID: "org1", fileName: "thumbnail.jpg" }),
  vendor("listUsers", { portalID: "self" }),
  vendor("listUserItems", { userName: "org1user" }),
  vendor("getItemPicture", { itemID: ids.paid, ...picture }),
  vendor("getListingPicture", { itemID: ids.paid, ...picture }),
  vendor("addItem", { userName: "org1admin", title: "Route Finder", type: "Application" }),
  vendor("updateItem", {
    userName: "org1admin",
    itemID: ADDED,
    licenseType: "free",
    trialSupported: true,
    trialDuration: 7,
  }),
  vendor("getItem", { itemID: ADDED }),
  vendor("listItem", { userName: "org1admin", itemID: ADDED }),
  vendor("addRelationship", pair),
  vendor("listRelatedItems", { itemID: ADDED, relationshipType: "Service2Data" }),
  vendor("deleteRelationship", pair),
  purchaser("searchListings", { q: "title:Finder" }),
  purchaser("getListing", { itemID: ADDED }),
  purchaser("expressInterest", byUser),
  purchaser("startTrial", byUser),
  vendor("purchaseListing", { ...byUser, purchaserOrgId: "org2" }),
  vendor("provisionOrgEntitlements", {
    ...byUser,
    purchaserOrgId: "org2",
    orgEntitlements: { maxUsers: 2, entitlements: { standard: { num: 2 } } },
  }),
  purchaser("provisionUserEntitlements", {
    ...byUser,
    userEntitlements: { users: ["org2worker01"], entitlements: ["standard"] },
  }),
  purchaser("listUserEntitlements", byUser),
  purchaser("getUserEntitlements", { ...byUser, ...member }),
  purchaser("listProvisionedListings", member),
  purchaser("listUserAppBundles", member),
  purchaser("listPurchases", { portalID: "self" }),
  vendor("listCustomers", { portalID: "self" }),
  vendor("listCustomersOlder", { portalID: "self" }),
  vendor("exportCustomers", { portalID: "self" }),
  vendor("deleteProvision", { ...byUser, purchaserOrgId: "org2" }),
  vendor("unlistItem", { userName: "org1admin", itemID: ADDED }),
  vendor("deleteItem", { userName: "org1admin", itemID: ADDED }),
];
