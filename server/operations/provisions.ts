/** Operations on one purchaser's provision of one listing. */
import type { Deletion, Provision as ProvisionResponse } from "../../generated/openapi.types.ts";
import type { Actor, Provision } from "../domain/model.ts";
import type { ProvisioningFacts, ProvisioningId, ProvisioningRules } from "../domain/provisions.ts";
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
    transaction.remove(itemId, purchaserOrgId);
    return { success: true, itemId, purchaserOrgId } satisfies Deletion;
  });

/** Creates a handler that saves the provision that the rules return. */
function changeProvision<Op extends ProvisioningId>(rules: ProvisioningRules<Op>): Handler<Op> {
  return (call) =>
    call.portal.store.transaction(async (transaction) => {
      const facts = await loadFacts(call, transaction, rules);
      const provision = call.portal.decide(rules, facts);
      transaction.save(provision);
      return showProvision(provision);
    });
}

/** Locks the provision until the transaction ends, and loads the input of the rules in one query. */
async function loadFacts<Op extends ProvisioningId>(
  call: Call<Op>,
  transaction: Transaction,
  rules: ProvisioningRules<Op>,
): Promise<ProvisioningFacts<Op>> {
  const { portal, parameters, actor, origin } = call;
  const { purchaserOrgId, provisionedItemId } = parameters as {
    readonly purchaserOrgId?: string;
    readonly provisionedItemId?: string;
  };
  // Which of them is the purchaser depends on the listing. A change requires a token, so there is an actor.
  const { orgId: own } = actor as Actor;
  const orgIds = [...new Set([own, purchaserOrgId ?? own])];
  transaction.lock(parameters.itemID, orgIds);
  const { listing, provisions, isRelated } = await loadListing(call, transaction, {
    orgIds,
    provisionedItemId,
  });
  const orgId = rules.purchaser({ actor, parameters, listing });
  return {
    ...{ actor, parameters, listing, isRelated },
    purchaser: orgId === undefined ? undefined : { orgId, exists: provisions.has(orgId) },
    provision: orgId === undefined ? undefined : provisions.get(orgId),
    isSecure: origin.secure,
    now: portal.now(),
  };
}

/** Includes the vendor under both of its names, `orgId` and `accountId`. Names each member, because copying the rest is slow. */
export function showProvision(provision: Provision): ProvisionResponse {
  const { orgEntitlements } = provision;
  return {
    itemId: provision.itemId,
    provisionedItemId: provision.provisionedItemId,
    orgId: provision.orgId,
    accountId: provision.orgId,
    purchaserOrgId: provision.purchaserOrgId,
    purchaserUsername: provision.purchaserUsername,
    purchaserFullName: provision.purchaserFullName,
    purchaserEmail: provision.purchaserEmail,
    purchaserPhone: provision.purchaserPhone,
    startDate: provision.startDate,
    endDate: provision.endDate,
    purchased: provision.purchased,
    trial: provision.trial,
    interested: provision.interested,
    created: provision.created,
    modified: provision.modified,
    ...(orgEntitlements === null ? NONE : { orgEntitlements }),
  };
}

const NONE = {};
