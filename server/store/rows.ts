/** Rows to values and back. */
import type { Customer, Listing as ListingAnswer } from "../../generated/openapi.types.ts";
import type { Actor, Assignment, Listing, Organization, Provision } from "../rules/facts.ts";
import type { Account } from "./store.ts";
import type { AssignmentRow, ListingRow, OrganizationRow, Properties, ProvisionRow, UserRow } from "./tables.ts";
import type { ListingSeed, User } from "./template.ts";

const flag = (value: boolean): number => (value ? 1 : 0);

export const accountOf = ({ password, privileges, ...actor }: UserRow): Account => ({
  actor: { ...actor, role: actor.role as Actor["role"], privileges: JSON.parse(privileges) as string[] },
  password,
});

export const userRow = (user: User): UserRow => ({ ...user, privileges: JSON.stringify(user.privileges) });

export const organizationRow = (organization: Organization): OrganizationRow => ({
  ...organization,
  nameInSmallLetters: smallLetters(organization.name),
  canListApps: flag(organization.canListApps),
  canListData: flag(organization.canListData),
  canListPreProvisionedItems: flag(organization.canListPreProvisionedItems),
  canProvisionDirectPurchase: flag(organization.canProvisionDirectPurchase),
});

export const organizationOf = ({ nameInSmallLetters: _, ...row }: OrganizationRow): Organization => ({
  ...row,
  canListApps: row.canListApps === 1,
  canListData: row.canListData === 1,
  canListPreProvisionedItems: row.canListPreProvisionedItems === 1,
  canProvisionDirectPurchase: row.canProvisionDirectPurchase === 1,
});

/** A text as it is compared where capitals do not count. */
export const smallLetters = (text: string): string => text.toLowerCase();

/** A listing as the rules read it. */
export const listingOf = (row: ListingRow & Pick<OrganizationRow, "canProvisionDirectPurchase">): Listing => ({
  itemId: row.itemId,
  orgId: row.orgId,
  title: row.title,
  licenseType: row.licenseType,
  licenseBy: row.licenseBy,
  trialSupported: row.trialSupported === 1,
  trialDuration: row.trialDuration,
  requiresSignature: row.requiresSignature === 1,
  canProvisionDirectPurchase: row.canProvisionDirectPurchase === 1,
});

export function listingRow(seed: ListingSeed): ListingRow {
  const { itemId, orgId, title, licenseType, licenseBy, trialSupported, trialDuration, requiresSignature, ...properties } = seed;
  return {
    ...{ itemId, orgId, title, licenseType, licenseBy, trialDuration },
    trialSupported: flag(trialSupported),
    requiresSignature: flag(requiresSignature),
    properties: JSON.stringify(properties),
  };
}

/** A listing as the marketplace shows it. */
export const shownListing = (row: ListingRow, vendor: OrganizationRow): ListingAnswer => ({
  itemId: row.itemId,
  licenseType: row.licenseType,
  ...(row.licenseBy === null ? {} : { licenseBy: row.licenseBy }),
  trialSupported: row.trialSupported === 1,
  ...(row.trialSupported === 1 ? { trialDuration: row.trialDuration } : {}),
  title: row.title,
  ...(JSON.parse(row.properties) as Properties),
  vendor: {
    ...customerOf(vendor),
    orgEmail: vendor.email,
    orgPhone: vendor.phone,
    orgUrl: vendor.url,
  },
});

export const customerOf = ({
  id,
  name,
  description,
  thumbnail,
}: OrganizationRow): Customer & { description: string; thumbnail: string } => ({
  id,
  name,
  description,
  thumbnail,
});

export const provisionOf = (row: ProvisionRow): Provision => ({
  ...row,
  purchased: row.purchased === 1,
  trial: row.trial === 1,
  interested: row.interested === 1,
  orgEntitlements: row.orgEntitlements === null ? null : (JSON.parse(row.orgEntitlements) as Provision["orgEntitlements"]),
});

export const provisionRow = (provision: Provision): ProvisionRow => ({
  ...provision,
  purchased: flag(provision.purchased),
  trial: flag(provision.trial),
  interested: flag(provision.interested),
  orgEntitlements: provision.orgEntitlements === null ? null : JSON.stringify(provision.orgEntitlements),
});

export const assignmentOf = ({ itemId: _, orgId: __, ...row }: AssignmentRow): Assignment => ({
  ...row,
  entitlements: JSON.parse(row.entitlements) as string[],
  disconnected: row.disconnected === 1,
});

export const assignmentRow = (
  itemId: string,
  orgId: string,
  { username, entitlements, lastLogin, disconnected }: Assignment,
): AssignmentRow => ({
  ...{ itemId, orgId, username, lastLogin },
  entitlements: JSON.stringify(entitlements),
  disconnected: flag(disconnected),
});
