/** https://developers.arcgis.com/rest/users-groups-and-items/purchase-listing */

import type { Listing } from "../domain/model.ts";
import { isVendor, mayPurchase, maySell } from "../domain/permissions.ts";
import {
  currentProvision,
  NEVER,
  type ProvisioningFacts,
  type ProvisioningRequest,
  type ProvisioningRules,
} from "../domain/provisions.ts";
import { when } from "../domain/rule.ts";

export const purchaseListing: ProvisioningRules<"purchaseListing"> = {
  operation: "purchaseListing",
  purchaser,
  refuse: [
    when(
      "purchase.free-by-purchaser",
      ({ actor, listing }) => isFree(listing) && isVendor(actor, listing),
    ),
    when(
      "purchase.paid-by-vendor",
      ({ actor, listing }) => !isFree(listing) && !isVendor(actor, listing),
    ),
    when(
      "purchase.privilege",
      ({ actor, listing }) => !(isFree(listing) ? mayPurchase(actor) : maySell(actor)),
    ),
    when("purchase.purchaser-required", ({ purchaser }) => purchaser === undefined),
    when(
      "purchase.purchaser-exists",
      ({ purchaser, listing }) => !purchaser?.exists || purchaser.orgId === listing.orgId,
    ),
    when("purchase.not-purchased", ({ provision }) => provision?.purchased === true),
    when(
      "purchase.after-interest-or-trial",
      ({ listing, provision }) => !isFree(listing) && !isPurchasable(listing, provision),
    ),
    when(
      "purchase.related-item",
      (facts) => provisionedItem(facts) !== facts.listing.itemId && !facts.isRelated,
    ),
  ],
  accept: (facts) => ({
    ...currentProvision(facts),
    provisionedItemId: provisionedItem(facts),
    startDate: facts.now,
    endDate: facts.parameters.endDate ?? NEVER,
    purchased: true,
    trial: false,
    interested: false,
  }),
};

function isFree({ licenseType }: Listing): boolean {
  return licenseType === "free";
}

/** Returns the caller's organization for a free listing, and the requested one for a paid listing. */
function purchaser({
  actor,
  listing,
  parameters,
}: ProvisioningRequest<"purchaseListing">): string | undefined {
  return isFree(listing) ? actor.orgId : parameters.purchaserOrgId;
}

/** True if the vendor may complete the purchase: after an interest or trial, or if it may provision directly. */
function isPurchasable(
  listing: Listing,
  provision: ProvisioningFacts<"purchaseListing">["provision"],
): boolean {
  return (
    listing.canProvisionDirectPurchase ||
    provision?.interested === true ||
    provision?.trial === true
  );
}

/** Returns the item that the purchaser receives: the listed one unless the vendor names another. */
function provisionedItem({ listing, parameters }: ProvisioningRequest<"purchaseListing">): string {
  return isFree(listing) ? listing.itemId : (parameters.provisionedItemId ?? listing.itemId);
}
