import { tags } from "../../generated/forms.ts";
import { type OperationId, operations } from "../../generated/operations.ts";

/** Returns the address of an operation in the API reference, with the fragment that Scalar uses. */
export function referenceOf(id: OperationId): string {
  const tag = tags.find((candidate) => candidate.operations.includes(id))?.name.toLowerCase() ?? "";
  const { method, path } = operations[id];
  return `/docs/#tag/${tag}/${method}${path}`;
}
