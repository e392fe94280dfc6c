/** https://developers.arcgis.com/rest/users-groups-and-items/provision-organization-entitlements */

import { isVendor, maySell } from "../domain/permissions.ts";
import {
  hasEnded,
  namedOrgId,
  type ProvisioningRules,
  requireProvision,
} from "../domain/provisions.ts";
import { when } from "../domain/rule.ts";

export const provisionOrgEntitlements: ProvisioningRules<"provisionOrgEntitlements"> = {
  operation: "provisionOrgEntitlements",
  purchaser: namedOrgId,
  refuse: [
    when("org-entitlements.vendor-side", ({ actor, listing }) => !isVendor(actor, listing)),
    when("org-entitlements.privilege", ({ actor }) => !maySell(actor)),
    when(
      "org-entitlements.https-for-signed",
      ({ listing, isSecure }) => listing.requiresSignature && !isSecure,
    ),
    when(
      "org-entitlements.licensed-by-user",
      ({ listing }) => listing.licenseBy !== "licenseByUser",
    ),
    when(
      "org-entitlements.purchased-or-trial",
      ({ provision }) => !provision?.purchased && !provision?.trial,
    ),
    when(
      "org-entitlements.not-expired",
      ({ provision, now }) => provision !== undefined && hasEnded(provision, now),
    ),
  ],
  accept: ({ provision, parameters: { orgEntitlements }, now }) => ({
    ...requireProvision({ provision }),
    modified: now,
    orgEntitlements: {
      maxUsers: orgEntitlements.maxUsers,
      entitlementsModified: now,
      entitlements: orgEntitlements.entitlements,
    },
  }),
};
