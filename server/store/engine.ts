/** What engines do differently, so that no query need know which of them answers. */
import type { Dialect, Kysely } from "kysely";
import type { Tables } from "./tables.ts";

export interface Engine {
  readonly dialect: Dialect;
  /** Waits until no other transaction has claimed the subject, which is this transaction's until it ends. */
  claim(transaction: Kysely<Tables>, subject: string): Promise<void>;
  /** A text that is another one after every change of the database, by whatever process, that the transaction sees. */
  version(transaction: Kysely<Tables>): Promise<string>;
  /** Runs the work in a transaction beside which no other one writes. */
  alone<Result>(db: Kysely<Tables>, work: (transaction: Kysely<Tables>) => Promise<Result>): Promise<Result>;
}
