// Generated from openapi/ by `make generate`. Edit the contract, not this file.

import type { ErrorObject } from "ajv";
import type { OperationId } from "./operations.ts";

/** Returns true if a value is valid, otherwise sets `errors`. Fills in defaults. */
export interface Validator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

/** Validators of an operation's parsed parameters. */
export declare const parameters: Readonly<Record<OperationId, Validator>>;
/** Validators of an operation's response body: result or envelope. */
export declare const responses: Readonly<Record<OperationId, Validator>>;
