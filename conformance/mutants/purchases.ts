/** Faults in purchases, and in the list of what an organization has. */
import {
  accept,
  alterRequest,
  alterResponse,
  bodyOf,
  errorOf,
  exampleOf,
  type Fault,
  isAccepted,
  respond,
  respondInstead,
  together,
  type WireResponse,
  watch,
} from "./fault.ts";
import { breaking, type Catalogue } from "./mutant.ts";
import { after } from "./places.ts";

/**
 * Accepts purchases for organizations that have nothing of the listing. The reference portal names the rule. Of another
 * portal, a caller that has deleted or completed a provision may purchase.
 */
function acceptUnasked(): Fault {
  const have = new Set<string>();
  const sellers = new Set<string | null>();
  const keyOf = (itemId: unknown, purchaserOrgId: unknown) => `${itemId} ${purchaserOrgId}`;
  return together(
    alterResponse("purchaseListing", (response, request) => {
      const { path, fields } = request;
      const isNamed = response.rule === "purchase.after-interest-or-trial";
      const isUnasked =
        response.rule === undefined &&
        isRefusal(response) &&
        fields.has("purchaserOrgId") &&
        !fields.has("provisionedItemId") &&
        sellers.has(fields.get("token")) &&
        !have.has(keyOf(path.itemID, fields.get("purchaserOrgId")));
      return isNamed || isUnasked ? exampleOf("purchaseListing", "purchased", request) : response;
    }),
    watch(({ operation, path, fields }, response) => {
      if (!isAccepted(response)) return;
      const { purchaserOrgId } = bodyOf(response) ?? {};
      const isDeletion = operation === "deleteProvision";
      if (isDeletion || fields.has("purchaserOrgId")) sellers.add(fields.get("token"));
      if (isDeletion) have.delete(keyOf(path.itemID, fields.get("purchaserOrgId")));
      else if (purchaserOrgId !== undefined) have.add(keyOf(path.itemID, purchaserOrgId));
    }),
  );
}

/** Refuses purchases of what was tried. */
const refuseAfterTrial = (isRefused: (listing: string | undefined) => boolean): Fault =>
  after("startTrial", (listings) =>
    respondInstead(
      "purchaseListing",
      "neitherInterestedNorTried",
      ({ path: { itemID }, fields }) =>
        fields.has("token") && listings.has(itemID) && isRefused(itemID),
    ),
  );

const isRefusal = (response: WireResponse): boolean => errorOf(response) !== undefined;

/** Accepts whatever item is related in any way. */
function acceptAnyRelationship(): Fault {
  const related = new Set<string | null>();
  return together(
    alterRequest("purchaseListing", (fields) => {
      if (related.has(fields.get("provisionedItemId"))) fields.delete("provisionedItemId");
    }),
    watch(({ operation, fields }) => {
      if (operation === "addRelationship") related.add(fields.get("destinationItemId"));
    }),
  );
}

export const purchases: Catalogue = {
  "purchase.free-by-purchaser": {
    "responds to a vendor's free purchase for no purchaser with an empty object": breaking(
      ["purchase.purchaser-required", "purchaseListing.response"],
      () =>
        alterResponse("purchaseListing", (response, request) => {
          const isVendors = /^purchase\.(free-by-purchaser|purchaser-required)$/;
          const isSo = isVendors.test(response.rule ?? "") && !request.fields.has("purchaserOrgId");
          return isSo ? respond(request, {}) : response;
        }),
    ),
  },
  "purchase.purchaser-required": {
    "purchases for itself if no purchaser is named": () =>
      alterResponse("purchaseListing", (response, request) =>
        errorOf(response) !== undefined && response.rule === "purchase.purchaser-required"
          ? exampleOf("purchaseListing", "purchased", request)
          : response,
      ),
  },
  "purchase.not-purchased": {
    "takes a second purchase with an end for a renewal": () =>
      accept(
        "purchaseListing",
        "purchased",
        ({ fields }, { rule }) => rule === "purchase.not-purchased" && fields.has("endDate"),
      ),
    "takes the purchase of another organization for one of this": () =>
      after("purchaseListing", (listings) =>
        respondInstead("purchaseListing", "alreadyPurchased", ({ path }) =>
          listings.has(path.itemID),
        ),
      ),
  },
  "purchase.after-interest-or-trial": {
    "accepts a purchase without interest or trial": acceptUnasked,
    "accepts no purchase after an interest alone": () =>
      after("startTrial", (trials) =>
        after("expressInterest", (interests) =>
          respondInstead(
            "purchaseListing",
            "neitherInterestedNorTried",
            ({ path: { itemID }, fields }) =>
              fields.has("token") && interests.has(itemID) && !trials.has(itemID),
          ),
        ),
      ),
    "accepts no purchase after a trial alone": breaking(["purchase.effect"], () =>
      after("expressInterest", (interests) =>
        refuseAfterTrial((listing) => !interests.has(listing)),
      ),
    ),
  },
  "purchase.related-item": { "accepts a relationship of any type": acceptAnyRelationship },
  "purchase.once-ended": {
    "accepts a second purchase after the first has ended": breaking(
      ["purchase.not-purchased"],
      () =>
        accept("purchaseListing", "purchased", (_, { rule }) => rule === "purchase.not-purchased"),
    ),
  },
  "purchase.after-ended-trial": {
    "accepts no purchase after a trial": breaking(
      ["purchase.after-interest-or-trial", "purchase.effect"],
      () => refuseAfterTrial(() => true),
    ),
  },
};
