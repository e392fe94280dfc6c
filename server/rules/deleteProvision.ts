/** https://developers.arcgis.com/rest/users-groups-and-items/delete-provision */

import { isAdministrator, isVendor } from "../domain/permissions.ts";
import { command, named } from "../domain/provisioning.ts";
import { when } from "../domain/rule.ts";

export const deleteProvision = command("deleteProvision", {
  purchaser: named,
  refuse: [
    when("delete.vendor-admin", ({ actor, listing }) => !isVendor(actor, listing) || !isAdministrator(actor)),
    when("delete.provisioned", ({ provision }) => provision === undefined),
  ],
  accept: () => undefined,
});
