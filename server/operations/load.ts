/** Loads facts that several operations need. */
import type { Actor, Item, Listing } from "../domain/model.ts";
import type {
  ProvisioningFacts,
  ProvisioningId,
  ProvisioningRules,
} from "../domain/provisioning.ts";
import { findItem, findListing } from "../domain/visibility.ts";
import { LISTED_TO_PROVISIONED } from "../rules/addRelationship.ts";
import type { Reads, Transaction } from "../storage/store.ts";
import type { Call } from "./operation.ts";

/** Returns the listing of a call. Throws a `Refusal` if the caller doesn't see it. */
export async function loadListing(
  { portal, parameters, actor }: Pick<Call<"getListing">, "portal" | "parameters" | "actor">,
  reads: Reads,
): Promise<Listing> {
  const listing = await reads.listing(parameters.itemID);
  // A provision matters only for an unlisted listing.
  const hasProvision =
    listing?.listed === false &&
    actor !== undefined &&
    (await reads.provision(listing.itemId, actor.orgId)) !== undefined;
  return portal.decide(findListing, { listing, actor, hasProvision });
}

/** Returns the facts of an operation on a provision, and locks the provision until the transaction ends. */
export async function loadProvisioning<Op extends ProvisioningId>(
  call: Call<Op>,
  transaction: Transaction,
  rules: ProvisioningRules<Op>,
): Promise<ProvisioningFacts<Op>> {
  const { portal, parameters, origin } = call;
  const listing = await loadListing(call, transaction);
  // These operations require a token, but the compiler can't infer that for a generic operation.
  const actor = call.actor as Actor;
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

/** A call with an item id, and possibly with the user whose content to search. */
interface ItemCall extends Pick<Call<"getItem">, "portal" | "actor"> {
  readonly parameters: { readonly itemID: string; readonly userName?: string };
}

/** Returns the item of a call. Throws a `Refusal` if the caller doesn't see it. */
export async function loadItem(
  { portal, parameters, actor }: ItemCall,
  reads: Reads,
): Promise<Item> {
  const { itemID, userName: owner } = parameters;
  const item = await reads.item(itemID);
  const provisions = actor === undefined ? [] : await reads.provisionsOf(itemID, actor.orgId);
  return portal.decide(findItem, { item, owner, actor, provisions, now: portal.now() });
}
