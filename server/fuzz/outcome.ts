/** Finds the outcome of a response. */
import { isDeepStrictEqual } from "node:util";
import type { Error as Envelope } from "../../generated/openapi.types.ts";
import { type Operation, type OperationId, operations } from "../../generated/operations.ts";
import { outcomes } from "../../generated/outcomes.ts";

/** Name of every success. Only its content shows which success it is. */
export const ACCEPTED = "accepted";

/**
 * Returns the name of a refusal, or "accepted". Returns undefined for an error that the operation doesn't have. Details
 * distinguish refusals with the same code and message.
 */
export function outcomeOf(id: OperationId, body: object | string): string | undefined {
  if (typeof body === "string" || !("error" in body)) return ACCEPTED;
  const { details, ...error } = (body as Envelope).error;
  const alike = refusalsOf(id).filter(([, { details: _, ...example }]) =>
    isDeepStrictEqual(example, error),
  );
  const [name] =
    alike.find(([, example]) => isDeepStrictEqual(example.details, details)) ?? alike[0] ?? [];
  return name;
}

/** Refusals of an operation, each with the contract's example. */
function refusalsOf(id: OperationId): (readonly [name: string, error: Envelope["error"]])[] {
  const { refusals }: Operation = operations[id];
  return refusals.map((name) => [
    name,
    (outcomes[id][name] as { readonly value: Envelope }).value.error,
  ]);
}
