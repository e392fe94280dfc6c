/** Holds answers against the contract. */
import type { OperationId } from "../../generated/operations.ts";
import { answers } from "../../generated/validators.js";

/** Throws where an answer of the operation is neither its result nor an envelope, and names the place. */
export function inspect(id: OperationId, body: object | string): void {
  const validate = answers[id];
  if (validate(body)) return;
  const places = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || "/"} ${message}`);
  throw new Error(`${id} answered outside the contract: ${places.join("; ")}`);
}
