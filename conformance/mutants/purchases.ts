/** Faults in purchases, and in the list of what an organization has. */
import {
  accept,
  alterRequest,
  alterResult,
  around,
  bodyOf,
  errorOf,
  exampleOf,
  type Fault,
  isAccepted,
  type Json,
  respond,
  respondInstead,
  together,
  type WireResponse,
  watch,
} from "./fault.ts";
import { breaking, type Catalogue } from "./mutant.ts";
import { alterEntries, alterGroups, alterProvisions, type Groups } from "./places.ts";
import { after, hide } from "./provisions.ts";

const DAY = 24 * 60 * 60 * 1000;

/** Changes purchases in the response to a purchase and in the lists. */
const ofPurchase = (alter: (provision: Json) => void): Fault =>
  together(
    alterResult("purchaseListing", (provision) => alter(provision as unknown as Json)),
    alterEntries(({ provision }) => {
      if (provision.purchased === true) alter(provision);
    }),
  );

const ofResponse = (given: Json): Fault =>
  alterResult("purchaseListing", (provision) => ({ ...provision, ...given }));

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

/** Responds well to a purchaser that names another organization, and keeps nothing. */
function forgetForeignPurchase(): Fault {
  const forgotten = new Set<string>();
  return together(
    alterGroups((groups) => ({
      ...groups,
      purchases: groups.purchases.filter(
        ({ provision }) => !forgotten.has(`${provision.itemId} ${provision.purchaserOrgId}`),
      ),
    })),
    around("purchaseListing", async (request, next) => {
      const response = await next(request);
      const { itemId, purchaserOrgId } = bodyOf(response) ?? {};
      const named = request.fields.get("purchaserOrgId");
      if (named !== null && named !== purchaserOrgId) forgotten.add(`${itemId} ${purchaserOrgId}`);
      return response;
    }),
  );
}

/** Ends a purchase together with the trial before it. */
function endWithTrial(): Fault {
  let end: number | undefined;
  return together(
    alterResult("purchaseListing", (provision) => ({
      ...provision,
      endDate: end ?? provision.endDate,
    })),
    alterResult("startTrial", ({ endDate }) => {
      end = endDate;
    }),
  );
}

/**
 * Accepts purchases for organizations that have nothing of the listing. The reference portal names the rule. Of another
 * portal, a caller that has deleted or completed a provision may purchase.
 */
function acceptUnasked(): Fault {
  const have = new Set<string>();
  const sellers = new Set<string | null>();
  const keyOf = (itemId: unknown, purchaserOrgId: unknown) => `${itemId} ${purchaserOrgId}`;
  return together(
    around("purchaseListing", async (request, next) => {
      const response = await next(request);
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
const refuseAfterTrial = (): Fault =>
  after("startTrial", (listings) =>
    respondInstead(
      "purchaseListing",
      "neitherInterestedNorTried",
      ({ path, fields }) => fields.has("token") && listings.has(path.itemID),
    ),
  );

const isRefusal = (response: WireResponse): boolean => errorOf(response) !== undefined;

/** Rules on what is read of purchases in both lists. */
const LISTED = [
  "purchases.content",
  "customers.content",
  "purchase.ignores-purchaser-org",
  "purchase.provisioned-item",
  "customers.status",
] as const;

export const purchases: Catalogue = {
  "purchase.free-by-purchaser": {
    "responds to a vendor's free purchase for no purchaser with an empty object": breaking(
      ["purchase.purchaser-required", "purchaseListing.response"],
      () =>
        around("purchaseListing", async (request, next) => {
          const response = await next(request);
          const isVendors = /^purchase\.(free-by-purchaser|purchaser-required)$/;
          const isSo = isVendors.test(response.rule ?? "") && !request.fields.has("purchaserOrgId");
          return isSo ? respond(request, {}) : response;
        }),
    ),
  },
  "purchase.purchaser-required": {
    "purchases for itself if no purchaser is named": () =>
      around("purchaseListing", async (request, next) => {
        const response = await next(request);
        return errorOf(response) !== undefined && response.rule === "purchase.purchaser-required"
          ? exampleOf("purchaseListing", "purchased", request)
          : response;
      }),
  },
  "purchase.not-purchased": {
    "takes the purchase of another organization for one of this": () =>
      after("purchaseListing", (listings) =>
        respondInstead("purchaseListing", "alreadyPurchased", ({ path }) =>
          listings.has(path.itemID),
        ),
      ),
  },
  "purchase.after-interest-or-trial": {
    "accepts a purchase without interest or trial": acceptUnasked,
    "accepts no purchase after a trial alone": breaking(["purchase.effect"], refuseAfterTrial),
  },
  "purchase.related-item": { "accepts a relationship of any type": acceptAnyRelationship },
  "purchase.effect": {
    "keeps the interest": () =>
      ofPurchase((provision) => {
        provision.interested = true;
      }),
    "keeps the trial": () =>
      ofPurchase((provision) => {
        provision.trial = true;
      }),
    "shows an interest in the response to a purchase": () => ofResponse({ interested: true }),
    "shows an interest on purchases in the purchaser's list": () =>
      alterProvisions(
        (provision) => {
          if (provision.purchased === true) provision.interested = true;
        },
        ["listPurchases"],
      ),
    "shows an interest on purchases in the vendor's list": breaking(
      ["customers.type", "customers.entry"],
      () =>
        alterProvisions(
          (provision) => {
            if (provision.purchased === true) provision.interested = true;
          },
          ["listCustomers"],
        ),
    ),
    "purchases nothing": () => ofResponse({ purchased: false }),
    "keeps no purchase": breaking(LISTED, () => hide(({ purchased }) => purchased === true)),
    "purchases another listing": () => ofResponse({ itemId: "f".repeat(32) }),
    "purchases for another organization": breaking(["purchase.ignores-purchaser-org"], () =>
      ofResponse({ purchaserOrgId: "another" }),
    ),
  },
  "purchase.provisioned-item": {
    "provisions the listed item": () =>
      alterResult("purchaseListing", (provision) => ({
        ...provision,
        provisionedItemId: provision.itemId,
      })),
    "forgets which item it provisioned": () =>
      alterProvisions(
        (provision) => {
          provision.provisionedItemId = provision.itemId;
        },
        ["listCustomers"],
      ),
  },
  "purchase.end-date": {
    "ignores the end": () => alterRequest("purchaseListing", (fields) => fields.delete("endDate")),
    "ignores the end of a free purchase": () =>
      alterRequest(
        "purchaseListing",
        (fields) => fields.has("purchaserOrgId") || fields.delete("endDate"),
      ),
    "ends a day late": () =>
      alterRequest("purchaseListing", (fields) => {
        const end = Number(fields.get("endDate") ?? -1);
        if (end > 0) fields.set("endDate", String(end + DAY));
      }),
    "shows the end in seconds": () =>
      alterResult("purchaseListing", (provision, { fields }) =>
        fields.has("endDate")
          ? { ...provision, endDate: Math.floor((provision.endDate ?? 0) / 1000) }
          : provision,
      ),
  },
  "purchase.unexpiring": {
    "lets a purchase end with its trial": endWithTrial,
    "lets a purchase end after a year": () =>
      alterResult("purchaseListing", (provision, { fields }) =>
        fields.has("endDate") ? provision : { ...provision, endDate: Date.now() + 365 * DAY },
      ),
  },
  "purchase.ignores-purchaser-org": {
    "purchases for whom the purchaser names": () =>
      alterResult("purchaseListing", (provision, { fields }) => ({
        ...provision,
        purchaserOrgId: fields.get("purchaserOrgId") ?? provision.purchaserOrgId,
      })),
    "forgets a purchase for which another organization is named": forgetForeignPurchase,
  },
  "purchase.ignores-provisioned-item": {
    "provisions what the purchaser names": breaking(["purchase.provisioned-item"], () =>
      alterResult("purchaseListing", (provision, { fields }) => ({
        ...provision,
        provisionedItemId: fields.get("provisionedItemId") ?? provision.provisionedItemId,
      })),
    ),
  },
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
      refuseAfterTrial,
    ),
  },
  "purchase.end-date-ahead": {
    "accepts any end": () =>
      alterRequest(
        "purchaseListing",
        (fields) => Number(fields.get("endDate") ?? 0) < Date.now() && fields.delete("endDate"),
      ),
    "refuses the end -1": () =>
      respondInstead(
        "purchaseListing",
        "invalidParameters",
        ({ fields }) => fields.get("endDate") === "-1",
      ),
  },
  "purchase.purchaser-fields": {
    "shows the vendor as the purchaser": () => ofResponse({ purchaserFullName: "The vendor" }),
    "ignores the purchaser fields of a purchase": () =>
      alterRequest("purchaseListing", (fields) => {
        for (const name of ["purchaserFullName", "purchaserEmail", "purchaserPhone"])
          fields.delete(name);
      }),
  },
  "purchases.content": {
    "lists what others have": () =>
      alterGroups((groups) => {
        const [first] = Object.values(groups).flat();
        const other = { purchaserOrgId: "another", itemId: "e".repeat(32) };
        const provision = { ...first?.provision, ...other };
        return first === undefined
          ? groups
          : { ...groups, purchases: [...groups.purchases, { ...first, provision }] };
      }),
    "lists nothing": breaking(["purchase.ignores-purchaser-org"], () =>
      alterGroups(() => ({ purchases: [], trials: [], interests: [] })),
    ),
    "lists no interests": () => alterGroups((groups) => ({ ...groups, interests: [] })),
    "lists no trials": () => alterGroups((groups) => ({ ...groups, trials: [] })),
    "lists no purchases": breaking(["purchase.ignores-purchaser-org"], () =>
      alterGroups((groups) => ({ ...groups, purchases: [] })),
    ),
  },
  "listPurchases.response": {
    // Nothing at all is left to indent of an empty list.
    "leaves empty groups out": breaking(["format.pjson-indented"], () =>
      alterGroups((groups) =>
        Object.fromEntries(Object.entries(groups).filter(([, group]) => group.length > 0)),
      ),
    ),
  },
  "purchases.groups": {
    "lists trials as interests and interests as trials": () =>
      alterGroups((groups) => ({
        ...groups,
        trials: groups.interests,
        interests: groups.trials,
      })),
    "lists trials among the purchases": () =>
      alterGroups((groups) => ({
        ...groups,
        purchases: [...groups.purchases, ...groups.trials],
        trials: [],
      })),
  },
  "purchases.status-default-active": {
    "lists everything by default": () =>
      alterRequest(
        "listPurchases",
        (fields) => fields.has("status") || fields.set("status", "all"),
      ),
  },
  "purchases.status": {
    "ignores the status of purchases": breaking(["trial.ends-after-duration"], () =>
      alterRequest("listPurchases", (fields) => fields.delete("status")),
    ),
    "lists everything as expired": breaking(["trial.ends-after-duration"], () =>
      alterRequest(
        "listPurchases",
        (fields) => fields.get("status") === "expired" && fields.set("status", "all"),
      ),
    ),
    "leaves trials out of all": () =>
      alterGroups((groups, { fields }) =>
        fields.get("status") === "all" ? { ...groups, trials: [] } : groups,
      ),
    "leaves what has ended out of all": () =>
      alterRequest(
        "listPurchases",
        (fields) => fields.get("status") === "all" && fields.set("status", "active"),
      ),
  },
  "purchases.listing": {
    "lists purchases without their listings": () =>
      alterEntries((entry) => delete entry.listing, ["listPurchases"]),
  },
  "purchases.listing-matches": {
    "lists provisions with another listing": () =>
      alterEntries(
        ({ listing }) => listing && Object.assign(listing, { itemId: "f".repeat(32) }),
        ["listPurchases"],
      ),
    "lists provisions with another title, price and vendor": () =>
      alterEntries(
        ({ listing }) =>
          listing &&
          Object.assign(listing, {
            title: "Another",
            priceDesc: "1$",
            vendor: { id: "another", name: "Another" },
          }),
        ["listPurchases"],
      ),
  },
  "purchases.both-groups": {
    "lists a trial as no interest": () =>
      alterGroups((groups: Groups) => ({
        ...groups,
        interests: groups.interests.filter(({ provision }) => provision.trial !== true),
      })),
  },
};
