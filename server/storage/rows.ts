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
import type { AuthorizationCode } from "../domain/signIn.ts";
import { userIdOf } from "../domain/userId.ts";
import type { Application, User } from "./seed.ts";
import type { Account, Entry } from "./store.ts";

/** Row of a value. Flags are 0 or 1; the members in `Json` are JSON text. */
type Row<Value, Json extends keyof Value = never> = {
  [Key in keyof Value]: Key extends Json
    ? string | Extract<Value[Key], null>
    : Value[Key] extends boolean
      ? number
      : Value[Key] extends string
        ? string
        : Value[Key];
};

/** Includes the name in lower case, because engines disagree on how to convert it. */
export type OrganizationRow = Row<Organization> & { nameLower: string };
/** Includes the id, by which clients may name a user. */
export type UserRow = Row<User, "privileges"> & { userId: string };
export type ApplicationRow = Row<Application, "redirectUris">;
/** A code by its hash, so that a copy of the database signs no one in. */
export type CodeRow = Row<AuthorizationCode> & { hash: string };
/** Without the purchaser's name, which only sorts lists. */
export type ProvisionRow = Row<Provision, "orgEntitlements">;
/** Properties that no rule reads are one JSON text. */
export type ItemRow = Row<Item, "typeKeywords" | "tags" | "properties">;
export type AssignmentRow = Row<Assignment, "entitlements"> & { itemId: string; orgId: string };

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

export const applicationOf = (row: ApplicationRow): Application => ({
  ...row,
  redirectUris: JSON.parse(row.redirectUris) as string[],
});

export const applicationRow = (application: Application): ApplicationRow => ({
  ...application,
  redirectUris: JSON.stringify(application.redirectUris),
});

export const codeOf = ({ hash: _, ...code }: CodeRow): AuthorizationCode => code;

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

/** Converts a row to the listing that rules use. `mayProvision` is its vendor's flag. */
export const listingOf = (item: ItemRow, mayProvision: number): Listing => ({
  ...itemOf(item),
  licenseType: item.licenseType ?? "",
  canProvisionDirectPurchase: mayProvision === 1,
});

/** Returns columns of a table as members of an object with the table's name. */
const columns = (table: string, names: string) =>
  names.replaceAll(/\w+/g, (name) => `${table}."${name}" as "${table}.${name}"`);

/** Columns of a listing that responses contain, from the tables `item` and `vendor`. */
export const LISTING_COLUMNS = `${columns("item", "itemId, title, type, typeKeywords, tags, owner, created, listingPublishedDate, licenseType, licenseBy, priceDesc, trialSupported, trialDuration, properties")},
  ${columns("vendor", "id, name, description, thumbnail, email, phone, url")}`;

/** Columns of the table `provision`. */
export const PROVISION_NAMES =
  "itemId, provisionedItemId, orgId, purchaserOrgId, purchaserUsername, purchaserFullName, purchaserEmail, purchaserPhone, startDate, endDate, purchased, trial, interested, created, modified, orgEntitlements";
export const PROVISION_COLUMNS = columns("provision", PROVISION_NAMES);

/** Selects entries, from the table `provision`. */
export const SELECT_ENTRIES = `select ${PROVISION_COLUMNS}, ${LISTING_COLUMNS}, ${columns("customer", "id, name, description, thumbnail")}
  from provision
  join item on item."itemId" = provision."itemId"
  join organization as vendor on vendor."id" = provision."orgId"
  join organization as customer on customer."id" = provision."purchaserOrgId"`;

/** Row of a listing with its vendor */
export interface ListingRow {
  readonly item: ItemRow;
  readonly vendor: OrganizationRow;
}

/** Converts a row to the listing that responses contain. */
export function toListingResponse({ item, vendor }: ListingRow): ListingResponse {
  const { licenseBy, priceDesc, listingPublishedDate: published } = item;
  const trialSupported = item.trialSupported === 1;
  const properties = JSON.parse(item.properties) as Properties;
  const { accessInformation: _, licenseInfo: __, culture: ___, ...listed } = properties;
  return {
    ...{ itemId: item.itemId, licenseType: item.licenseType ?? "" },
    ...(licenseBy === null ? {} : { licenseBy }),
    trialSupported,
    ...(trialSupported ? { trialDuration: item.trialDuration } : {}),
    ...{ title: item.title, type: item.type },
    typeKeywords: JSON.parse(item.typeKeywords) as string[],
    tags: JSON.parse(item.tags) as string[],
    ...{ owner: item.owner, created: item.created },
    ...(priceDesc === null ? {} : { priceDesc }),
    ...(published === null || published === -1 ? {} : { listingPublishedDate: published }),
    ...listed,
    vendor: {
      ...{ id: vendor.id, name: vendor.name },
      ...{ description: vendor.description, thumbnail: vendor.thumbnail },
      ...{ orgEmail: vendor.email, orgPhone: vendor.phone, orgUrl: vendor.url },
    },
  };
}

/** Row of a provision with its listing and customer. */
export interface EntryRow extends ListingRow {
  readonly provision: ProvisionRow;
  readonly customer: Customer;
}

/** Converts rows to entries. Entries share one listing object, because its description may be long. */
export function entriesOf(rows: readonly EntryRow[]): Entry[] {
  const listings = new Map<string, ListingResponse>();
  return rows.map((row) => {
    const { itemId } = row.item;
    const listing = listings.get(itemId) ?? toListingResponse(row);
    listings.set(itemId, listing);
    return { provision: provisionOf(row.provision), listing, customer: row.customer };
  });
}

export const provisionOf = (row: ProvisionRow): Provision => ({
  ...row,
  purchased: row.purchased === 1,
  trial: row.trial === 1,
  interested: row.interested === 1,
  orgEntitlements:
    row.orgEntitlements === null
      ? null
      : (JSON.parse(row.orgEntitlements) as Provision["orgEntitlements"]),
});

export const provisionRow = (provision: Provision): ProvisionRow => ({
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
