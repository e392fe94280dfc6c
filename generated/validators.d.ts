// Generated from openapi/ by `make generate`. Edit the contract, not this file.

import type { ErrorObject } from "ajv";
import type { operations as controlOperations } from "./control.types.ts";
import type { OperationId } from "./operations.ts";

/** Tells whether a value is valid, and leaves on itself what is wrong. Defaults are filled in on the way. */
export interface Validator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

/** Validators of an operation's parameters, as read. */
export declare const parameters: Readonly<Record<OperationId, Validator>>;
/** Validators of an operation's answers: result or envelope. */
export declare const answers: Readonly<Record<OperationId, Validator>>;
/** Validators of the bodies that the control API takes. */
export declare const control: Readonly<Record<ControlBodyId, Validator>>;

/** The operations of the control API that take a body. */
export type ControlBodyId = {
  [Id in keyof controlOperations]: controlOperations[Id] extends { requestBody?: { content: object } } ? Id : never;
}[keyof controlOperations];
