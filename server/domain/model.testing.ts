/** Users, listings and provisions for tests of the rules. */
import { type Actor, type Item, type Listing, type Provision, UNLISTED } from "./model.ts";

/** Current time in all tests of the rules. */
export const NOW = 1378227269000;

const person = (
  username: string,
  role: Actor["role"],
  privileges: readonly string[] = [],
): Actor => ({
  username,
  orgId: username.slice(0, "org1".length),
  role,
  privileges,
  fullName: `Name of ${username}`,
  email: `${username}@example.com`,
});

/** org1 is the vendor, org2 the purchaser, org3 unrelated. A `user` may purchase; a `member` has no privileges. */
export const people = {
  org1admin: person("org1admin", "org_admin"),
  org1user: person("org1user", "org_user", ["marketplace:admin:purchase"]),
  org1manager: person("org1manager", "org_user", ["marketplace:admin:manage"]),
  org1member: person("org1member", "org_user"),
  org2admin: person("org2admin", "org_admin"),
  org2user: person("org2user", "org_user", ["marketplace:admin:purchase"]),
  org2starter: person("org2starter", "org_user", ["marketplace:admin:startTrial"]),
  org2member: person("org2member", "org_user"),
  org3admin: person("org3admin", "org_admin"),
};

/** An item of org1user that was never listed. */
export const item = (changes: Partial<Item> = {}): Item => ({
  itemId: "b512083cd1b64e2da1d3f66dbb135956",
  orgId: "org1",
  owner: "org1user",
  title: "Network Planner",
  type: "Application",
  typeKeywords: ["Application"],
  tags: [],
  access: "private",
  created: NOW,
  modified: NOW,
  ...UNLISTED,
  ...changes,
});

/** A paid listing of org1 with a trial of 30 days. */
export const listing = (changes: Partial<Listing> = {}): Listing => ({
  ...item(),
  listed: true,
  listingPublishedDate: -1,
  licenseType: "ela",
  trialSupported: true,
  trialDuration: 30,
  canProvisionDirectPurchase: false,
  ...changes,
});

/** A provision of org2 without interest, trial or purchase. */
export const provision = (changes: Partial<Provision> = {}): Provision => ({
  itemId: "b512083cd1b64e2da1d3f66dbb135956",
  provisionedItemId: "b512083cd1b64e2da1d3f66dbb135956",
  orgId: "org1",
  purchaserOrgId: "org2",
  purchaserUsername: "org2user",
  purchaserFullName: "Test Full Name",
  purchaserEmail: "test@email.com",
  purchaserPhone: null,
  startDate: 1378227262000,
  endDate: -1,
  purchased: false,
  trial: false,
  interested: false,
  created: 1378227262000,
  modified: 1378227262000,
  orgEntitlements: null,
  ...changes,
});
