/** Hono's context variables of a request. Each is set as soon as it is known. Those for observers contain no secret. */
import type { OperationId, operations } from "../../generated/operations.ts";
import type { RuleId } from "../../generated/rules.ts";
import type { Portal } from "../operations/operation.ts";
import type { Source } from "./origin.ts";
import type { Sent } from "./request.ts";

/** What observers of a request may know. A variable that isn't known when the request ends is undefined. */
export interface Known {
  /** World that the request is for. */
  world: string | undefined;
  operation: OperationId | undefined;
  /** The fields of the request by name, without secrets. */
  parameters: Readonly<Record<string, string>> | undefined;
  /** User name of the caller. */
  actor: string | undefined;
  /** Name of the outcome, or one of `ENDS`. */
  outcome: string | undefined;
  /** The rule that refused. */
  rule: RuleId | undefined;
  /** Beginning of the body of the response as text, without secrets. */
  response: string | undefined;
  /** The failure that the request met on purpose. */
  failure: { readonly id: string; readonly kind: string } | undefined;
}

/** The formats of a response. Operations with more than one format have the same ones. */
export type Format = (typeof operations.expressInterest.parameters.f.values)[number];

export interface Env {
  Variables: Known & {
    readonly requestId: string;
    /** Headers of every response. A response is created with them, because adding them later costs more. */
    readonly headers: Record<string, string>;
    /** The portal that the request is for. */
    readonly portal: Portal;
    /** True if the connection was broken on purpose before the response. */
    isDropped: boolean | undefined;
    readonly origin: Source;
    /** The fields of the request, once they are read. */
    sent: Sent | undefined;
    /** The function in whose call to wrap JSON. */
    callback: string | undefined;
    /** The requested format, once it is read. Undefined if the portal doesn't have it. */
    format: Format | undefined;
  };
}

/** Outcomes that no rule of the contract defines. */
export const ENDS = {
  accepted: "accepted",
  unknown: "unknownOperation",
  notOffered: "notOffered",
  method: "methodNotAllowed",
  busy: "busy",
  failure: "failure",
  fault: "fault",
} as const;

/** A request and its response, for observers. */
export interface Exchange extends Readonly<Known> {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** HTTP status of the response; 0 if the caller received none. */
  readonly status: number;
  /** How long the response took, in milliseconds. */
  readonly milliseconds: number;
}
