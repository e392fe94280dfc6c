/** Queries for users and items: pages of them, and the deletion of an item. */
import { type Kysely, type SelectQueryBuilder, sql } from "kysely";
import type { ContentSelection, UserSelection } from "../domain/content.ts";
import type { Actor, Item } from "../domain/model.ts";
import { accountOf, itemOf } from "./rows.ts";
import type { Selected } from "./store.ts";
import type { ItemRow, Tables, UserRow } from "./tables.ts";

/** Returns the name of the user with an id. */
export async function findUsername(
  db: Kysely<Tables>,
  userId: string,
): Promise<string | undefined> {
  const found = await db
    .selectFrom("user")
    .select("username")
    .where("userId", "=", userId)
    .executeTakeFirst();
  return found?.username;
}

/** Returns one page of the users of an organization. */
export async function findUsersOf(
  db: Kysely<Tables>,
  { orgId, role, username, fullName, sort, order, page }: UserSelection,
): Promise<Selected<Actor>> {
  let query = db.selectFrom("user").where("orgId", "=", orgId);
  if (role !== undefined) query = query.where("role", "=", role);
  if (username !== undefined) query = query.where(holds("username", username));
  if (fullName !== undefined) query = query.where(holds("fullName", fullName));
  const { total } = await countOf(query);
  const rows = await query
    .selectAll()
    .orderBy(sort, order)
    .orderBy("username")
    .limit(page.num)
    .offset(page.start - 1)
    .execute();
  return { total, entries: rows.map((row: UserRow) => accountOf(row).actor) };
}

/** Returns one page of a user's items. */
export async function findItemsOf(
  db: Kysely<Tables>,
  { owner, sort, order, page }: ContentSelection,
): Promise<Selected<Item>> {
  const query = db.selectFrom("item").where("owner", "=", owner);
  const { total } = await countOf(query);
  const rows = await query
    .selectAll()
    .orderBy(sort, order)
    .orderBy("itemId")
    .limit(page.num)
    .offset(page.start - 1)
    .execute();
  return { total, entries: rows.map((row: ItemRow) => itemOf(row)) };
}

/** True if a provision of the item's vendor provisions the item. */
export async function isItemHeld(
  db: Kysely<Tables>,
  { itemId, orgId }: Pick<Item, "itemId" | "orgId">,
): Promise<boolean> {
  const found = await db
    .selectFrom("provision")
    .select("itemId")
    .where("orgId", "=", orgId)
    .where((where) =>
      where.or([where("itemId", "=", itemId), where("provisionedItemId", "=", itemId)]),
    )
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** Deletes an item with its relationships, and with its provisions if a disabled rule allowed the deletion. */
export async function deleteItem(db: Kysely<Tables>, itemId: string): Promise<void> {
  await db.deleteFrom("assignment").where("itemId", "=", itemId).execute();
  await db.deleteFrom("provision").where("itemId", "=", itemId).execute();
  await db
    .deleteFrom("relationship")
    .where((where) =>
      where.or([where("originItemId", "=", itemId), where("destinationItemId", "=", itemId)]),
    )
    .execute();
  await db.deleteFrom("item").where("itemId", "=", itemId).execute();
}

const countOf = <Table extends "user" | "item">(
  query: SelectQueryBuilder<Tables, Table, object>,
): Promise<{ total: number }> =>
  query.select(({ fn }) => fn.countAll<number>().as("total")).executeTakeFirstOrThrow();

/** Matches rows whose column has a part, in any case. Both sides are lowered by the engine, which knows only ASCII. */
function holds(column: "username" | "fullName", part: string) {
  const pattern = `%${part.replaceAll(/[\\%_]/g, (character) => `\\${character}`)}%`;
  return sql<boolean>`lower(${sql.ref(column)}) like lower(${pattern}) escape '\\'`;
}
