/** https://developers.arcgis.com/rest/users-groups-and-items/delete-provision */

import { isAdministrator, isVendor } from "../domain/permissions.ts";
import { namedOrgId, type ProvisioningRules, requireProvision } from "../domain/provisions.ts";
import { when } from "../domain/rule.ts";

export const deleteProvision: ProvisioningRules<"deleteProvision"> = {
  operation: "deleteProvision",
  purchaser: namedOrgId,
  refuse: [
    when(
      "delete.vendor-admin",
      ({ actor, listing }) => !isVendor(actor, listing) || !isAdministrator(actor),
    ),
    when("delete.provisioned", ({ provision }) => provision === undefined),
  ],
  accept: requireProvision,
};
