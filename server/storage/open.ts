/** Opens a store. All engines share the same queries. */
import { entriesOf as entriesOn } from "../domain/selection.ts";
import type { Connection, Engine, Values, WritingConnection } from "./engine.ts";
import { migrate } from "./migrations.ts";
import { createPages } from "./page.ts";
import { createReads } from "./reads.ts";
import {
  assignmentRow,
  itemRow,
  organizationRow,
  PROVISION_NAMES,
  provisionRow,
  userRow,
} from "./rows.ts";
import type { Seed } from "./seed.ts";
import { selectAll } from "./select.ts";
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
export function createStore(engine: Engine): Store {
  const selectPage = createPages(engine);
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
    seed: (seed) => engine.changeExclusively((connection) => replaceAll(connection, seed)),
    seedIfEmpty: (seed) =>
      engine.changeExclusively(async (connection) => {
        if (await isEmpty(connection)) await replaceAll(connection, seed);
      }),
    async ping() {
      await isEmpty(engine.reading);
    },
    close: () => engine.close(),
  };
}

/** Creates the reads and writes of a transaction. */
function createTransaction(connection: WritingConnection, engine: Engine): Transaction {
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
      send(`delete from assignment where "itemId" = :itemId and "orgId" = :orgId`, {
        itemId,
        orgId,
      });
      send(`delete from provision where "itemId" = :itemId and "purchaserOrgId" = :orgId`, {
        itemId,
        orgId,
      });
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
    saveRelationship: (relationship) =>
      send(insert("relationship", Object.keys(relationship)), relationship),
    removeRelationship: (relationship) =>
      send(
        `delete from relationship where "originItemId" = :originItemId
          and "destinationItemId" = :destinationItemId and "type" = :type`,
        relationship,
      ),
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
const SAVE_PROVISION = `${insert("provision", [...names, "purchaserName"]).replace(":purchaserName", NAME_OF_PURCHASER)}
  on conflict ("itemId", "purchaserOrgId") do update set ${setting(names)}`;

const isEmpty = async (connection: Connection): Promise<boolean> =>
  (await connection.run(`select "id" from organization limit 1`, {})).length === 0;

async function replaceAll(connection: WritingConnection, seed: Seed): Promise<void> {
  const rows = {
    organization: seed.organizations.map(organizationRow),
    user: seed.users.map(userRow),
    application: seed.applications,
    item: seed.items.map(itemRow),
    relationship: seed.relationships,
    provision: [],
    assignment: [],
  };
  for (const table of Object.keys(rows).toReversed()) connection.send(`delete from "${table}"`, {});
  for (const [table, values] of Object.entries(rows))
    for (const row of values) connection.send(insert(table, Object.keys(row)), { ...row });
}
