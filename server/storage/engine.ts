/** What the engines do differently. Queries are the same for all of them. */
import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** Work to run in a transaction. */
export type Work<Result> = (transaction: Kysely<Tables>) => Promise<Result>;

export interface Engine {
  /** Connections for reading and for writing; possibly the same. */
  readonly reading: Kysely<Tables>;
  readonly writing: Kysely<Tables>;
  /** True if the data is lost when the process ends. The database is then empty at startup. */
  readonly isTransient: boolean;
  /** Runs the work in a transaction. Once it resolves, the changes are durable. If it rejects, nothing is changed. */
  change<Result>(work: Work<Result>): Promise<Result>;
  /** Runs the work in a transaction while no other transaction writes. */
  changeExclusively<Result>(work: Work<Result>): Promise<Result>;
  /** Waits until no other transaction has locked the subject, then locks it until this transaction ends. */
  lock(transaction: Kysely<Tables>, subject: string): Promise<void>;
  /** Returns a text that differs after every change that the reader sees, by any process. */
  version(reader: Kysely<Tables>): Promise<string>;
  close(): Promise<void>;
}
