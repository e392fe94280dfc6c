/** SQLite, the engine that Node has on board. */
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely, SqliteDialect } from "kysely";
import type { Engine } from "./engine.ts";
import { createFile, createFolder, makePrivate } from "./files.ts";
import { createGroupCommit } from "./groupCommit.ts";
import { createPrepare } from "./sqliteStatements.ts";
import { BUSY_TIMEOUT, SqliteTransactionDriver, TransactionalSchemaAdapter } from "./sqliteTransactions.ts";
import type { Tables } from "./tables.ts";

/** The place that keeps nothing once the process ends. */
export const MEMORY = ":memory:";

/**
 * The engine on one file, or on memory. A file is written ahead and synced with every commit, so that what was
 * acknowledged survives a crash of the process or of the machine; and it is read over a connection of its own, which sees
 * nothing that a crash could take back.
 */
export function sqlite(location: string): Engine {
  const writer = openDatabase(location);
  const reader = location === MEMORY ? writer : openDatabase(location);
  const writing = createKysely(writer);
  const reading = reader === writer ? writing : createKysely(reader);
  // The one counts what the connection itself changed, the other what all others did.
  const versions = reader.prepare(reader === writer ? "select total_changes() as version" : "pragma data_version");
  versions.setReturnArrays(true);
  return {
    reading,
    writing,
    transient: location === MEMORY,
    change: createGroupCommit(writing),
    alone: (work) => writing.transaction().execute(work),
    // Whoever writes has the whole database from the beginning of the transaction.
    lock: async () => {},
    version: async () => String(versions.get()),
    async close() {
      await writing.destroy();
      if (reading !== writing) await reading.destroy();
    },
  };
}

function createKysely(database: DatabaseSync): Kysely<Tables> {
  const config = { database: { close: () => database.close(), prepare: createPrepare(database) } };
  return new Kysely({
    dialect: new (class extends SqliteDialect {
      override createDriver = () => new SqliteTransactionDriver(config, database);
      override createAdapter = () => new TransactionalSchemaAdapter();
    })(config),
  });
}

function openDatabase(location: string): DatabaseSync {
  try {
    if (location !== MEMORY) {
      // It will hold hashes of passwords. SQLite gives the files beside it the same mode.
      createFolder(dirname(location));
      createFile(location);
    }
    const database = new DatabaseSync(location);
    database.exec(`${BUSY_TIMEOUT}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON`);
    // One of an earlier version may be open to others; what is no database is left alone.
    if (location !== MEMORY) for (const part of ["", "-wal", "-shm"]) makePrivate(location + part);
    return database;
  } catch (cause) {
    throw new Error(`no database can be opened at ${location}: ${(cause as Error).message}`, { cause });
  }
}
