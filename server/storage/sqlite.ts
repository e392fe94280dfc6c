/** SQLite, the engine that is built into Node. */
import { dirname } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { LRUCache } from "lru-cache";
import { type Dialect, type Engine, logPlace } from "./engine.ts";
import { createFile, createFolder, identityOf, makePrivate } from "./files.ts";
import { createGroupCommit, createQueue, type Queue, type Transactional } from "./groupCommit.ts";
import { numberParameters, rowReader } from "./statement.ts";

/** Location of a database that is lost when the process ends. */
export const MEMORY = ":memory:";

/** Most memory for pages of a file: a negative number of kibibytes. The index of a list with 100,000 entries fits. */
const CACHE = -16_384;

/** Pages of the write-ahead log, of 4 KiB, after which they are copied to the file: once, however often they changed. */
const CHECKPOINT = 4_000;

/** Maximum wait of a read for a lock, for example during recovery after a crash, in milliseconds. */
const BUSY_TIMEOUT = 5_000;

/** Number of changes that the log keeps. */
const KEPT = 10_000;

/** Changes have the order of their commits, because only one transaction writes at a time. */
const dialect: Dialect = {
  text: "text",
  position: "integer primary key autoincrement",
  logging: [
    `create trigger provision_inserted after insert on provision begin ${logPlace("new")} end`,
    `create trigger provision_updated after update on provision begin ${logPlace("old")} ${logPlace("new")} end`,
    `create trigger provision_deleted after delete on provision begin ${logPlace("old")} end`,
    `create trigger change_inserted after insert on change begin
      delete from change where "position" <= new."position" - ${KEPT}; end`,
  ],
  state: `(select cast(coalesce(max("position"), 0) as text) from change)`,
  isComplete: `(select coalesce(min("position"), 0) from change) <= cast(:known as integer) + 1`,
  isUnseen: `"position" > cast(:known as integer)`,
  textsIn: (parameter) => `select value from json_each(${parameter})`,
};

/** An engine whose database can be copied. */
export interface SqliteEngine extends Engine {
  /** Returns an image of the database. */
  serialize(): Uint8Array;
}

/**
 * Opens the engine on a file or in memory. A file uses a write-ahead log and is synced with every commit, so that committed
 * changes survive a crash. Reads and changes take turns on one connection, so a read sees only committed changes, and the
 * pages in its cache stay valid. A database in memory may start as a copy of an image.
 */
export function sqlite(location: string, image?: Uint8Array): SqliteEngine {
  const connection = new SqliteConnection(openDatabase(location), location);
  if (image !== undefined) connection.database.deserialize(image);
  const queue = createQueue();
  const { change: commit, settle } = createGroupCommit(connection, queue);
  let closed: Error | undefined;
  const enqueue: Queue = (work) => (closed === undefined ? queue(work) : Promise.reject(closed));
  const change: Engine["change"] = (work) =>
    closed === undefined ? commit(work) : Promise.reject(closed);
  return {
    reading: { dialect, run: (sql, values) => enqueue(() => connection.run(sql, values)) },
    snapshot: (work) =>
      enqueue(async () => {
        connection.control("begin");
        try {
          return await work(connection);
        } finally {
          connection.control("commit");
        }
      }),
    change,
    // Changes run one after another, and a transaction locks the whole database from its start.
    changeExclusively: change,
    lock: () => {},
    serialize: () => connection.database.serialize(),
    async close(reason = new Error("The database is closed.")) {
      closed = reason;
      await settle();
      // The reads before it have their turn first.
      await queue(async () => connection.database.close());
    },
  };
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
      `PRAGMA busy_timeout = ${BUSY_TIMEOUT}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = ${CACHE}; PRAGMA wal_autocheckpoint = ${CHECKPOINT}`,
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

/** Maximum number of prepared statements. */
const MAX_PREPARED = 300;

/** Low byte of all error codes for a locked database. */
const SQLITE_BUSY = 5;

type Prepared = (values: object) => object[];

class SqliteConnection implements Transactional {
  readonly database: DatabaseSync;
  readonly dialect = dialect;
  readonly #prepared = new LRUCache<string, Prepared>({ max: MAX_PREPARED });
  readonly #commands = new Map<string, StatementSync>();
  readonly #location: string;
  /** Undefined in memory. */
  readonly #identity: string | undefined;

  constructor(database: DatabaseSync, location: string) {
    this.database = database;
    this.#location = location;
    this.#identity = location === MEMORY ? undefined : identityOf(location);
  }

  async run<Row extends object>(sql: string, values?: object): Promise<Row[]> {
    return this.#execute(sql, values) as Row[];
  }

  send(sql: string, values: object): void {
    this.#execute(sql, values);
  }

  /** Runs a command. Skips a rollback if the transaction has already ended, as on a full disk. */
  control(command: string): void {
    if (command === "rollback" && !this.database.isTransaction) return;
    const prepared = this.#commands.get(command) ?? this.database.prepare(command);
    this.#commands.set(command, prepared);
    prepared.run();
  }

  #execute(sql: string, values?: object): object[] {
    if (values === undefined) return this.#prepare(sql)({});
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known(values);
    const execute = this.#prepare(sql);
    this.#prepared.set(sql, execute);
    return execute(values);
  }

  #prepare(sql: string): Prepared {
    const { text, valuesOf } = numberParameters(sql, "?");
    const statement = this.database.prepare(text);
    const read = rowReader(statement.columns().map(({ name }) => name));
    statement.setReturnArrays(true);
    return (values) => {
      const rows = statement.all(...(valuesOf(values) as never[])) as unknown as unknown[][];
      return rows.map(read);
    };
  }

  /**
   * Begins a transaction with a write lock, because one that starts with a read can't wait for a lock later. Returns false
   * if another process has the lock: to wait for it here would block this process. Throws if the file is no longer at its
   * place: SQLite would write to one that no later process can open.
   */
  tryBegin(): boolean {
    if (this.#identity !== undefined && identityOf(this.#location) !== this.#identity)
      throw new Error(
        `The database file ${this.#location} was deleted or replaced. Restart the portal to use what is there now.`,
      );
    this.database.exec("pragma busy_timeout = 0");
    try {
      this.control("begin immediate");
      return true;
    } catch (fault) {
      if (((fault as { errcode?: number }).errcode ?? 0) % 256 !== SQLITE_BUSY) throw fault;
      return false;
    } finally {
      this.database.exec(`pragma busy_timeout = ${BUSY_TIMEOUT}`);
    }
  }
}
