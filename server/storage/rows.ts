/** What statements select and insert, and the listings of responses. */
import type { Customer, Listing as ListingResponse } from "../../generated/openapi.types.ts";
import type { Item, Organization, Properties, Provision } from "../domain/model.ts";
import { userIdOf } from "../domain/model.ts";
import { folded } from "../domain/searchTerms.ts";
import type { User } from "./data.ts";
import type { Entry } from "./store.ts";

const list = (names: string) => names.replaceAll(/\w+/g, '"$&"').replaceAll(" ", ", ");

/** Columns of whole values. Others are only for queries: a user's id, and names to compare and to sort by. */
export const ORGANIZATION = list(
  "id name description thumbnail email phone url canListApps canListData canListPreProvisionedItems canProvisionDirectPurchase",
);
export const USER = list("username orgId role privileges fullName email password");
const PROVISION_NAMES =
  "itemId provisionedItemId orgId purchaserOrgId purchaserUsername purchaserFullName purchaserEmail purchaserPhone startDate endDate purchased trial interested created modified orgEntitlements";
export const PROVISION = list(PROVISION_NAMES);

export const organizationRow = (organization: Organization) => ({
  ...organization,
  // Engines disagree on case and know no spellings.
  nameLower: folded(organization.name),
});

export const userRow = (user: User) => ({
  ...user,
  userId: userIdOf(user.username),
  fullNameLower: folded(user.fullName),
});

/** Returns a statement that inserts a row. Values have the names of the columns. */
export const insert = (table: string, row: object): string => {
  const names = Object.keys(row);
  return `insert into "${table}" (${names.map((name) => `"${name}"`)}) values (${names.map((name) => `:${name}`)})`;
};

/** Returns the assignments of a statement that updates a row. */
export const setting = (names: readonly string[]): string =>
  names.map((name) => `"${name}" = :${name}`).join(", ");

const NAME_OF_PURCHASER = `(select "nameLower" from organization where "id" = :purchaserOrgId)`;
/** Inserts a provision, or replaces the one of the same item and purchaser. */
export const SAVE_PROVISION = `insert into provision (${PROVISION}, "purchaserName")
  values (${PROVISION_NAMES.replaceAll(/\w+/g, ":$&,")} ${NAME_OF_PURCHASER})
  on conflict ("itemId", "purchaserOrgId") do update set ${setting(PROVISION_NAMES.split(" "))}`;

/** Returns columns of a table as members of an object with the table's name. */
export const columns = (table: string, names: string): string =>
  names
    .replaceAll(/\w+ ?/g, (name) => `, ${table}."${name.trim()}" as "${table}.${name.trim()}"`)
    .slice(2);

/** Columns of a provision as members of an object. */
export const PROVISION_MEMBERS = columns("provision", PROVISION_NAMES);

/** Columns of a listing that responses contain, from the tables `item` and `vendor`. */
export const LISTING_MEMBERS = `${columns("item", "itemId title type typeKeywords tags owner created listingPublishedDate licenseType licenseBy priceDesc trialSupported trialDuration properties")},
  ${columns("vendor", "id name description thumbnail")}, vendor."email" as "vendor.orgEmail",
  vendor."phone" as "vendor.orgPhone", vendor."url" as "vendor.orgUrl"`;

/** Selects entries, from the provisions of a query or table. */
export const selectEntries = (
  provisions: string,
): string => `select ${PROVISION_MEMBERS}, ${LISTING_MEMBERS},
    ${columns("customer", "id name description thumbnail")}
  from ${provisions} as provision
  join item on item."itemId" = provision."itemId"
  join organization as vendor on vendor."id" = provision."orgId"
  join organization as customer on customer."id" = provision."purchaserOrgId"`;

/** Selects entries, from all provisions. */
export const SELECT_ENTRIES = selectEntries("provision");

/** Row of a listing with its vendor. */
export interface ListingRow {
  readonly item: Item;
  readonly vendor: NonNullable<ListingResponse["vendor"]>;
}

/** Properties of an item that its listing doesn't have. Few items have any, and copying the others is slow. */
const ITEM_ONLY = ["accessInformation", "licenseInfo", "culture"] as const;

function listedOf(properties: Properties): Omit<Properties, (typeof ITEM_ONLY)[number]> {
  const { accessInformation: _, licenseInfo: __, culture: ___, ...listed } = properties;
  return listed;
}

/** Returns the listing that responses contain. */
export function toListingResponse({ item, vendor }: ListingRow): ListingResponse {
  const { properties } = item;
  const listing: { -readonly [Name in keyof ListingResponse]: ListingResponse[Name] } = {
    itemId: item.itemId,
    licenseType: item.licenseType ?? "",
    trialSupported: item.trialSupported,
    title: item.title,
    type: item.type,
    typeKeywords: item.typeKeywords as string[],
    tags: item.tags as string[],
    owner: item.owner,
    created: item.created,
    ...(ITEM_ONLY.some((name) => name in properties) ? listedOf(properties) : properties),
    vendor,
  };
  const { licenseBy, priceDesc, listingPublishedDate: published } = item;
  if (licenseBy !== null) listing.licenseBy = licenseBy;
  if (priceDesc !== null) listing.priceDesc = priceDesc;
  if (item.trialSupported) listing.trialDuration = item.trialDuration;
  if (published !== null && published !== -1) listing.listingPublishedDate = published;
  return listing;
}

/** Row of a provision with its listing and customer. */
export interface EntryRow extends ListingRow {
  readonly provision: Provision;
  readonly customer: Customer;
}

/** Converts rows to entries. Entries share one listing object, because its description may be long. */
export function entriesOf(rows: readonly EntryRow[]): Entry[] {
  const listings = new Map<string, ListingResponse>();
  return rows.map((row) => {
    const { itemId } = row.item;
    const listing = listings.get(itemId) ?? toListingResponse(row);
    listings.set(itemId, listing);
    return { provision: row.provision, listing, customer: row.customer };
  });
}
