/** Tables of the store. Columns have the contract's names. Flags are 0 or 1; lists and objects are JSON text. */
import type { Assignment, Item, Organization, Provision, Relationship } from "../domain/model.ts";
import type { Application, User } from "./seed.ts";

/** Row of a value, with the members in `Json` as JSON text. */
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
/** Includes the purchaser's name, because lists are sorted by it. */
export type ProvisionRow = Row<Provision, "orgEntitlements"> & { purchaserName: string };
/** Properties that no rule reads are one JSON text. */
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
