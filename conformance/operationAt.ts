/** Which operation of the contract lies at a path. */
import { type OperationId, operationIds, operations } from "../generated/operations.ts";

const PATTERNS = operationIds.map((id) => ({
  id,
  pattern: new RegExp(`^${operations[id].path.replaceAll(/\{\w+\}/g, "[^/]+")}/?$`),
}));

/** The operation at a path that begins after /sharing/rest; undefined where the contract has none. */
export const operationAt = (path: string): OperationId | undefined => PATTERNS.find(({ pattern }) => pattern.test(path))?.id;
