/** How stored values appear in responses. */
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

/** A provision with the vendor under both of its names, and with its pool if it has one. */
export function showProvision({ itemId, provisionedItemId, orgId, orgEntitlements, ...rest }: Provision): ProvisionResponse {
  const pool = orgEntitlements === null ? {} : { orgEntitlements };
  return { itemId, provisionedItemId, orgId, accountId: orgId, ...rest, ...pool };
}

/** One page of entries; `total` counts those on all pages. */
export function showCustomers(
  entries: readonly Entry[],
  { total, start, num, includeListing }: Page & { readonly total: number; readonly includeListing: boolean },
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
  ...{ title: item.title, type: item.type, typeKeywords: [...item.typeKeywords], tags: [...item.tags] },
  ...shownProperties(item.properties),
  ...{ access: item.access, listed: item.listed },
});

/** Properties that an item shows if it has them; its listing shows the others. */
const SHOWN = [
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

const shownProperties = (properties: Properties): Partial<ItemResponse> =>
  Object.fromEntries(SHOWN.filter((name) => name in properties).map((name) => [name, properties[name]]));

export const showUser = ({ username, fullName, email, orgId, role, privileges }: Actor): User => ({
  username,
  fullName,
  email,
  orgId,
  role,
  privileges: [...privileges],
});
