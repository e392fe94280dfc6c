/** Which of its outcomes an operation answered with. */
import { isDeepStrictEqual } from "node:util";
import type { Error as Envelope } from "../../generated/openapi.types.ts";
import { type Operation, type OperationId, operations } from "../../generated/operations.ts";
import { outcomes } from "../../generated/outcomes.ts";

/** What every success is called here: which of them it is, its content alone tells. */
export const ACCEPTED = "accepted";

/**
 * The name of the refusal that a body is, or "accepted"; undefined where the body is an error that the operation does not
 * have. Refusals with one code and message are told apart by their details.
 */
export function outcomeOf(id: OperationId, body: object | string): string | undefined {
  if (typeof body === "string" || !("error" in body)) return ACCEPTED;
  const { details, ...error } = (body as Envelope).error;
  const alike = refusalsOf(id).filter(([, { details: _, ...example }]) => isDeepStrictEqual(example, error));
  const [name] = alike.find(([, example]) => isDeepStrictEqual(example.details, details)) ?? alike[0] ?? [];
  return name;
}

/** The refusals of an operation, each with the contract's example of it. */
function refusalsOf(id: OperationId): (readonly [name: string, error: Envelope["error"]])[] {
  const { refusals }: Operation = operations[id];
  return refusals.map((name) => [name, (outcomes[id][name] as { readonly value: Envelope }).value.error]);
}
