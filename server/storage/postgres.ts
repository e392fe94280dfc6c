/** PostgreSQL, an engine that several machines can share. */
import {
  CompiledQuery,
  type DatabaseConnection,
  type DataTypeNode,
  Kysely,
  PostgresDialect,
  PostgresDriver,
  PostgresQueryCompiler,
  sql,
  type TransactionSettings,
} from "kysely";
import { Pool, types } from "pg";
import type { Engine } from "./engine.ts";
import type { Tables } from "./tables.ts";
import { explainConnectionError } from "./unreachable.ts";

/** Maximum number of connections of one process. */
const CONNECTIONS = 10;

/** Timeout of the first connection in milliseconds. Short, so that startup fails fast if there is no database. */
const CONNECT_TIMEOUT = 5_000;

/** Timeout for a connection, and for a portal that stops responding during a transaction, in milliseconds. */
const TIMEOUT = 30_000;

/** Advisory lock that writing transactions share, and that an exclusive change holds alone. */
const WRITE_LOCK = 20130903;

/**
 * Connects to the engine at a URL. Rejects with a remedy if that fails. Connections that break later are replaced when they
 * are next needed.
 */
export async function postgres(url: string): Promise<Engine> {
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    idle_in_transaction_session_timeout: TIMEOUT,
    keepAlive: true,
    types: { getTypeParser },
  });
  // A broken connection fails the next query. Without a listener, the event would end the process.
  pool.on("error", () => {}).on("connect", (client) => client.on("error", () => {}));
  try {
    (await pool.connect()).release();
    pool.options.connectionTimeoutMillis = TIMEOUT;
  } catch (fault) {
    await pool.end();
    throw explainConnectionError(url, fault);
  }
  const db = new Kysely<Tables>({
    dialect: new (class extends PostgresDialect {
      override createDriver = () => new PostgresTransactionDriver({ pool });
      override createQueryCompiler = () => new PostgresCompiler();
    })({ pool }),
  });
  return {
    reading: db,
    writing: db,
    isTransient: false,
    change: (work) => db.transaction().execute(work),
    changeExclusively: (work) =>
      db.connection().execute(async (connection) => {
        // Lock in the session: a lock in the transaction would wait for the transaction's own share.
        await sql`select pg_advisory_lock(${WRITE_LOCK}::bigint)`.execute(connection);
        try {
          return await connection.transaction().execute(work);
        } finally {
          await sql`select pg_advisory_unlock(${WRITE_LOCK}::bigint)`.execute(connection);
        }
      }),
    async lock(transaction, subject) {
      await sql`select pg_advisory_xact_lock(hashtextextended(${subject}, 0))`.execute(transaction);
    },
    // A snapshot identifies the visible transactions, so it changes only with a new change.
    async version(reader) {
      const { rows } = await sql<{
        version: string;
      }>`select pg_current_snapshot()::text as version`.execute(reader);
      return rows[0]?.version ?? "";
    },
    close: () => db.destroy(),
  };
}

class PostgresTransactionDriver extends PostgresDriver {
  override async beginTransaction(
    connection: DatabaseConnection,
    settings: TransactionSettings,
  ): Promise<void> {
    if (settings.accessMode === "read only") return super.beginTransaction(connection, settings);
    // Send both in one message, so that the lock costs no extra round trip.
    try {
      await connection.executeQuery(
        CompiledQuery.raw(`begin; select pg_advisory_xact_lock_shared(${WRITE_LOCK})`),
      );
    } catch (fault) {
      // The transaction may have begun anyway. Roll it back, because the connection is reused.
      await this.rollbackTransaction(connection as never).catch(() => {});
      throw fault;
    }
  }
}

/**
 * Column types with the meaning that they have in SQLite: text is compared by code point instead of by the database's locale,
 * and integers have eight bytes.
 */
const COLUMN_TYPES: Readonly<Record<string, string>> = {
  text: 'text collate "C"',
  integer: "bigint",
};

class PostgresCompiler extends PostgresQueryCompiler {
  protected override visitDataType({ dataType }: DataTypeNode): void {
    this.append(COLUMN_TYPES[dataType] ?? dataType);
  }
}

/** Reads eight-byte integers as numbers. All times and counts fit. */
const getTypeParser: typeof types.getTypeParser = (type: number, format?: "text" | "binary") =>
  type === types.builtins.INT8 ? Number : types.getTypeParser(type, format as "text");
