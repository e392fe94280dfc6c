/** Reads and writes of a transaction. */
import type { Engine, Values, WritingConnection } from "./engine.ts";
import { createReads } from "./reads.ts";
import { assignmentRow, itemRow, PROVISION_NAMES, provisionRow } from "./rows.ts";
import type { Transaction } from "./store.ts";

/** Maximum number of a user's codes, so that repeated sign-ins don't fill the database. */
const MAX_CODES = 20;

/** Creates the reads and writes of a transaction. */
export function createTransaction(connection: WritingConnection, engine: Engine): Transaction {
  const send = <Given extends Values<Given>>(sql: string, values: Given) =>
    connection.send(sql, values);
  let isLocked = false;
  return {
    ...createReads(connection),
    lock(itemId, purchaserOrgIds = [""]) {
      // Two transactions that each lock twice could deadlock.
      if (isLocked) throw new Error("A transaction can lock only once.");
      isLocked = true;
      engine.lock(
        connection,
        purchaserOrgIds.map((orgId) => `${itemId} ${orgId}`),
      );
    },
    save: (provision) => send(SAVE_PROVISION, provisionRow(provision)),
    remove(itemId, orgId) {
      const values = { itemId, orgId };
      send(`delete from assignment where "itemId" = :itemId and "orgId" = :orgId`, values);
      send(`delete from provision where "itemId" = :itemId and "purchaserOrgId" = :orgId`, values);
    },
    assign(itemId, orgId, assignments) {
      for (const assignment of assignments) {
        const row = assignmentRow(itemId, orgId, assignment);
        send(
          `delete from assignment
            where "itemId" = :itemId and "orgId" = :orgId and "username" = :username`,
          row,
        );
        if (assignment.entitlements.length > 0) send(insert("assignment", Object.keys(row)), row);
      }
    },
    saveItem(item) {
      const row = itemRow(item);
      const names = Object.keys(row);
      send(`${insert("item", names)} on conflict ("itemId") do update set ${setting(names)}`, row);
    },
    removeItem(itemId) {
      // Provisions are left only if a disabled rule allowed the deletion.
      for (const table of ["assignment", "provision"])
        send(`delete from ${table} where "itemId" = :itemId`, { itemId });
      send(
        `delete from relationship where "originItemId" = :itemId or "destinationItemId" = :itemId`,
        { itemId },
      );
      send(`delete from item where "itemId" = :itemId`, { itemId });
    },
    saveRelationship: (relationship) =>
      send(insert("relationship", Object.keys(relationship)), relationship),
    removeRelationship: (relationship) =>
      send(
        `delete from relationship where "originItemId" = :originItemId
          and "destinationItemId" = :destinationItemId and "type" = :type`,
        relationship,
      ),
    saveCode(hash, code, now) {
      const row = { ...code, hash };
      send(`delete from "authorizationCode" where "expires" <= :now`, { now });
      send(
        `delete from "authorizationCode" where "username" = :username and "hash" not in (
          select "hash" from "authorizationCode" where "username" = :username
          order by "expires" desc limit ${MAX_CODES - 1})`,
        row,
      );
      send(insert("authorizationCode", Object.keys(row)), row);
    },
    removeCode: (hash) => send(`delete from "authorizationCode" where "hash" = :hash`, { hash }),
    revoke(id, expires, now) {
      send(`delete from revocation where "expires" <= :now`, { now });
      send(`${insert("revocation", ["id", "expires"])} on conflict ("id") do nothing`, {
        id,
        expires,
      });
    },
  };
}

/** Returns a statement that inserts a row. Values have the names of the columns. */
export const insert = (table: string, names: readonly string[]): string =>
  `insert into "${table}" (${names.map((name) => `"${name}"`)}) values (${names.map((name) => `:${name}`)})`;

const setting = (names: readonly string[]): string =>
  names.map((name) => `"${name}" = :${name}`).join(", ");

const names = PROVISION_NAMES.split(", ");
const NAME_OF_PURCHASER = `(select "name" from organization where "id" = :purchaserOrgId)`;
/** Inserts a provision, or replaces the one of the same item and purchaser. */
export const SAVE_PROVISION = `${insert("provision", [...names, "purchaserName"]).replace(":purchaserName", NAME_OF_PURCHASER)}
  on conflict ("itemId", "purchaserOrgId") do update set ${setting(names)}`;
