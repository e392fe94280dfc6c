/** SQLite, the engine that Node has on board. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { type DatabaseConnection, SqliteAdapter, SqliteDialect, SqliteDriver, sql, type TransactionSettings } from "kysely";
import type { Engine } from "./engine.ts";
import { Latest } from "./latest.ts";

/** The place that keeps nothing once the process ends. */
export const MEMORY = ":memory:";

/** How long a transaction waits for another process that writes, and how long at most until it looks again, in milliseconds. */
const PATIENCE = 30_000;
const PAUSE = 5;

/** Whatever else has to wait, as after another process has crashed, waits briefly, for up to so many milliseconds. */
const WAITING = "PRAGMA busy_timeout = 5000";

/** The low byte of the codes that say so, whatever the reason. */
const SQLITE_BUSY = 5;

/**
 * The engine on one file, or on memory. A file is written ahead and synced with every commit, so that what was
 * acknowledged survives a crash of the process or of the machine.
 */
export function sqlite(location: string): Engine {
  if (location !== MEMORY) mkdirSync(dirname(location), { recursive: true });
  const database = opened(location);
  const config = {
    database: {
      close: () => database.close(),
      prepare: preparing(database),
    },
  };
  return {
    dialect: new (class extends SqliteDialect {
      override createDriver = () => new Transactions(config, database);
      override createAdapter = () => new TransactionalSchema();
    })(config),
    // Whoever writes has the whole database from the beginning of the transaction.
    claim: async () => {},
    // The first counts what other connections changed, the second what this one did.
    async version(transaction) {
      const { rows } = await sql<object>`select data_version, total_changes() as own from pragma_data_version`.execute(
        transaction,
      );
      return Object.values(rows[0] ?? {}).join(" ");
    },
    alone: (db, work) => db.transaction().execute(work),
  };
}

/** Most statements that are kept, and the longest text of one that is worth keeping, in characters. */
const MAX_STATEMENTS = 300;
const MAX_SQL = 10_000;

/** Prepares statements, each once: to prepare one takes longer than to run it. */
function preparing(database: DatabaseSync) {
  const kept = new Latest<string, ReturnType<typeof prepared>>(MAX_STATEMENTS);
  return (sql: string) => {
    const statement = kept.get(sql) ?? prepared(database, sql);
    // Set anew with each use, so that the one forgotten is the one that was not used for longest.
    if (sql.length <= MAX_SQL) kept.set(sql, statement);
    return statement;
  };
}

function prepared(database: DatabaseSync, sql: string) {
  const statement = database.prepare(sql);
  const names = statement.columns().map(({ name }) => name);
  // Objects made here are copied several times as fast as those that the driver makes.
  statement.setReturnArrays(true);
  const row = (values: unknown): Record<string, unknown> => {
    const named: Record<string, unknown> = {};
    names.forEach((name, index) => {
      named[name] = (values as unknown[])[index];
    });
    return named;
  };
  return {
    reader: names.length > 0,
    all: (values: readonly unknown[]) => statement.all(...(values as never[])).map(row),
    run: (values: readonly unknown[]) => statement.run(...(values as never[])),
    *iterate(values: readonly unknown[]) {
      for (const found of statement.iterate(...(values as never[]))) yield row(found);
    },
  };
}

class Transactions extends SqliteDriver {
  readonly #database: DatabaseSync;

  constructor(config: ConstructorParameters<typeof SqliteDriver>[0], database: DatabaseSync) {
    super(config);
    this.#database = database;
  }

  /**
   * A transaction that will write says so at once: one that starts out reading cannot wait for another writer later. It
   * waits for other processes without keeping this one from its other work.
   */
  override async beginTransaction(connection: DatabaseConnection, { accessMode }: TransactionSettings = {}): Promise<void> {
    if (accessMode === "read only") return super.beginTransaction(connection);
    for (const deadline = Date.now() + PATIENCE; !this.#begun(); ) {
      if (Date.now() > deadline) throw new Error(`the database was locked for ${PATIENCE} ms by another process`);
      await setTimeout(Math.random() * PAUSE);
    }
  }

  /** Whether a transaction could begin at once. */
  #begun(): boolean {
    try {
      this.#database.exec("PRAGMA busy_timeout = 0; BEGIN IMMEDIATE");
      return true;
    } catch (fault) {
      if (((fault as { errcode?: number }).errcode ?? 0) % 256 !== SQLITE_BUSY) throw fault;
      return false;
    } finally {
      this.#database.exec(WAITING);
    }
  }

  /** A full disk has ended the transaction already, and a second end would hide the cause. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection);
  }
}

/** SQLite changes its schema in transactions, which Kysely leaves unused; of two processes that start, one waits. */
class TransactionalSchema extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

function opened(location: string): DatabaseSync {
  try {
    const database = new DatabaseSync(location);
    database.exec(`${WAITING}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON`);
    return database;
  } catch (cause) {
    throw new Error(`no database can be opened at ${location}: ${(cause as Error).message}`, { cause });
  }
}
