/** PostgreSQL, the engine that several machines can share. */
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

/** Most connections of one process. */
const CONNECTIONS = 10;

/** How long the first connection may take, so that a start ends soon where there is no database, in milliseconds. */
const CONNECT_TIMEOUT = 5_000;

/** How long to wait for a connection, and how long others wait for a portal that fell silent in mid-transaction, in milliseconds. */
const TIMEOUT = 30_000;

/** The advisory lock that writing transactions share, and that one which must be alone has for itself. */
const EVERYTHING = 20130903;

/**
 * The engine at a URL, once it has answered. Rejects, with the cure, where it does not. Connections that break later are
 * replaced when they are next needed.
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
  // A broken connection fails the query that needs it. An event that nobody listens to would end the process instead.
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
    transient: false,
    change: (work) => db.transaction().execute(work),
    alone: (work) =>
      db.connection().execute(async (connection) => {
        // Held by the session and not the transaction, whose own share of the lock it would have to wait for.
        await sql`select pg_advisory_lock(${EVERYTHING}::bigint)`.execute(connection);
        try {
          return await connection.transaction().execute(work);
        } finally {
          await sql`select pg_advisory_unlock(${EVERYTHING}::bigint)`.execute(connection);
        }
      }),
    async lock(transaction, subject) {
      await sql`select pg_advisory_xact_lock(hashtextextended(${subject}, 0))`.execute(transaction);
    },
    // Names the transactions whose changes are seen, so it stays the same until another one changes something.
    async version(reader) {
      const { rows } = await sql<{ version: string }>`select pg_current_snapshot()::text as version`.execute(reader);
      return rows[0]?.version ?? "";
    },
    close: () => db.destroy(),
  };
}

class PostgresTransactionDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    if (settings.accessMode === "read only") return super.beginTransaction(connection, settings);
    // Both in one message, so that the lock costs no round trip.
    try {
      await connection.executeQuery(CompiledQuery.raw(`begin; select pg_advisory_xact_lock_shared(${EVERYTHING})`));
    } catch (fault) {
      // It may have begun all the same, and would spoil the connection for whoever gets it next.
      await this.rollbackTransaction(connection as never).catch(() => {});
      throw fault;
    }
  }
}

/**
 * Column types that mean what they do for SQLite: texts are compared sign by sign, not by the rules of whichever language the
 * database was made for, and integers have eight bytes.
 */
const COLUMN_TYPES: Readonly<Record<string, string>> = { text: 'text collate "C"', integer: "bigint" };

class PostgresCompiler extends PostgresQueryCompiler {
  protected override visitDataType({ dataType }: DataTypeNode): void {
    this.append(COLUMN_TYPES[dataType] ?? dataType);
  }
}

/** Instants and counts fit a number, so the eight-byte integers that hold them are read as one. */
const getTypeParser: typeof types.getTypeParser = (type: number, format?: "text" | "binary") =>
  type === types.builtins.INT8 ? Number : types.getTypeParser(type, format as "text");
