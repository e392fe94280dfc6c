/**
 * The tables of the store. Columns bear the contract's names; flags are 0 or 1, lists and objects are JSON text, on every engine.
 */
import type { Assignment, Item, Organization, Provision, Relationship } from "../domain/model.ts";
import type { Application, User } from "./seed.ts";

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
export type OrganizationRow = Row<Organization> & { nameLower: string };
export type UserRow = Row<User, "privileges">;
/** The purchaser's name is kept here too, since lists are sorted by it. */
export type ProvisionRow = Row<Provision, "orgEntitlements"> & { purchaserName: string };
/** What rules read of an item has columns of its own; what only the marketplace shows is one JSON text. */
export type ItemRow = Row<Item, "typeKeywords" | "tags" | "properties">;
export type RelationshipRow = Row<Relationship>;
export type AssignmentRow = Row<Assignment, "entitlements"> & { itemId: string; orgId: string };

export interface Tables {
  organization: OrganizationRow;
  user: UserRow;
  application: Application;
  item: ItemRow;
  relationship: RelationshipRow;
  provision: ProvisionRow;
  assignment: AssignmentRow;
}
