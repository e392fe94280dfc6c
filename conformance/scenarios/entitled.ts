/** A purchaser that tries a listing licensed by user, with a pool to assign from, and assigns. */

import type { EntitlementPool } from "../../generated/openapi.types.ts";
import type { Actor } from "../actor.ts";
import type { Sent } from "../request.ts";

/** A pool for two users, of whom one may hold the advanced entitlement. */
export const POOL = { maxUsers: 2, entitlements: { standard: { num: 2 }, advanced: { num: 1 } } };

export async function entitled(who: {
  readonly vendorAdmin: Actor;
  readonly purchaserAdmin: Actor;
  readonly purchaserOrg: string;
  readonly byUser: string;
  readonly pool?: EntitlementPool;
  /** How the pool is sent, where the listing asks for more than the plain way. */
  readonly sent?: Sent;
}): Promise<void> {
  const { vendorAdmin, purchaserAdmin, purchaserOrg, byUser, pool = POOL, sent = {} } = who;
  await purchaserAdmin.startTrial(byUser, { expect: "trialStarted" });
  const provisioned = { purchaserOrgId: purchaserOrg, orgEntitlements: pool };
  await vendorAdmin.provisionOrgEntitlements(byUser, { ...provisioned, sent, expect: "entitlementsProvisioned" });
}

/** Gives users entitlements of a listing, in place of those that they held. */
export async function assign(
  purchaserAdmin: Actor,
  byUser: string,
  users: readonly string[],
  entitlements: readonly string[] = ["standard"],
): Promise<void> {
  const userEntitlements = { users: [...users], entitlements: [...entitlements] };
  await purchaserAdmin.provisionUserEntitlements(byUser, { userEntitlements, expect: "entitlementsAssigned" });
}
