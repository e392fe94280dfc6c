/** Reads and replaces all data of a store. */
import { setImmediate } from "node:timers/promises";
import type { Data } from "./data.ts";
import type { Connection, WritingConnection } from "./engine.ts";
import {
  insert,
  ORGANIZATION,
  organizationRow,
  PROVISION,
  SAVE_PROVISION,
  USER,
  userRow,
} from "./rows.ts";

/** Tables of the data, with key and columns. Rows refer only to tables before their own. */
const TABLES: readonly (readonly [table: string, key: string, columns?: string])[] = [
  ["organization", `"id"`, ORGANIZATION],
  ["user", `"username"`, USER],
  ["application", `"clientId"`],
  ["item", `"itemId"`],
  ["relationship", `"originItemId", "destinationItemId", "type"`],
  ["provision", `"itemId", "purchaserOrgId"`, PROVISION],
  ["assignment", `"itemId", "orgId", "username"`],
];

/** Tables of what lasts for a short time. It isn't part of the data. */
const SHORT = ["revocation", "authorizationCode"];

export const isEmpty = async (connection: Connection): Promise<boolean> =>
  (await connection.run(`select "id" from organization limit 1`, {})).length === 0;

/** Returns all data, each list sorted by its key. */
export async function readAll(connection: Connection): Promise<Data> {
  const lists = TABLES.map(async ([table, key, columns = "*"]) => {
    const sql = `select ${columns} from "${table}" order by ${key}`;
    return [`${table}s`, await connection.run(sql, {})] as const;
  });
  return Object.fromEntries(await Promise.all(lists)) as unknown as Data;
}

/** Number of rows after which other requests get a turn. */
const CHUNK = 500;

/** Replaces all data. Other requests to the process are served meanwhile. */
export async function replaceAll(connection: WritingConnection, data: Data): Promise<void> {
  for (const table of [...SHORT, ...TABLES.map(([table]) => table).toReversed()])
    connection.send(`delete from "${table}"`, {});
  const rows: Data = {
    ...data,
    organizations: data.organizations.map(organizationRow),
    users: data.users.map(userRow),
  };
  let sent = 0;
  for (const [table] of TABLES)
    for (const row of rows[`${table}s` as keyof Data]) {
      connection.send(table === "provision" ? SAVE_PROVISION : insert(table, row), row);
      sent += 1;
      if (sent % CHUNK === 0) await setImmediate();
    }
}
