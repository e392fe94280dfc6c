/** Where the API reference tells of an operation. */
import { tags } from "../../generated/forms.ts";
import { type OperationId, operations } from "../../generated/operations.ts";

/** Path and fragment, as Scalar names its sections. */
export function referenceOf(id: OperationId): string {
  const tag = tags.find((candidate) => candidate.operations.includes(id))?.name.toLowerCase() ?? "";
  const { method, path } = operations[id];
  return `/docs/#tag/${tag}/${method}${path}`;
}
