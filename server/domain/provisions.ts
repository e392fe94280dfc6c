/** One purchaser's provision of one listing: its rules and their input, how it starts and when it ends. */
import type { Actor, Listing, Provision } from "./model.ts";
import type { OperationAt, RequestFacts, Rules } from "./rule.ts";

/** Operations that post to a listing. */
export type ProvisioningId = OperationAt<"POST", `/content/listings/{itemID}/${string}`>;

/** A request, before the portal knows the purchaser. */
export interface ProvisioningRequest<Op extends ProvisioningId> extends RequestFacts<Op> {
  readonly listing: Listing;
}

/** Input of the rules. */
export interface ProvisioningFacts<Op extends ProvisioningId> extends ProvisioningRequest<Op> {
  /** The purchaser organization; undefined if the request doesn't name one. */
  readonly purchaser: { readonly orgId: string; readonly exists: boolean } | undefined;
  /** The purchaser's provision of the listing. */
  readonly provision: Provision | undefined;
  /** True if a Listed2Provisioned relationship links the listing to the item to provision. */
  readonly isRelated: boolean;
  /** True if the request came over HTTPS. */
  readonly isSecure: boolean;
  /** Current time in milliseconds since the epoch. */
  readonly now: number;
}

/** The effect is the provision to save or, for a deletion, to remove. */
export interface ProvisioningRules<Op extends ProvisioningId>
  extends Rules<Op, ProvisioningFacts<Op>, Provision> {
  /** Returns the organization id of the purchaser. */
  readonly purchaser: (request: ProvisioningRequest<Op>) => string | undefined;
}

/** Returns the caller's organization as the purchaser. */
export const callerOrgId = ({ actor }: { readonly actor: Actor }): string => actor.orgId;

/** Returns the organization that the request names as the purchaser. */
export const namedOrgId = ({
  parameters,
}: {
  readonly parameters: { readonly purchaserOrgId: string };
}): string => parameters.purchaserOrgId;

/** Returns the provision to change. Throws if there is none, which can only happen if the rule against that is disabled. */
export function requireProvision({
  provision,
}: Pick<ProvisioningFacts<ProvisioningId>, "provision">): Provision {
  if (provision === undefined) throw new Error("There is no provision to change.");
  return provision;
}

/** True if the trial or purchase has ended. */
export const hasEnded = ({ endDate }: Provision, now: number): boolean =>
  endDate !== NEVER && endDate <= now;

/** `endDate` of a provision that never ends. */
export const NEVER = -1;

/** Input of the rules of an operation with purchaser fields. */
type ContactFacts =
  | ProvisioningFacts<"expressInterest">
  | ProvisioningFacts<"startTrial">
  | ProvisioningFacts<"purchaseListing">;

/**
 * Returns the purchaser's provision, or a new one, with `modified` set to now. The contact comes from the request, then from
 * the stored provision if the vendor calls, then from the caller.
 */
export function currentProvision(facts: ContactFacts): Provision {
  return { ...newProvision(facts), ...facts.provision, ...contactOf(facts), modified: facts.now };
}

function newProvision(facts: ContactFacts): Provision {
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

function contactOf({ actor, listing, provision, parameters }: ContactFacts) {
  const known = actor.orgId === listing.orgId ? provision : undefined;
  return {
    purchaserUsername: known?.purchaserUsername ?? actor.username,
    purchaserFullName: parameters.purchaserFullName ?? known?.purchaserFullName ?? actor.fullName,
    purchaserEmail: parameters.purchaserEmail ?? known?.purchaserEmail ?? actor.email,
    purchaserPhone: parameters.purchaserPhone ?? known?.purchaserPhone ?? null,
  };
}
