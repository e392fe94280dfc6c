/** Converts rows to values and back. */
import type { Customer, Listing as ListingResponse } from "../../generated/openapi.types.ts";
import type {
  Actor,
  Assignment,
  Item,
  Listing,
  Organization,
  Properties,
  Provision,
} from "../domain/model.ts";
import { userIdOf } from "../domain/userId.ts";
import type { User } from "./seed.ts";
import type { Account } from "./store.ts";
import type { AssignmentRow, ItemRow, OrganizationRow, ProvisionRow, UserRow } from "./tables.ts";

const flag = (value: boolean): number => (value ? 1 : 0);

export const accountOf = ({ password, privileges, userId: _, ...actor }: UserRow): Account => ({
  actor: {
    ...actor,
    role: actor.role as Actor["role"],
    privileges: JSON.parse(privileges) as string[],
  },
  password,
});

export const userRow = (user: User): UserRow => ({
  ...user,
  userId: userIdOf(user.username),
  privileges: JSON.stringify(user.privileges),
});

export const organizationRow = (organization: Organization): OrganizationRow => ({
  ...organization,
  nameLower: lower(organization.name),
  canListApps: flag(organization.canListApps),
  canListData: flag(organization.canListData),
  canListPreProvisionedItems: flag(organization.canListPreProvisionedItems),
  canProvisionDirectPurchase: flag(organization.canProvisionDirectPurchase),
});

export const organizationOf = ({ nameLower: _, ...row }: OrganizationRow): Organization => ({
  ...row,
  canListApps: row.canListApps === 1,
  canListData: row.canListData === 1,
  canListPreProvisionedItems: row.canListPreProvisionedItems === 1,
  canProvisionDirectPurchase: row.canProvisionDirectPurchase === 1,
});

/** Converts text for comparisons that ignore case. */
export const lower = (text: string): string => text.toLowerCase();

export const itemOf = (row: ItemRow): Item => ({
  ...row,
  access: row.access as Item["access"],
  typeKeywords: JSON.parse(row.typeKeywords) as string[],
  tags: JSON.parse(row.tags) as string[],
  listed: row.listed === 1,
  trialSupported: row.trialSupported === 1,
  requiresSignature: row.requiresSignature === 1,
  properties: JSON.parse(row.properties) as Properties,
});

export const itemRow = (item: Item): ItemRow => ({
  ...item,
  typeKeywords: JSON.stringify(item.typeKeywords),
  tags: JSON.stringify(item.tags),
  listed: flag(item.listed),
  trialSupported: flag(item.trialSupported),
  requiresSignature: flag(item.requiresSignature),
  properties: JSON.stringify(item.properties),
});

/** Converts a row to the listing that rules use. */
export const listingOf = ({
  canProvisionDirectPurchase,
  ...row
}: ItemRow & VendorPermission): Listing => ({
  ...itemOf(row),
  licenseType: row.licenseType ?? "",
  canProvisionDirectPurchase: canProvisionDirectPurchase === 1,
});

type VendorPermission = Pick<OrganizationRow, "canProvisionDirectPurchase">;

/** Converts a row to the listing that responses contain. */
export function toListingResponse(row: ItemRow, vendor: OrganizationRow): ListingResponse {
  const {
    itemId,
    title,
    type,
    owner,
    created,
    licenseBy,
    priceDesc,
    trialDuration,
    listingPublishedDate,
    ...item
  } = itemOf(row);
  const { licenseType, typeKeywords, tags, trialSupported, properties } = item;
  const { accessInformation: _, licenseInfo: __, culture: ___, ...listed } = properties;
  return {
    ...{ itemId, licenseType: licenseType ?? "" },
    ...(licenseBy === null ? {} : { licenseBy }),
    trialSupported,
    ...(trialSupported ? { trialDuration } : {}),
    ...{ title, type, typeKeywords: [...typeKeywords], tags: [...tags], owner, created },
    ...(priceDesc === null ? {} : { priceDesc }),
    ...((listingPublishedDate ?? -1) === -1
      ? {}
      : { listingPublishedDate: listingPublishedDate as number }),
    ...listed,
    vendor: {
      ...customerOf(vendor),
      orgEmail: vendor.email,
      orgPhone: vendor.phone,
      orgUrl: vendor.url,
    },
  };
}

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

export const provisionOf = ({ purchaserName: _, ...row }: ProvisionRow): Provision => ({
  ...row,
  purchased: row.purchased === 1,
  trial: row.trial === 1,
  interested: row.interested === 1,
  orgEntitlements:
    row.orgEntitlements === null
      ? null
      : (JSON.parse(row.orgEntitlements) as Provision["orgEntitlements"]),
});

export const provisionRow = (provision: Provision): Omit<ProvisionRow, "purchaserName"> => ({
  ...provision,
  purchased: flag(provision.purchased),
  trial: flag(provision.trial),
  interested: flag(provision.interested),
  orgEntitlements:
    provision.orgEntitlements === null ? null : JSON.stringify(provision.orgEntitlements),
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
