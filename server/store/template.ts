/** What a world begins with. */
import type { Listing as ListingAnswer } from "../../generated/openapi.types.ts";
import type { Actor, Listing, Organization } from "../rules/facts.ts";

export interface User extends Actor {
  /** Hash of the password. */
  readonly password: string;
}

/** A listing: what rules read, and what the marketplace shows. */
export type ListingSeed = Omit<Listing, "canProvisionDirectPurchase"> &
  Omit<ListingAnswer, keyof Listing | "vendor" | "trialDuration" | "licenseBy">;

export interface Template {
  readonly organizations: readonly Organization[];
  readonly users: readonly User[];
  /** Items that are no listings. */
  readonly items: readonly { readonly itemId: string; readonly orgId: string; readonly title: string }[];
  readonly listings: readonly ListingSeed[];
  /** Pairs of listed and provisioned item. */
  readonly listed2Provisioned: readonly (readonly [originItemId: string, destinationItemId: string])[];
}
