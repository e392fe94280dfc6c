/** How a provision begins, and when it has ended. */

import type { Provision } from "./model.ts";
import type { ProvisioningFacts } from "./provisioning.ts";

/** Whether the current stage is over. A provision without an end, which -1 says, never is. */
export const hasEnded = ({ endDate }: Provision, now: number): boolean => endDate !== NEVER && endDate <= now;

/** The endDate of a stage that never ends. */
export const NEVER = -1;

/** Operations that take purchaser fields. */
type ContactOperation = "expressInterest" | "startTrial" | "purchaseListing";

/**
 * The provision that the purchaser holds, or a new one that nothing has happened to yet, as modified now. The contact is
 * whom the request names, else the one already on record if the vendor calls, else the caller.
 */
export function currentProvision(facts: ProvisioningFacts<ContactOperation>): Provision {
  return { ...newProvision(facts), ...facts.provision, ...contactOf(facts), modified: facts.now };
}

function newProvision(facts: ProvisioningFacts<ContactOperation>): Provision {
  const { actor, listing, purchaser, now } = facts;
  return {
    itemId: listing.itemId,
    provisionedItemId: listing.itemId,
    orgId: listing.orgId,
    purchaserOrgId: purchaser?.orgId ?? actor.orgId,
    ...contactOf(facts),
    startDate: now,
    endDate: NEVER,
    purchased: false,
    trial: false,
    interested: false,
    created: now,
    modified: now,
    orgEntitlements: null,
  };
}

function contactOf({ actor, listing, provision, parameters }: ProvisioningFacts<ContactOperation>) {
  const known = actor.orgId === listing.orgId ? provision : undefined;
  return {
    purchaserUsername: known?.purchaserUsername ?? actor.username,
    purchaserFullName: parameters.purchaserFullName ?? known?.purchaserFullName ?? actor.fullName,
    purchaserEmail: parameters.purchaserEmail ?? known?.purchaserEmail ?? actor.email,
    purchaserPhone: parameters.purchaserPhone ?? known?.purchaserPhone ?? null,
  };
}
