/** Every operation once, as successful requests in a new world, and as Esri's client sends them. */
import { ArcGISIdentityManager, request } from "@esri/arcgis-rest-request";
import { type Operation, type OperationId, operations } from "../../generated/operations.ts";
import { ids } from "../testing.ts";

/** A request and its sender. `playStory` replaces placeholders in it. */
interface Step {
  readonly operation: OperationId;
  readonly by: "vendor" | "purchaser" | "anonymous";
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Placeholder for the id of the item that the story adds. */
const ADDED = "the added item";
/** Placeholder for the request on the sign-in page that the story opens. */
const PENDING = "the pending sign-in";

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

const story: readonly Step[] = [
  { operation: "getVersion", by: "anonymous", parameters: {} },
  { operation: "getInfo", by: "anonymous", parameters: {} },
  {
    operation: "generateToken",
    by: "anonymous",
    parameters: { username: "org2user", password: "marketplace1" },
  },
  {
    operation: "createOAuthToken",
    by: "anonymous",
    parameters: {
      grant_type: "client_credentials",
      client_id: "demoapp",
      client_secret: "demo-secret",
    },
  },
  {
    operation: "authorizeApplication",
    by: "anonymous",
    parameters: {
      client_id: "demoapp",
      redirect_uri: "http://localhost:5173/callback",
      response_type: "code",
    },
  },
  {
    operation: "signIn",
    by: "anonymous",
    parameters: { oauth_state: PENDING, username: "org2user", password: "marketplace1" },
  },
  { operation: "getAuthorizationCode", by: "anonymous", parameters: { code: "demo-code" } },
  {
    operation: "revokeToken",
    by: "anonymous",
    parameters: { client_id: "demoapp", auth_token: "none" },
  },
  { operation: "signOut", by: "anonymous", parameters: { client_id: "demoapp" } },
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

/** How Esri's client sends requests: reads by GET or POST, the token in query, form or header. */
interface Manner {
  readonly reads: "GET" | "POST";
  readonly hideToken?: boolean;
}

/** Signs a user of the demo world in, as Esri's client does. */
export const signIn = (portal: string, username: string) =>
  ArcGISIdentityManager.signIn({ username, password: "marketplace1", portal });

/** Plays the story in a new world with Esri's client. Returns the operations, all of which succeeded. */
export async function playStory(
  portal: string,
  { reads, hideToken = false }: Manner,
): Promise<OperationId[]> {
  const signedIn = {
    vendor: await signIn(portal, "org1admin"),
    purchaser: await signIn(portal, "org2admin"),
    anonymous: undefined,
  };
  let [added, pending] = ["", ""];
  const done: OperationId[] = [];
  for (const { operation: id, by, parameters } of story) {
    const { method, path, text, parameters: known }: Operation = operations[id];
    const given = Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [
        name,
        value === ADDED ? added : value === PENDING ? pending : value,
      ]),
    );
    const url = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(given[name]));
    const params = Object.fromEntries(
      Object.entries(given).filter(([name]) => known[name]?.in !== "path"),
    );
    const authentication = signedIn[by];
    const answer = await request(portal + url, {
      httpMethod: method === "POST" ? "POST" : reads,
      hideToken,
      params: { ...params, f: text ? ("csv" as never) : "json" },
      ...(authentication === undefined ? {} : { authentication }),
      ...(text ? { rawResponse: true } : {}),
    });
    if (id === "addItem") added = answer.id;
    if (id === "authorizeApplication") pending = answer.oauth_state;
    done.push(id);
  }
  return done;
}
