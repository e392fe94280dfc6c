/** How transactions of SQLite begin and end. */
import type { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { type DatabaseConnection, SqliteAdapter, SqliteDriver, type TransactionSettings } from "kysely";

/** How long a transaction waits for another process that writes, and how long at most until it looks again, in milliseconds. */
const MAX_WAIT = 30_000;
const PAUSE = 5;

/** Whatever else has to wait, as after another process has crashed, waits briefly, for up to so many milliseconds. */
export const BUSY_TIMEOUT = "PRAGMA busy_timeout = 5000";

/** The low byte of the codes that say so, whatever the reason. */
const SQLITE_BUSY = 5;

export class SqliteTransactionDriver extends SqliteDriver {
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
    for (const deadline = Date.now() + MAX_WAIT; !this.#tryBegin(); ) {
      if (Date.now() > deadline) throw new Error(`the database was locked for ${MAX_WAIT} ms by another process`);
      await setTimeout(Math.random() * PAUSE);
    }
  }

  /** Whether a transaction could begin at once. */
  #tryBegin(): boolean {
    try {
      this.#database.exec("PRAGMA busy_timeout = 0; BEGIN IMMEDIATE");
      return true;
    } catch (fault) {
      if (((fault as { errcode?: number }).errcode ?? 0) % 256 !== SQLITE_BUSY) throw fault;
      return false;
    } finally {
      this.#database.exec(BUSY_TIMEOUT);
    }
  }

  /** A full disk has ended the transaction already, and a second end would hide the cause. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection);
  }
}

/** SQLite changes its schema in transactions, which Kysely leaves unused; of two processes that start, one waits. */
export class TransactionalSchemaAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
