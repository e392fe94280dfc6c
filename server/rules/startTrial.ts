/** https://developers.arcgis.com/rest/users-groups-and-items/start-trial */

import { isVendor, mayPurchase } from "../domain/permissions.ts";
import { callerOrgId, currentProvision, type ProvisioningRules } from "../domain/provisions.ts";
import { when } from "../domain/rule.ts";
import { DAY } from "../domain/time.ts";

export const startTrial: ProvisioningRules<"startTrial"> = {
  operation: "startTrial",
  purchaser: callerOrgId,
  refuse: [
    when("trial.purchaser-side", ({ actor, listing }) => isVendor(actor, listing)),
    when("trial.privilege", ({ actor }) => !mayPurchase(actor)),
    when("trial.supported", ({ listing }) => !listing.trialSupported),
    when("trial.not-purchased", ({ provision }) => provision?.purchased === true),
    when("trial.once", ({ provision }) => provision?.trial === true),
  ],
  accept: (facts) => ({
    ...currentProvision(facts),
    trial: true,
    startDate: facts.now,
    endDate: facts.now + facts.listing.trialDuration * DAY,
  }),
};
