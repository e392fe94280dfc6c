/** What the engines do differently, and how queries reach them. */

export interface Connection {
  readonly dialect: Dialect;
  /**
   * Runs one SQL statement and returns its rows. `:name` stands for a value. The column `a.b` becomes the member `b` of an
   * object `a`. Flags are stored as 0 or 1, lists and objects as JSON text, and decoded by the names of their columns. A
   * statement with values, even none, is prepared once, so there have to be few different ones.
   */
  run<Row extends object>(sql: string, values?: object): Promise<Row[]>;
}

/** A connection in a transaction that writes. */
export interface WritingConnection extends Connection {
  /** Runs a statement without waiting for it. If it fails, so does the transaction. */
  send(sql: string, values: object): void;
}

/** Work to run in a transaction. */
export type Work<Result, On extends Connection = WritingConnection> = (
  connection: On,
) => Promise<Result>;

/** The parts of SQL that engines write differently. All other SQL is the same. */
export interface Dialect {
  /** Type of a column with text, which is compared by code point. */
  readonly text: string;
  /** Definition of the column that orders the log of changes. */
  readonly position: string;
  /** Statements that make the database log each change of a provision, and remove old entries. */
  readonly logging: readonly string[];
  /** State of the database that a reader sees, as text. */
  readonly state: string;
  /** Condition: the log has every change since the state `:known`. */
  readonly isComplete: string;
  /** Condition: a reader of the state `:known` hasn't seen a change. */
  readonly isUnseen: string;
  /** Returns a query of the texts in a parameter, which is a JSON array. */
  readonly textsIn: (parameter: string) => string;
}

const PLACE = `"orgId", "itemId", "purchaserOrgId", "created", "modified", "endDate", "purchaserName"`;
/** Returns a statement of a trigger that logs where a provision was or is. */
export const logPlace = (row: "old" | "new"): string =>
  `insert into change (${PLACE}) values (${PLACE.replaceAll(/"\w+"/g, `${row}.$&`)});`;

export interface Engine {
  /** Runs each query by itself, on committed data. */
  readonly reading: Connection;
  /** Runs reads that all see the same state of the database. */
  snapshot<Result>(work: Work<Result, Connection>): Promise<Result>;
  /** Runs the work in a transaction. Once it resolves, the changes are durable. If it rejects, nothing is changed. */
  change<Result>(work: Work<Result>): Promise<Result>;
  /** Runs the work in a transaction while no other transaction writes. */
  changeExclusively<Result>(work: Work<Result>): Promise<Result>;
  /** Makes the statements that follow wait until no other transaction has locked any of the subjects. */
  lock(connection: WritingConnection, subjects: readonly string[]): void;
  /** Waits for what runs, then closes the database. What comes later is rejected with the reason. */
  close(reason?: Error): Promise<void>;
}
