/** Pages of users and of items: decided by the rules, carried out by the store. */
import type { Page } from "./selection.ts";

export type UserSort = "username" | "fullName" | "role";
export type ItemSort = "title" | "created" | "modified" | "type";

export interface UserSelection extends Sorted<UserSort> {
  readonly orgId: string;
  readonly role?: string | undefined;
  /** Parts of names, in any case. */
  readonly username?: string | undefined;
  readonly fullName?: string | undefined;
}

export interface ContentSelection extends Sorted<ItemSort> {
  /** User name of the owner. */
  readonly owner: string;
}

interface Sorted<Field> {
  readonly sort: Field;
  /** Ties are sorted by user name or id, ascending. */
  readonly order: "asc" | "desc";
  readonly page: Page;
}

/** Returns the sort field that a text names, in any case. Undefined if there is none. */
export const sortFieldOf = <Field extends string>(
  fields: readonly Field[],
  text: string,
): Field | undefined => fields.find((field) => field.toLowerCase() === text.toLowerCase());
