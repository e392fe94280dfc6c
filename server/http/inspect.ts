import type { OperationId } from "../../generated/operations.ts";
import { answers } from "../../generated/validators.js";

/** Throws if a body is neither the operation's result nor an envelope. The message names the invalid places. */
export function inspect(id: OperationId, body: object | string): void {
  const validate = answers[id];
  if (validate(body)) return;
  const places = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || "/"} ${message}`);
  throw new Error(`${id} answered outside the contract: ${places.join("; ")}`);
}
