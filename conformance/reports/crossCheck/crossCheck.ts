/** What somebody else says of the answers of a run. It is told beside the verdict, and changes nothing of it. */
import type { OperationId } from "../../../generated/operations.ts";

export type SecondOpinion = Given | Missing;

export interface Given {
  /** Who was asked, with the version. */
  readonly by: string;
  /** How many answers were held against the contract. */
  readonly held: number;
  /** How many were not, since nothing could be said of them: pages, tables, other methods or statuses than the contract's. */
  readonly leftOut: number;
  /** How many of those held do not fit. */
  readonly misfits: number;
  /** What is said of them, operation by operation. */
  readonly findings: readonly Finding[];
}

export interface Missing {
  /** Who would have been asked. */
  readonly by: string;
  /** Why there is no opinion. */
  readonly missing: string;
}

/** One thing that is said of the answers of an operation. */
export interface Finding {
  readonly operation: OperationId;
  readonly message: string;
  /** Of how many answers it is said. */
  readonly answers: number;
  /** Ids of the scenarios that have them; none where they lie before, between or after scenarios. */
  readonly scenarios: readonly string[];
}
