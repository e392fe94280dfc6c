/** Faults in what a purchase leaves the purchaser with. */

import { DAY } from "../runner/waiting.ts";
import { ANOTHER_ID, CONTACT, ignore, refuseField, show } from "./edits.ts";
import {
  alterRequest,
  alterResponse,
  alterResult,
  bodyOf,
  type Fault,
  type Json,
  respondInstead,
  together,
} from "./fault.ts";
import { breaking, type Catalogue } from "./mutant.ts";
import { hide, keepInGroups, LISTS, ofKind, showProvisions } from "./places.ts";

/** Changes purchases in the response to a purchase and in the lists. */
const ofPurchase = (members: Json): Fault =>
  ofKind("purchased", members, ["purchaseListing", ...LISTS]);

const ofResponse = (given: Json): Fault => show("purchaseListing", given);

/** Responds well to a purchaser that names another organization, and keeps nothing. */
function forgetForeignPurchase(): Fault {
  const forgotten = new Set<string>();
  return together(
    keepInGroups(
      ({ provision }, group) =>
        group !== "purchases" || !forgotten.has(`${provision.itemId} ${provision.purchaserOrgId}`),
    ),
    alterResponse("purchaseListing", (response, request) => {
      const { itemId, purchaserOrgId } = bodyOf(response) ?? {};
      const named = request.fields.get("purchaserOrgId");
      const key = `${itemId} ${purchaserOrgId}`;
      if (named !== null && named !== purchaserOrgId) forgotten.add(key);
      else forgotten.delete(key);
      return response;
    }),
  );
}

/** Ends a purchase together with the trial before it. */
function endWithTrial(): Fault {
  let end: number | undefined;
  return together(
    show("purchaseListing", (provision) => ({ endDate: end ?? provision.endDate })),
    alterResult("startTrial", ({ endDate }) => {
      end = endDate;
    }),
  );
}

export const purchaseEffects: Catalogue = {
  "purchase.effect": {
    "keeps the interest": () => ofPurchase({ interested: true }),
    "keeps the trial": () => ofPurchase({ trial: true }),
    "shows an interest in the response to a purchase": () => ofResponse({ interested: true }),
    "shows an interest on purchases in the purchaser's list": () =>
      ofKind("purchased", { interested: true }, ["listPurchases"]),
    "purchases nothing": () => ofResponse({ purchased: false }),
    "keeps no purchase": () => hide(({ purchased }) => purchased === true),
    "purchases another listing": () => ofResponse({ itemId: ANOTHER_ID }),
    "purchases for another organization": breaking(["purchase.ignores-purchaser-org"], () =>
      ofResponse({ purchaserOrgId: "another" }),
    ),
  },
  "purchase.provisioned-item": {
    "provisions the listed item": () =>
      show("purchaseListing", (provision) => ({ provisionedItemId: provision.itemId })),
    "names the provisioned item as the listing": () =>
      showProvisions((provision) => ({ itemId: provision.provisionedItemId ?? provision.itemId })),
    "forgets which item it provisioned": () =>
      showProvisions((provision) => ({ provisionedItemId: provision.itemId }), ["listCustomers"]),
  },
  "purchase.end-date": {
    "ignores the end": () => ignore("purchaseListing", "endDate"),
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
    "refuses the end of a free purchase": () =>
      respondInstead(
        "purchaseListing",
        "invalidParameters",
        ({ fields }) => fields.has("endDate") && !fields.has("purchaserOrgId"),
      ),
    "shows the end in seconds": () =>
      alterResult("purchaseListing", (provision, { fields }) =>
        fields.has("endDate")
          ? { ...provision, endDate: Math.floor((provision.endDate ?? 0) / 1000) }
          : provision,
      ),
  },
  "purchase.unexpiring": {
    "demands an end": breaking(["purchase.ignores-purchaser-org"], () =>
      respondInstead(
        "purchaseListing",
        "invalidParameters",
        ({ fields }) =>
          fields.has("token") && fields.has("purchaserOrgId") && !fields.has("endDate"),
      ),
    ),
    "lets a purchase end with its trial": endWithTrial,
    "lets a purchase end after a year": () =>
      alterResult("purchaseListing", (provision, { fields }) =>
        fields.has("endDate") ? provision : { ...provision, endDate: Date.now() + 365 * DAY },
      ),
  },
  "purchase.ignores-purchaser-org": {
    "purchases for whom the purchaser names": () =>
      show("purchaseListing", (provision, { fields }) => ({
        purchaserOrgId: fields.get("purchaserOrgId") ?? provision.purchaserOrgId,
      })),
    "forgets a purchase for which another organization is named": forgetForeignPurchase,
  },
  "purchase.ignores-provisioned-item": {
    "refuses a purchaser that names an item": () =>
      respondInstead(
        "purchaseListing",
        "unrelatedItem",
        ({ fields }) => fields.has("provisionedItemId") && !fields.has("purchaserOrgId"),
      ),
    "provisions what the purchaser names": breaking(["purchase.provisioned-item"], () =>
      show("purchaseListing", (provision, { fields }) => ({
        provisionedItemId: fields.get("provisionedItemId") ?? provision.provisionedItemId,
      })),
    ),
  },
  "purchase.end-date-ahead": {
    "accepts any end": () =>
      alterRequest(
        "purchaseListing",
        (fields) => Number(fields.get("endDate") ?? 0) < Date.now() && fields.delete("endDate"),
      ),
    "refuses the end -1": () => refuseField("purchaseListing", "endDate", (end) => end === "-1"),
  },
  "purchase.purchaser-fields": {
    "shows the vendor as the purchaser": () => ofResponse({ purchaserFullName: "The vendor" }),
    "ignores the purchaser fields of a purchase": () => ignore("purchaseListing", ...CONTACT),
    "ignores the name that a vendor's purchase gives": () =>
      alterRequest(
        "purchaseListing",
        (fields) => fields.has("purchaserOrgId") && fields.delete("purchaserFullName"),
      ),
    "refuses a purchase with a name": () => refuseField("purchaseListing", "purchaserFullName"),
  },
};
