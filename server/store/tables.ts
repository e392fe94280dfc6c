/**
 * The tables of the store. Columns bear the contract's names; flags are 0 or 1 and objects are JSON text, on every engine.
 */
import type { Assignment, Listing, Organization, Provision } from "../rules/facts.ts";
import type { ListingSeed, User } from "./template.ts";

/** A value as a row keeps it: flags as numbers, the named members as JSON text. */
type Row<Value, Json extends keyof Value = never> = {
  [Key in keyof Value]: Key extends Json
    ? string | Extract<Value[Key], null>
    : Value[Key] extends boolean
      ? number
      : Value[Key] extends string
        ? string
        : Value[Key];
};

/** The name is kept in small letters too, since engines disagree on what those are. */
export type OrganizationRow = Row<Organization> & { nameInSmallLetters: string };
export type UserRow = Row<User, "privileges">;
export type ProvisionRow = Row<Provision, "orgEntitlements">;

/** What rules read of a listing has columns of its own; what only the marketplace shows is one JSON text. */
export type ListingRow = Row<Omit<Listing, "canProvisionDirectPurchase">> & { properties: string };

/** What the marketplace shows of a listing and no rule reads. */
export type Properties = Omit<ListingSeed, keyof Listing>;

export interface ItemRow {
  itemId: string;
  orgId: string;
  title: string;
}

export interface RelationshipRow {
  originItemId: string;
  destinationItemId: string;
  type: string;
}

export type AssignmentRow = Row<Assignment, "entitlements"> & { itemId: string; orgId: string };

export interface Tables {
  organization: OrganizationRow;
  user: UserRow;
  item: ItemRow;
  listing: ListingRow;
  relationship: RelationshipRow;
  provision: ProvisionRow;
  assignment: AssignmentRow;
}
