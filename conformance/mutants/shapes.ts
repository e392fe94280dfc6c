/** For each operation, a portal whose response has a member of another type than the contract's. */
import { type OperationId, operationIds } from "../../generated/operations.ts";
import { alterResult, type Json } from "./fault.ts";
import type { Mutant } from "./mutant.ts";

/** A member of each response that scenarios read by no rule, as far as there is one. */
const MEMBERS: Readonly<Partial<Record<OperationId, string>>> = {};

export const shapes: readonly Mutant[] = operationIds.flatMap((id) => {
  const member = MEMBERS[id];
  return member === undefined
    ? []
    : {
        rule: `${id}.response` as const,
        does: `sends ${member} of ${id} in another type`,
        also: [],
        plant: () =>
          alterResult(id, (body) => {
            (body as unknown as Json)[member] = { type: "another" };
          }),
      };
});
