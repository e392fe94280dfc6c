// Generated from openapi/ by `make generate`. Edit the contract, not this file.

import type { operations } from "./control.types.ts";
import type { Validator } from "./validators.js";

/** Validators of request bodies. */
export declare const bodies: Readonly<Record<ControlBodyId, Validator>>;

/** The operations of the control API that have a body. */
export type ControlBodyId = {
  [Id in keyof operations]: operations[Id] extends { requestBody?: { content: object } } ? Id : never;
}[keyof operations];
