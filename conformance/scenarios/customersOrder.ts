/** Gives the entries of the vendor's list an order, and reads by what they are sorted. */
import type { CustomerEntry } from "../../generated/openapi.types.ts";
import type { Waiting } from "../model/context.ts";
import { DAY } from "../runner/waiting.ts";
import type { Filters } from "./customers.ts";
import type { Parties } from "./parties.ts";

export type Field = NonNullable<Filters["sortFields"]>[number];

export const KEYS: Readonly<Record<Field, (entry: CustomerEntry) => string | number>> = {
  created: ({ provision }) => provision.created,
  modified: ({ provision }) => provision.modified,
  endDate: ({ provision }) => provision.endDate,
  orgname: ({ customer }) => customer.name,
};

export const FIELDS = Object.keys(KEYS) as readonly Field[];

/**
 * Lets a purchaser ask for listings in their order, then purchase them in the order of `purchases`, each with the days
 * after which it ends. Every change has a time of its own.
 */
export async function purchaseInOrder(
  { buyer, seller, waiting }: Omit<Parties, "listing"> & { readonly waiting: Waiting },
  listings: readonly string[],
  purchases: Purchases,
): Promise<void> {
  let start = 0;
  for (const listing of listings) {
    const { modified } = await buyer.expressInterest(listing);
    start ||= modified;
    await waiting.past(modified);
  }
  for (const [listing, days] of purchases) {
    const purchase = { purchaserOrgId: buyer.orgId, endDate: start + days * DAY };
    const { modified } = await seller.purchaseListing(listing, purchase);
    await waiting.past(modified);
  }
}

type Purchases = readonly (readonly [listing: string, days: number])[];

/** Purchases of two listings, asked for in this order, that give each field another order than the other fields. */
export const PURCHASES: Readonly<
  Record<Exclude<Field, "orgname">, (listing: string, other: string) => Purchases>
> = {
  created: (listing, other) => [
    [other, 10],
    [listing, 20],
  ],
  modified: (listing, other) => [
    [other, 20],
    [listing, 10],
  ],
  endDate: (listing, other) => [
    [listing, 20],
    [other, 10],
  ],
};

/** Where what never ends is, and a customer that isn't the provision's, are no fault of the order. */
export const IS_SORTABLE: Readonly<Record<Field, (entry: CustomerEntry) => boolean>> = {
  created: () => true,
  modified: () => true,
  endDate: ({ provision }) => provision.endDate > 0,
  orgname: ({ customer, provision }) => customer.id === provision.purchaserOrgId,
};

/** Where what never ends is among the ends is open, whatever a portal shows in place of -1. */
export const withEnd = (entries: readonly CustomerEntry[]) => entries.filter(IS_SORTABLE.endDate);
export const withoutEnd = (entries: readonly CustomerEntry[]) =>
  entries.filter(({ provision }) => provision.endDate === -1);
