/** Pages of users and of items. */
import type { ContentSelection, UserSelection } from "../domain/content.ts";
import type { Actor, Item } from "../domain/model.ts";
import type { Page } from "../domain/selection.ts";
import type { Connection } from "./engine.ts";
import { accountOf, type ItemRow, itemOf, type UserRow } from "./rows.ts";
import { patternOf } from "./select.ts";
import type { Selected } from "./store.ts";

/** Returns one page of the users of an organization. */
export async function findUsers(
  connection: Connection,
  { orgId, role, username = "", fullName = "", sort, order, page }: UserSelection,
): Promise<Selected<Actor>> {
  const { total, entries } = await findPage<UserRow>(connection, {
    from: `"user" where "orgId" = :orgId and "role" = coalesce(cast(:role as text), "role")
      and lower("username") like cast(:username as text) escape '\\'
      and lower("fullName") like cast(:fullName as text) escape '\\'`,
    values: { orgId, role: role ?? null, username: partOf(username), fullName: partOf(fullName) },
    ...{ order: `"${sort}" ${order}, "username"`, page },
  });
  return { total, entries: entries.map((row) => accountOf(row).actor) };
}

/** Returns one page of a user's items. */
export async function findItems(
  connection: Connection,
  { owner, sort, order, page }: ContentSelection,
): Promise<Selected<Item>> {
  const { total, entries } = await findPage<ItemRow>(connection, {
    ...{ from: `item where "owner" = :owner`, values: { owner } },
    ...{ order: `"${sort}" ${order}, "itemId"`, page },
  });
  return { total, entries: entries.map(itemOf) };
}

interface Found {
  readonly from: string;
  readonly values: Readonly<Record<string, string | null>>;
  readonly order: string;
  readonly page: Page;
}

async function findPage<Row extends object>(
  connection: Connection,
  { from, values, order, page: { start, num } }: Found,
): Promise<Selected<Row>> {
  const [[counted], entries] = await Promise.all([
    connection.run<{ total: number }>(`select count(*) as "total" from ${from}`, values),
    connection.run<Row>(
      `select * from ${from} order by ${order}
        limit cast(:limit as bigint) offset cast(:offset as bigint)`,
      { ...values, limit: num, offset: start - 1 },
    ),
  ]);
  return { total: counted?.total ?? 0, entries };
}

/** Returns a pattern for text in lower case. The engines convert only ASCII. */
const partOf = (text: string): string =>
  patternOf(text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase()));
