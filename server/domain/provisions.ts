/** How a provision starts and when it ends. */
import type { Provision } from "./model.ts";
import type { ProvisioningFacts } from "./provisioning.ts";

/** True if the trial or purchase has ended. */
export const hasEnded = ({ endDate }: Provision, now: number): boolean =>
  endDate !== NEVER && endDate <= now;

/** `endDate` of a provision that never ends. */
export const NEVER = -1;

/** Operations with purchaser fields. */
type ContactOperation = "expressInterest" | "startTrial" | "purchaseListing";

/**
 * Returns the purchaser's provision, or a new one, with `modified` set to now. The contact comes from the request, then from
 * the stored provision if the vendor calls, then from the caller.
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
