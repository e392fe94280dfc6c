/** Types of the operations that change one purchaser's provision of one listing. */
import type { Parameters } from "../../generated/calls.ts";
import type { OperationId, operations } from "../../generated/operations.ts";
import type { Actor, Listing, Provision } from "./model.ts";
import { defineRules, type Rules } from "./rule.ts";

/** Operations that post to a listing. */
export type ProvisioningId = {
  [Op in OperationId]: (typeof operations)[Op] extends {
    method: "POST";
    path: `/content/listings/{itemID}/${string}`;
  }
    ? Op
    : never;
}[OperationId];

/** A request, before the portal knows the purchaser. */
export interface ProvisioningRequest<Op extends ProvisioningId> {
  readonly actor: Actor;
  readonly parameters: Parameters<Op>;
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

export const defineProvisioningRules = <Op extends ProvisioningId>(
  operation: Op,
  { purchaser, ...how }: Omit<ProvisioningRules<Op>, "operation">,
): ProvisioningRules<Op> => ({
  ...defineRules<Op, ProvisioningFacts<Op>, Provision>(operation, how),
  purchaser,
});

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
