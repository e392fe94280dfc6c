/** Begins and ends transactions of SQLite. */
import type { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import {
  type DatabaseConnection,
  SqliteAdapter,
  SqliteDriver,
  type TransactionSettings,
} from "kysely";

/** Maximum wait for another process that writes, and between two attempts, in milliseconds. */
const MAX_WAIT = 30_000;
const PAUSE = 5;

/** Other statements wait up to 5 seconds for a lock, for example during recovery after a crash. */
export const BUSY_TIMEOUT = "PRAGMA busy_timeout = 5000";

/** Low byte of all error codes for a locked database. */
const SQLITE_BUSY = 5;

export class SqliteTransactionDriver extends SqliteDriver {
  readonly #database: DatabaseSync;

  constructor(config: ConstructorParameters<typeof SqliteDriver>[0], database: DatabaseSync) {
    super(config);
    this.#database = database;
  }

  /**
   * Begins a transaction with a write lock, because one that starts with a read can't wait for a lock later. Waits for other
   * processes without blocking the event loop.
   */
  override async beginTransaction(
    connection: DatabaseConnection,
    { accessMode }: TransactionSettings = {},
  ): Promise<void> {
    if (accessMode === "read only") return super.beginTransaction(connection);
    for (const deadline = Date.now() + MAX_WAIT; !this.#tryBegin(); ) {
      if (Date.now() > deadline)
        throw new Error(`Another process locked the database for ${MAX_WAIT} ms.`);
      await setTimeout(Math.random() * PAUSE);
    }
  }

  /** Tries to begin a transaction. Returns false if the database is locked. */
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

  /** Rolls back unless the transaction has already ended, as on a full disk. A second rollback would hide the cause. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection);
  }
}

/** Runs migrations in transactions, which Kysely doesn't do for SQLite by default. If two processes start, one waits. */
export class TransactionalSchemaAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
