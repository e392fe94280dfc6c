/** What engines do differently, so that no query need know which of them answers. */
import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** A part of a change, or of what is asked: whatever it does, it does in the transaction. */
export type Work<Result> = (transaction: Kysely<Tables>) => Promise<Result>;

export interface Engine {
  /** Where things are looked up, and where they are changed. */
  readonly reading: Kysely<Tables>;
  readonly writing: Kysely<Tables>;
  /** Whether nothing is kept once the process ends, so that nobody was here before. */
  readonly transient: boolean;
  /** Runs the work in a transaction. Once it resolves, what was written is kept for good; if it rejects, nothing is. */
  change<Result>(work: Work<Result>): Promise<Result>;
  /** Runs the work in a transaction beside which no other one writes. */
  alone<Result>(work: Work<Result>): Promise<Result>;
  /** Waits until no other transaction has locked the subject, and locks it until this transaction ends. */
  lock(transaction: Kysely<Tables>, subject: string): Promise<void>;
  /** A text that is another one after every change of the database, by whatever process, that a reader or its transaction sees. */
  version(reader: Kysely<Tables>): Promise<string>;
  close(): Promise<void>;
}
