/** Types of the operations that change one purchaser's provision of one listing. */
import type { Parameters } from "../../generated/calls.ts";
import type { OperationId, operations } from "../../generated/operations.ts";
import type { Actor, Listing, Provision } from "./model.ts";
import { defineRules, type Rules } from "./rule.ts";

/** The operations that are posted to a listing. */
export type ProvisioningId = {
  [Op in OperationId]: (typeof operations)[Op] extends { method: "POST"; path: `/content/listings/{itemID}/${string}` }
    ? Op
    : never;
}[OperationId];

/** Who requests what. */
export interface ProvisioningRequest<Op extends ProvisioningId> {
  readonly actor: Actor;
  readonly parameters: Parameters<Op>;
  readonly listing: Listing;
}

/** Everything that a decision depends on. */
export interface ProvisioningFacts<Op extends ProvisioningId> extends ProvisioningRequest<Op> {
  /** The purchaser organization; undefined if the request names none. */
  readonly purchaser: { readonly orgId: string; readonly exists: boolean } | undefined;
  /** What the purchaser holds of the listing. */
  readonly provision: Provision | undefined;
  /** True if the item that the request provisions is related to the listing by Listed2Provisioned. */
  readonly isRelated: boolean;
  /** True if the request came over HTTPS. */
  readonly isSecure: boolean;
  /** The present, in milliseconds since the epoch. */
  readonly now: number;
}

/** The effect is the provision to save or, of a deletion, the one to remove. */
export interface ProvisioningRules<Op extends ProvisioningId> extends Rules<Op, ProvisioningFacts<Op>, Provision> {
  /** Organization id of the purchaser. */
  readonly purchaser: (request: ProvisioningRequest<Op>) => string | undefined;
}

export const defineProvisioningRules = <Op extends ProvisioningId>(
  operation: Op,
  { purchaser, ...how }: Omit<ProvisioningRules<Op>, "operation">,
): ProvisioningRules<Op> => ({ ...defineRules<Op, ProvisioningFacts<Op>, Provision>(operation, how), purchaser });

/** The caller's organization is the purchaser. */
export const callerOrgId = ({ actor }: { readonly actor: Actor }): string => actor.orgId;

/** The organization that the request names is the purchaser. */
export const namedOrgId = ({ parameters }: { readonly parameters: { readonly purchaserOrgId: string } }): string =>
  parameters.purchaserOrgId;

/** The provision that a request is about. Throws if it is missing although no rule refused, as when its rule is disabled. */
export function requireProvision({ provision }: Pick<ProvisioningFacts<ProvisioningId>, "provision">): Provision {
  if (provision === undefined) throw new Error("there is no provision to change");
  return provision;
}
