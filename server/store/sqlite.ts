/** SQLite, through the engine that Node has on board. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type Dialect, SqliteDialect } from "kysely";

/** The place that keeps nothing once the process ends. */
export const MEMORY = ":memory:";

/**
 * A dialect on one file, or on memory. A file is written ahead and synced with every commit, so that what was
 * acknowledged survives a crash of the process or of the machine.
 */
export function sqlite(location: string): Dialect {
  if (location !== MEMORY) mkdirSync(dirname(location), { recursive: true });
  const database = opened(location);
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000");
  return new SqliteDialect({
    database: {
      close: () => database.close(),
      prepare(sql) {
        // A transaction that will write says so at once: one that starts out reading cannot wait for another writer later.
        const statement = database.prepare(sql === "begin" ? "begin immediate" : sql);
        return {
          reader: statement.columns().length > 0,
          all: (values) => statement.all(...(values as never[])),
          run: (values) => statement.run(...(values as never[])),
          iterate: (values) => statement.iterate(...(values as never[])),
        };
      },
    },
  });
}

function opened(location: string): DatabaseSync {
  try {
    return new DatabaseSync(location);
  } catch (cause) {
    throw new Error(`no database can be opened at ${location}: ${(cause as Error).message}`, { cause });
  }
}
