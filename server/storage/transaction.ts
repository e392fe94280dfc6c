/** Reads and writes of a transaction. */
import type { Engine, WritingConnection } from "./engine.ts";
import { createReads } from "./reads.ts";
import { insert, SAVE_PROVISION, setting } from "./rows.ts";
import type { Transaction } from "./store.ts";

/** Maximum number of a user's codes, so that repeated sign-ins don't fill the database. */
const MAX_CODES = 20;

/** Creates the reads and writes of a transaction. */
export function createTransaction(connection: WritingConnection, engine: Engine): Transaction {
  const send = (sql: string, values: object) => connection.send(sql, values);
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
    save: (provision) => send(SAVE_PROVISION, provision),
    remove(itemId, orgId) {
      const values = { itemId, orgId };
      send(`delete from assignment where "itemId" = :itemId and "orgId" = :orgId`, values);
      send(`delete from provision where "itemId" = :itemId and "purchaserOrgId" = :orgId`, values);
    },
    assign(itemId, orgId, assignments) {
      for (const assignment of assignments) {
        const row = { itemId, orgId, ...assignment };
        send(
          `delete from assignment
            where "itemId" = :itemId and "orgId" = :orgId and "username" = :username`,
          row,
        );
        if (assignment.entitlements.length > 0) send(insert("assignment", row), row);
      }
    },
    saveItem(item) {
      const all = setting(Object.keys(item));
      send(`${insert("item", item)} on conflict ("itemId") do update set ${all}`, item);
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
    saveRelationship: (relationship) => send(insert("relationship", relationship), relationship),
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
      send(insert("authorizationCode", row), row);
    },
    removeCode: (hash) => send(`delete from "authorizationCode" where "hash" = :hash`, { hash }),
    revoke(id, expires, now) {
      send(`delete from revocation where "expires" <= :now`, { now });
      const row = { id, expires };
      send(`${insert("revocation", row)} on conflict ("id") do nothing`, row);
    },
  };
}
