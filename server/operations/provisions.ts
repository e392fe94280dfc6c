/** Operations on one purchaser's provision of one listing. */
import type { Deletion, Provision as ProvisionResponse } from "../../generated/openapi.types.ts";
import type { Provision } from "../domain/model.ts";
import type { ProvisioningFacts, ProvisioningId, ProvisioningRules } from "../domain/provisions.ts";
import { LISTED_TO_PROVISIONED } from "../rules/addRelationship.ts";
import { deleteProvision as deletionRules } from "../rules/deleteProvision.ts";
import { expressInterest as interestRules } from "../rules/expressInterest.ts";
import { provisionOrgEntitlements as poolRules } from "../rules/provisionOrgEntitlements.ts";
import { purchaseListing as purchaseRules } from "../rules/purchaseListing.ts";
import { startTrial as trialRules } from "../rules/startTrial.ts";
import type { Transaction } from "../storage/store.ts";
import { loadListing } from "./listings.ts";
import type { Call, Handler } from "./operation.ts";

export const expressInterest = changeProvision(interestRules);
export const startTrial = changeProvision(trialRules);
export const purchaseListing = changeProvision(purchaseRules);
export const provisionOrgEntitlements = changeProvision(poolRules);

export const deleteProvision: Handler<"deleteProvision"> = (call) =>
  call.portal.store.transaction(async (transaction) => {
    const facts = await loadFacts(call, transaction, deletionRules);
    const { itemId, purchaserOrgId } = call.portal.decide(deletionRules, facts);
    await transaction.remove(itemId, purchaserOrgId);
    return { success: true, itemId, purchaserOrgId } satisfies Deletion;
  });

/** Creates a handler that saves the provision that the rules return. */
function changeProvision<Op extends ProvisioningId>(rules: ProvisioningRules<Op>): Handler<Op> {
  return (call) =>
    call.portal.store.transaction(async (transaction) => {
      const facts = await loadFacts(call, transaction, rules);
      const provision = call.portal.decide(rules, facts);
      await transaction.save(provision);
      return showProvision(provision);
    });
}

/** Loads the input of the rules, and locks the provision until the transaction ends. */
async function loadFacts<Op extends ProvisioningId>(
  call: Call<Op>,
  transaction: Transaction,
  rules: ProvisioningRules<Op>,
): Promise<ProvisioningFacts<Op>> {
  const { portal, parameters, actor, origin } = call;
  const listing = await loadListing(call, transaction);
  const orgId = rules.purchaser({ actor, parameters, listing });
  if (orgId !== undefined) await transaction.lock(listing.itemId, orgId);
  const { provisionedItemId } = parameters as { provisionedItemId?: string };
  const { itemId } = listing;
  return {
    ...{ actor, parameters, listing },
    purchaser:
      orgId === undefined
        ? undefined
        : { orgId, exists: (await transaction.organization(orgId)) !== undefined },
    provision: orgId === undefined ? undefined : await transaction.provision(itemId, orgId),
    isRelated:
      provisionedItemId !== undefined &&
      (await transaction.relationship(itemId, provisionedItemId, LISTED_TO_PROVISIONED)) !==
        undefined,
    isSecure: origin.secure,
    now: portal.now(),
  };
}

/** Includes the vendor under both of its names, `orgId` and `accountId`. */
export function showProvision({
  itemId,
  provisionedItemId,
  orgId,
  orgEntitlements,
  ...rest
}: Provision): ProvisionResponse {
  const pool = orgEntitlements === null ? {} : { orgEntitlements };
  return { itemId, provisionedItemId, orgId, accountId: orgId, ...rest, ...pool };
}
