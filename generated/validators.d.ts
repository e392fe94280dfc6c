// Generated from openapi/ by `make generate`. Edit the contract, not this file.

import type { ErrorObject } from "ajv";
import type { OperationId } from "./operations.ts";

/** Tells whether a value is valid, and leaves on itself what is wrong. */
export interface Validator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

/** Validators of an operation's parameters as read, which also fill in defaults. */
export declare const parameters: Readonly<Record<OperationId, Validator>>;
/** Validators of an operation's answers: result or envelope. */
export declare const answers: Readonly<Record<OperationId, Validator>>;
