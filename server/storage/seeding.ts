/** Reads and replaces all data of a store. */
import type { Kysely } from "kysely";
import {
  accountOf,
  assignmentOf,
  assignmentRow,
  itemOf,
  itemRow,
  organizationOf,
  organizationRow,
  provisionOf,
  provisionRow,
  userRow,
} from "./rows.ts";
import type { Seed } from "./seed.ts";
import type { Tables } from "./tables.ts";

/** Most values in one statement. SQLite allows 32,766 and PostgreSQL 65,535. */
const MAX_VALUES = 16_000;

/** The tables and their keys. Rows refer only to tables before their own. */
const KEYS = {
  organization: ["id"],
  user: ["username"],
  application: ["clientId"],
  item: ["itemId"],
  relationship: ["originItemId", "destinationItemId", "type"],
  provision: ["itemId", "purchaserOrgId"],
  assignment: ["itemId", "orgId", "username"],
} as const satisfies { readonly [Table in keyof Tables]: readonly (keyof Tables[Table])[] };

type Table = keyof typeof KEYS;
type Rows = { readonly [Name in Table]: readonly Tables[Name][] };
const TABLES = Object.keys(KEYS) as readonly Table[];

export const isEmpty = async (db: Kysely<Tables>): Promise<boolean> =>
  (await db.selectFrom("organization").select("id").limit(1).executeTakeFirst()) === undefined;

/** Returns all data, each list sorted by its key. */
export async function readAll(db: Kysely<Tables>): Promise<Seed> {
  const rows: Record<string, unknown> = {};
  for (const table of TABLES) {
    let query = db.selectFrom(table).selectAll() as never as ReturnType<typeof selectAny>;
    for (const column of KEYS[table]) query = query.orderBy(column as never);
    rows[table] = await query.execute();
  }
  const { organization, user, application, item, relationship, provision, assignment } =
    rows as never as Rows;
  return {
    organizations: organization.map(organizationOf),
    users: user.map((row) => {
      const { actor, password } = accountOf(row);
      return { ...actor, password };
    }),
    applications: application,
    items: item.map(itemOf),
    relationships: relationship,
    provisions: provision.map(provisionOf),
    assignments: assignment.map((row) => ({
      ...assignmentOf(row),
      itemId: row.itemId,
      orgId: row.orgId,
    })),
  };
}

const selectAny = (db: Kysely<Tables>) => db.selectFrom("item").selectAll();

/** Replaces all data. */
export async function replaceAll(db: Kysely<Tables>, data: Seed): Promise<void> {
  for (const table of TABLES.toReversed()) await db.deleteFrom(table).execute();
  const names = new Map(data.organizations.map(({ id, name }) => [id, name]));
  const rows: Rows = {
    organization: data.organizations.map(organizationRow),
    user: data.users.map(userRow),
    application: data.applications,
    item: data.items.map(itemRow),
    relationship: data.relationships,
    provision: data.provisions.map((provision) => ({
      ...provisionRow(provision),
      purchaserName: names.get(provision.purchaserOrgId) ?? "",
    })),
    assignment: data.assignments.map(({ itemId, orgId, ...assignment }) =>
      assignmentRow(itemId, orgId, assignment),
    ),
  };
  for (const table of TABLES) {
    const most = Math.floor(MAX_VALUES / Math.max(1, Object.keys(rows[table][0] ?? {}).length));
    for (let start = 0; start < rows[table].length; start += most) {
      const part = rows[table].slice(start, start + most) as never[];
      await db.insertInto(table).values(part).execute();
    }
  }
}
