/** https://developers.arcgis.com/rest/users-groups-and-items/delete-provision */
import { command, named } from "./command.ts";
import { isAdministrator, isVendor } from "./roles.ts";
import { when } from "./rule.ts";

export const deleteProvision = command("deleteProvision", {
  purchaser: named,
  refuse: [
    when("delete.vendor-admin", ({ actor, listing }) => !isVendor(actor, listing) || !isAdministrator(actor)),
    when("delete.provisioned", ({ provision }) => provision === undefined),
  ],
  accept: () => undefined,
});
