/** Converts stored values to responses. */
import type {
  CustomersPage,
  Item as ItemResponse,
  Provision as ProvisionResponse,
  User,
  UserEntitlements,
} from "../../generated/openapi.types.ts";
import type { Actor, Assignment, Item, Properties, Provision } from "../domain/model.ts";
import { nextStart, type Page } from "../domain/selection.ts";
import type { Entry } from "../storage/store.ts";

/** Includes the vendor under both of its names, `orgId` and `accountId`. */
export function showProvision({
  itemId,
  provisionedItemId,
  orgId,
  orgEntitlements,
  ...rest
}: Provision): ProvisionResponse {
  const pool = orgEntitlements === null ? {} : { orgEntitlements };
  return { itemId, provisionedItemId, orgId, accountId: orgId, ...rest, ...pool };
}

/** Returns one page of entries. `total` is the number on all pages. */
export function showCustomers(
  entries: readonly Entry[],
  {
    total,
    start,
    num,
    includeListing,
  }: Page & { readonly total: number; readonly includeListing: boolean },
): CustomersPage {
  return {
    total,
    start,
    num,
    nextStart: nextStart({ start, num }, total),
    provisions: entries.map(({ provision, customer, listing }) => ({
      provision: { ...showProvision(provision), title: listing.title },
      customer,
      ...(includeListing ? { listing } : {}),
    })),
  };
}

export const showAssignment = ({ entitlements, ...rest }: Assignment): UserEntitlements => ({
  ...rest,
  entitlements: [...entitlements],
});

export const showItem = (item: Item): ItemResponse => ({
  id: item.itemId,
  ...{ owner: item.owner, orgId: item.orgId, created: item.created, modified: item.modified },
  ...{
    title: item.title,
    type: item.type,
    typeKeywords: [...item.typeKeywords],
    tags: [...item.tags],
  },
  ...showProperties(item.properties),
  ...{ access: item.access, listed: item.listed },
});

/** Properties in the response for an item. The others appear only in its listing. */
const ITEM_PROPERTIES = [
  "snippet",
  "description",
  "url",
  "accessInformation",
  "licenseInfo",
  "culture",
  "appCategories",
  "industries",
  "languages",
] as const satisfies readonly (keyof ItemResponse & keyof Properties)[];

const showProperties = (properties: Properties): Partial<ItemResponse> =>
  Object.fromEntries(
    ITEM_PROPERTIES.filter((name) => name in properties).map((name) => [name, properties[name]]),
  );

export const showUser = ({ username, fullName, email, orgId, role, privileges }: Actor): User => ({
  username,
  fullName,
  email,
  orgId,
  role,
  privileges: [...privileges],
});
