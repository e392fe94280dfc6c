/** What another tool says of the responses of a run. It is shown beside the verdict, and changes nothing of it. */
import type { OperationId } from "../../../generated/operations.ts";

export type CrossCheck = Checked | NotChecked;

export interface Checked {
  /** The tool, with its version. */
  readonly by: string;
  /** How many responses were validated against the contract. */
  readonly checked: number;
  /** How many were not: pages, tables, other methods or statuses than the contract's. */
  readonly omitted: number;
  /** How many of those checked don't fit. */
  readonly differing: number;
  /** What is said of them, operation by operation. */
  readonly discrepancies: readonly Discrepancy[];
}

export interface NotChecked {
  /** The tool that would have been asked. */
  readonly by: string;
  /** Why there is no cross-check. */
  readonly reason: string;
}

/** One thing that is said of the responses of an operation. */
export interface Discrepancy {
  readonly operation: OperationId;
  readonly message: string;
  /** How many responses have it. */
  readonly responses: number;
  /** Ids of the scenarios that have them. None if they are before, between or after scenarios. */
  readonly scenarios: readonly string[];
}
