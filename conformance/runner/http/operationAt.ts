/** Which operation of the contract lies at an address. */
import { type OperationId, operationIds, operations } from "../../../generated/operations.ts";

/** A path of the contract as a pattern. */
const PATTERNS = operationIds.map((id) => ({
  id,
  pattern: new RegExp(`^${operations[id].path.replaceAll(/\{\w+\}/g, "[^/]+")}/?$`),
}));

/** The operation at an address of a portal; undefined for what the contract does not know. */
export function operationAt(portal: string, { pathname }: URL): OperationId | undefined {
  const base = new URL(portal).pathname;
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return PATTERNS.find(({ pattern }) => pattern.test(path))?.id;
}
