/** Rules of the operations that list what an organization has, as purchaser or as vendor. */
import type { Parameters } from "../../generated/calls.ts";
import type { OperationId, operations } from "../../generated/operations.ts";
import type { Actor } from "./model.ts";
import { type Rules, rules } from "./rule.ts";
import type { Selection } from "./selection.ts";

/** The operations that read what a portal's organization has. */
export type ReadId = {
  [Op in OperationId]: (typeof operations)[Op] extends { method: "GET"; path: `/portals/{portalID}/${string}` } ? Op : never;
}[OperationId];

/** All that a decision rests on. */
export interface Facts<Op extends ReadId> {
  readonly actor: Actor;
  readonly parameters: Parameters<Op>;
  /** Id of the organization that is asked about. */
  readonly portal: string;
  /** The present, in milliseconds since the epoch. */
  readonly now: number;
}

/** The effect of a read is a selection, which the store carries out. */
export type Read<Op extends ReadId> = Rules<Op, Facts<Op>, Selection>;

export const read = <Op extends ReadId>(operation: Op, how: Omit<Read<Op>, "operation">): Read<Op> => rules(operation, how);
