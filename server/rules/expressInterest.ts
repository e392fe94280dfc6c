/** https://developers.arcgis.com/rest/users-groups-and-items/express-interest */

import { isVendor, mayPurchase } from "../domain/permissions.ts";
import { callerOrgId, currentProvision, type ProvisioningRules } from "../domain/provisions.ts";
import { when } from "../domain/rule.ts";

export const expressInterest: ProvisioningRules<"expressInterest"> = {
  operation: "expressInterest",
  purchaser: callerOrgId,
  refuse: [
    when("interest.purchaser-side", ({ actor, listing }) => isVendor(actor, listing)),
    when("interest.privilege", ({ actor }) => !mayPurchase(actor)),
    when("interest.not-free", ({ listing }) => listing.licenseType === "free"),
    when("interest.not-purchased", ({ provision }) => provision?.purchased === true),
    when("interest.once", ({ provision }) => provision?.interested === true),
  ],
  // An earlier trial keeps its dates.
  accept: (facts) => ({ ...currentProvision(facts), interested: true }),
};
