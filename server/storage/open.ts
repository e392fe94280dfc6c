/** Opens stores, with their transactions, and copies of seeded ones. All engines share the same queries. */
import { entriesOf as entriesOn } from "../domain/selection.ts";
import type { Data } from "./data.ts";
import type { Engine, WritingConnection } from "./engine.ts";
import { migrate } from "./migrations.ts";
import { createPages } from "./page.ts";
import { createReads, readOverview } from "./reads.ts";
import { insert, SAVE_PROVISION, setting } from "./rows.ts";
import { isEmpty, readAll, replaceAll } from "./seeding.ts";
import { selectAll } from "./select.ts";
import { MEMORY, sqlite } from "./sqlite.ts";
import type { Store, Transaction } from "./store.ts";

/** Opens the store of an engine and updates its schema. Rejects if a newer program created it. */
export async function openStore(engine: Engine): Promise<Store> {
  try {
    await engine.changeExclusively((connection) => migrate(connection));
  } catch (fault) {
    await engine.close();
    throw fault;
  }
  return createStore(engine);
}

/** Creates the store of an engine whose schema is up to date. */
function createStore(engine: Engine): Store {
  const selectPage = createPages(engine);
  let closed: Promise<void> | undefined;
  return {
    ...createReads(engine.reading),
    async select(selection) {
      const { page } = selection;
      if (page !== undefined && selection.side === "orgId") return selectPage(selection, page);
      const entries = await selectAll(engine.reading, selection);
      return {
        total: entries.length,
        entries: page === undefined ? entries : entriesOn(entries, page),
      };
    },
    transaction: (work) =>
      engine.change(async (connection) => work(createTransaction(connection, engine))),
    overview: (limit) => readOverview(engine.reading, limit),
    seed: (data) => engine.changeExclusively(async (connection) => replaceAll(connection, data)),
    seedIfEmpty: (data) =>
      engine.changeExclusively(async (connection) => {
        if (await isEmpty(connection)) await replaceAll(connection, data);
      }),
    export: () => engine.snapshot(readAll),
    replace: (change) =>
      engine.changeExclusively(async (connection) => {
        const data = change(await readAll(connection));
        await replaceAll(connection, data);
        return data;
      }),
    async ping() {
      await isEmpty(engine.reading);
    },
    close(reason) {
      closed ??= engine.close(reason);
      return closed;
    },
  };
}

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

/** Creates a function that opens a new store in memory with the given data. The stores share nothing. */
export async function createTemplate(data: Data): Promise<() => Store> {
  const engine = sqlite(MEMORY);
  // Most tables and indexes take one page, so small pages make a small copy.
  await engine.reading.run("pragma page_size = 1024");
  const store = await openStore(engine);
  await store.seed(data);
  const image = engine.serialize();
  await store.close();
  return () => createStore(sqlite(MEMORY, image));
}
