/** What has to happen before a request of the contract's examples can be accepted. */
import type { Client } from "../generated/client.ts";
import { accepted, ids } from "./testing.ts";

/** What the arrangements need of a portal. */
export interface Arranged {
  /** Returns a client with the token of a user. */
  as(username: string): Client;
  /** Returns a client without a token. */
  client(): Client;
}

/** Who sends a request, and what happens before. */
export interface Arrangement {
  readonly by?: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly before?: (portal: Arranged) => Promise<void>;
}

const interested = async (portal: Arranged) => {
  accepted(await portal.as("org2admin").expressInterest({ itemID: ids.paid }));
};
const tried = async (portal: Arranged) => {
  accepted(await portal.as("org2admin").startTrial({ itemID: ids.byUser }));
};
const pooled = async (portal: Arranged) => {
  await tried(portal);
  const entitlements = Object.fromEntries(
    ["standard", "advanced", "networkAnalyst", "spatialAnalyst"].map((name) => [name, { num: 9 }]),
  );
  const orgEntitlements = { maxUsers: 9, entitlements };
  const pool = { itemID: ids.byUser, purchaserOrgId: "org2", orgEntitlements };
  accepted(await portal.as("org1admin").provisionOrgEntitlements(pool));
};
const unrelated = async (portal: Arranged) => {
  const pair = { originItemId: ids.paid, destinationItemId: ids.provisioned };
  const type = { relationshipType: "Listed2Provisioned" };
  const deletion = { userName: "org1user", ...pair, ...type };
  accepted(await portal.as("org1user").deleteRelationship(deletion));
};

/** By operation, or by operation and example. Without an entry, the vendor's administrator sends the request. */
export const arrangements: Readonly<Record<string, Arrangement>> = {
  expressInterest: { by: "org2admin" },
  startTrial: { by: "org2admin" },
  purchaseListing: { before: interested },
  "purchaseListing.purchasedFree": { by: "org2admin", path: { itemID: ids.free } },
  deleteProvision: { before: interested },
  provisionOrgEntitlements: { before: tried },
  provisionUserEntitlements: { by: "org2admin", before: pooled },
  listUserEntitlements: { by: "org2admin", before: pooled },
  getUserEntitlements: { by: "org2admin", before: pooled },
  listProvisionedListings: { by: "org2admin" },
  listPurchases: { by: "org2admin" },
  getUser: { by: "org2admin" },
  listUserItems: { by: "org2user" },
  listUserAppBundles: { by: "org2user" },
  deleteItem: { path: { userName: "org1user", itemID: ids.provisioned } },
  addRelationship: { by: "org1user", before: unrelated },
  deleteRelationship: { by: "org1user" },
};

/** Returns the state of a request to sign in, as the sign-in page has it. */
export async function oauthState(portal: Arranged): Promise<string> {
  const asked = { client_id: "demoapp", response_type: "code", redirect_uri: "http://localhost/" };
  return accepted(await portal.client().authorizeApplication(asked)).oauth_state;
}
