/** SQLite, the engine that is built into Node. */
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely, SqliteDialect } from "kysely";
import type { Engine } from "./engine.ts";
import { createFile, createFolder, makePrivate } from "./files.ts";
import { createGroupCommit } from "./groupCommit.ts";
import { createPrepare } from "./sqliteStatements.ts";
import {
  BUSY_TIMEOUT,
  SqliteTransactionDriver,
  TransactionalSchemaAdapter,
} from "./sqliteTransactions.ts";
import type { Tables } from "./tables.ts";

/** Location of a database that is lost when the process ends. */
export const MEMORY = ":memory:";

/** An engine whose database can be copied. */
export interface SqliteEngine extends Engine {
  /** Returns an image of the database. */
  serialize(): Uint8Array;
}

/**
 * Opens the engine on a file or in memory. A file uses a write-ahead log and is synced with every commit, so that committed
 * changes survive a crash. Reads use a separate connection, which sees only committed changes. A database in memory may
 * start as a copy of an image.
 */
export function sqlite(location: string, image?: Uint8Array): SqliteEngine {
  const writer = openDatabase(location);
  if (image !== undefined) writer.deserialize(image);
  const reader = location === MEMORY ? writer : openDatabase(location);
  const writing = createKysely(writer);
  const reading = reader === writer ? writing : createKysely(reader);
  // `total_changes` counts changes of this connection, `data_version` changes of all others.
  const versions = reader.prepare(
    reader === writer ? "select total_changes() as version" : "pragma data_version",
  );
  versions.setReturnArrays(true);
  return {
    reading,
    writing,
    isTransient: location === MEMORY,
    change: createGroupCommit(writing),
    changeExclusively: (work) => writing.transaction().execute(work),
    // A writing transaction locks the whole database from its start.
    lock: async () => {},
    version: async () => String(versions.get()),
    serialize: () => writer.serialize(),
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
      // The file contains password hashes. SQLite copies its mode to the -wal and -shm files.
      createFolder(dirname(location));
      createFile(location);
    }
    const database = new DatabaseSync(location);
    database.exec(
      `${BUSY_TIMEOUT}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON`,
    );
    // A file from an earlier version may be readable by others. Check the mode only now, when it is known to be a database.
    if (location !== MEMORY) for (const part of ["", "-wal", "-shm"]) makePrivate(location + part);
    return database;
  } catch (cause) {
    throw new Error(`SQLite can't open a database at ${location}: ${(cause as Error).message}`, {
      cause,
    });
  }
}
