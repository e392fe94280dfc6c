/** A purchaser that holds a listing licensed by user, with a pool to assign from, and assigns. */

import type { EntitlementPool } from "../../generated/openapi.types.ts";
import type { Actor } from "../runner/createActor.ts";
import type { Sent } from "../runner/http/request.ts";

/** A pool for two users, of whom one may hold the advanced entitlement. */
export const POOL = { maxUsers: 2, entitlements: { standard: { num: 2 }, advanced: { num: 1 } } };

interface Parties {
  readonly vendorAdmin: Actor;
  readonly purchaserAdmin: Actor;
  readonly purchaserOrg: string;
}

/** Lets a purchaser purchase a listing that is not free. */
export async function purchased(
  { vendorAdmin, purchaserAdmin, purchaserOrg }: Parties,
  ...listings: readonly string[]
): Promise<void> {
  for (const listing of listings) {
    await purchaserAdmin.expressInterest(listing, { expect: "interested" });
    await vendorAdmin.purchaseListing(listing, {
      purchaserOrgId: purchaserOrg,
      expect: "purchased",
    });
  }
}

export async function entitled({
  byUser,
  pool = POOL,
  sent = {},
  ...parties
}: Parties & {
  readonly byUser: string;
  readonly pool?: EntitlementPool;
  /** How the pool is sent, where the listing asks for more than the plain way. */
  readonly sent?: Sent;
}): Promise<void> {
  await purchased(parties, byUser);
  const provisioned = { purchaserOrgId: parties.purchaserOrg, orgEntitlements: pool };
  await parties.vendorAdmin.provisionOrgEntitlements(byUser, {
    ...provisioned,
    sent,
    expect: "entitlementsProvisioned",
  });
}

/** Gives users entitlements of a listing, in place of those that they held. */
export async function assign(
  purchaserAdmin: Actor,
  byUser: string,
  users: readonly string[],
  entitlements: readonly string[] = ["standard"],
): Promise<void> {
  const userEntitlements = { users: [...users], entitlements: [...entitlements] };
  await purchaserAdmin.provisionUserEntitlements(byUser, {
    userEntitlements,
    expect: "entitlementsAssigned",
  });
}
