/** PostgreSQL, an engine that several machines can share. */
import { Pool, type PoolClient, type QueryResult, types } from "pg";
import {
  type Connection,
  type Dialect,
  type Engine,
  logPlace,
  type Work,
  type WritingConnection,
} from "./engine.ts";
import { numberParameters, rowReader } from "./statement.ts";
import { explainConnectionError } from "./unreachable.ts";

/** Maximum number of connections of one process. */
const CONNECTIONS = 10;

/** Timeout of the first connection in milliseconds. Short, so that startup fails fast if there is no database. */
const CONNECT_TIMEOUT = 5_000;

/** Timeout for a connection, and for a portal that stops responding during a transaction, in milliseconds. */
const TIMEOUT = 30_000;

/** Advisory lock that writing transactions share, and that an exclusive change holds alone. */
const WRITE_LOCK = 20130903;

const BEGIN_SNAPSHOT = "begin isolation level repeatable read read only";
const BEGIN_CHANGE = `begin; select pg_advisory_xact_lock_shared(${WRITE_LOCK})`;
const BEGIN_EXCLUSIVE = `begin; select pg_advisory_xact_lock(${WRITE_LOCK})`;

/**
 * Each query reads few rows, from an index. The planner doesn't know: it expects many rows between two places, for which it
 * would read the whole table, by parallel workers. To plan a page for its values takes longer than to run it.
 */
const PLANNING = `set enable_seqscan = off; set enable_bitmapscan = off; set jit = off;
  set max_parallel_workers_per_gather = 0; set plan_cache_mode = force_generic_plan`;

/** Number of changes that the log keeps, and on average after how many others are removed. */
const KEPT = 10_000;
const PRUNING_INTERVAL = 1_000;

/** First transaction that a reader of the known state may not have seen. */
const OLDEST = "pg_snapshot_xmin(cast(:known as pg_snapshot))::text::bigint";

/** A state is a snapshot, because transactions commit in another order than that of their ids. */
const dialect: Dialect = {
  text: `text collate "C"`,
  position: `bigint not null default (pg_current_xact_id()::text::bigint)`,
  logging: [
    `create index change_position on change ("position")`,
    `create function log_change() returns trigger language plpgsql as $$ begin
      if tg_op <> 'INSERT' then ${logPlace("old")} end if;
      if tg_op <> 'DELETE' then ${logPlace("new")} end if;
      if random() * ${PRUNING_INTERVAL} < 1 then
        delete from change where "position" <
          (select "position" from change order by "position" desc offset ${KEPT} limit 1);
      end if;
      return null; end $$`,
    `create trigger provision_changed after insert or update or delete on provision
      for each row execute function log_change()`,
  ],
  state: "pg_current_snapshot()::text",
  isComplete: `(select coalesce(min("position"), 0) from change) <= ${OLDEST}`,
  isUnseen: `"position" >= ${OLDEST}
    and not pg_visible_in_snapshot("position"::text::xid8, cast(:known as pg_snapshot))`,
  textsIn: (parameter) => `select json_array_elements_text(cast(${parameter} as json))`,
};

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
    // Sends a query without waiting for the result of the one before.
    pipeline: true,
    types: { getTypeParser },
  });
  // A broken connection fails the next query. Without a listener, the event would end the process.
  pool
    .on("error", () => {})
    .on("connect", (client) => {
      client.on("error", () => {});
      client.query(PLANNING).catch(() => {});
    });
  try {
    (await pool.connect()).release();
    pool.options.connectionTimeoutMillis = TIMEOUT;
  } catch (fault) {
    await pool.end();
    throw explainConnectionError(url, fault);
  }
  const reading = new PostgresConnection(pool);
  let closed: Error | undefined;
  const whileOpen = <Result>(work: () => Promise<Result>): Promise<Result> =>
    closed === undefined ? work() : Promise.reject(closed);
  return {
    reading: { dialect, run: (sql, values) => whileOpen(() => reading.run(sql, values)) },
    snapshot: (work) => whileOpen(() => inSnapshot(pool, work)),
    change: (work) => whileOpen(() => inTransaction(pool, BEGIN_CHANGE, work)),
    changeExclusively: (work) => whileOpen(() => inTransaction(pool, BEGIN_EXCLUSIVE, work)),
    lock(connection, subjects) {
      // Two transactions that lock in another order could wait for each other.
      connection.send(LOCK, { texts: subjects.toSorted() });
    },
    close(reason = new Error("The database is closed.")) {
      closed = reason;
      return pool.end();
    },
  };
}

const LOCK = `select pg_advisory_xact_lock(hashtextextended(subject, 0))
  from json_array_elements_text(cast(:texts as json)) as subject`;

/**
 * Runs the work in a transaction. The first command goes out with the first query, the commit with the last changes. If
 * something fails, rejects with the first fault, which caused the others. A connection that breaks or remains in the
 * transaction is closed, with its locks.
 */
async function inTransaction<Result>(
  pool: Pool,
  begin: string,
  work: Work<Result>,
): Promise<Result> {
  const client = await pool.connect();
  const connection = new PostgresConnection(client);
  connection.sendCommand(begin);
  try {
    const result = await work(connection);
    const committed = connection.sendCommand("commit");
    await connection.settle();
    if ((await committed).command !== "COMMIT")
      throw new Error("PostgreSQL rolled the transaction back.");
    return result;
  } catch (fault) {
    await client.query("rollback").catch(() => {});
    await connection.settle();
    throw fault;
  } finally {
    client.release(client.getTransactionStatus() !== "I");
  }
}

/** Runs reads in a transaction. It ends while the caller already has the result. */
async function inSnapshot<Result>(pool: Pool, work: Work<Result, Connection>): Promise<Result> {
  const client = await pool.connect();
  const connection = new PostgresConnection(client);
  connection.sendCommand(BEGIN_SNAPSHOT);
  try {
    return await work(connection);
  } finally {
    connection.sendCommand("commit");
    connection.settle().then(
      () => client.release(),
      (fault: Error) => client.release(fault),
    );
  }
}

/** Reads eight-byte integers as numbers. All times and counts fit. */
const getTypeParser: typeof types.getTypeParser = (type: number, format?: "text" | "binary") =>
  type === types.builtins.INT8 ? Number : types.getTypeParser(type, format as "text");

interface Statement extends ReturnType<typeof numberParameters> {
  /** The server keeps statements with a name, so only the first ones get one. */
  readonly name: string | undefined;
  read?: ReturnType<typeof rowReader>;
}

/** Statements by SQL, and the maximum number. */
const statements = new Map<string, Statement>();
const MAX_NAMES = 500;

class PostgresConnection implements WritingConnection {
  readonly dialect = dialect;
  readonly #client: Pool | PoolClient;
  /** Results that nothing waits for yet. */
  #pending: Promise<unknown>[] = [];

  constructor(client: Pool | PoolClient) {
    this.#client = client;
  }

  async run<Row extends object>(sql: string, values?: object): Promise<Row[]> {
    const statement = (values && statements.get(sql)) ?? createStatement(sql, values !== undefined);
    const { name, text, valuesOf } = statement;
    const { fields, rows } = await this.#client.query<unknown[]>({
      ...{ name, text, rowMode: "array" },
      values: valuesOf(values ?? {}),
    });
    statement.read ??= rowReader(fields.map((field) => field.name));
    return rows.map(statement.read) as Row[];
  }

  send(sql: string, values: object): void {
    this.#keep(this.run(sql, values));
  }

  /** Sends a command that begins or ends a transaction. */
  sendCommand(command: string): Promise<QueryResult> {
    const result = this.#client.query(command);
    this.#keep(result);
    return result;
  }

  /** Waits for everything that was sent. Rejects with the first fault. */
  async settle(): Promise<void> {
    for (const result of this.#pending.splice(0)) await result;
  }

  #keep(result: Promise<unknown>): void {
    // `settle` reports the rejection. This prevents an unhandled one until then.
    result.catch(() => {});
    this.#pending.push(result);
  }
}

function createStatement(sql: string, isKept: boolean): Statement {
  const hasName = isKept && statements.size < MAX_NAMES;
  const name = hasName ? `q${statements.size}` : undefined;
  const statement = { name, ...numberParameters(sql, "$") };
  if (hasName) statements.set(sql, statement);
  return statement;
}
