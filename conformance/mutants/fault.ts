/** Faults on the wire: functions around an exchange, which send another request or return another response. */
import type { Calls } from "../../generated/calls.ts";
import type { Error as Envelope } from "../../generated/openapi.types.ts";
import {
  type Operation,
  type OperationId,
  type Outcome,
  operations,
} from "../../generated/operations.ts";
import { outcomes } from "../../generated/outcomes.ts";
import { objectIn } from "../runner/http/response.ts";

/** A request to an operation, in its parts. */
export interface WireRequest {
  readonly operation: OperationId;
  readonly method: string;
  /** What fills the path, by the names of the contract. */
  readonly path: Readonly<Record<string, string>>;
  readonly fields: URLSearchParams;
  readonly headers: Headers;
}

export interface WireResponse {
  readonly status: number;
  /** The content type. */
  readonly type: string;
  readonly text: string;
  /** Where a redirect leads. */
  readonly location?: string | undefined;
  /** The rule by which the reference portal refuses. */
  readonly rule?: string | undefined;
}

export type Next = (request: WireRequest) => Promise<WireResponse>;

/** A function around an exchange. `on` are the operations whose exchanges it may alter; all without it. */
export interface Fault {
  (request: WireRequest, next: Next): Promise<WireResponse>;
  readonly on?: readonly OperationId[];
}

export type Operations<Id extends OperationId = OperationId> = Id | readonly Id[];
export type Result<Id extends OperationId> = Calls[Id]["result"];
export type Json = Record<string, unknown>;

/** A function around the exchanges of some operations. */
export function around(
  ids: Operations,
  exchange: (request: WireRequest, next: Next) => Promise<WireResponse>,
): Fault {
  const on = [ids].flat();
  const fault: Fault = (request, next) =>
    on.includes(request.operation) ? exchange(request, next) : next(request);
  return Object.assign(fault, { on });
}

/** Only looks at exchanges. */
export const watch = (look: (request: WireRequest, response: WireResponse) => void): Fault =>
  Object.assign(
    async (request: WireRequest, next: Next) => {
      const response = await next(request);
      look(request, response);
      return response;
    },
    { on: [] },
  );

/** Several faults at once, the first nearest to the suite. */
export function together(...faults: readonly Fault[]): Fault {
  const all = faults.reduceRight<Fault>(
    (inner, outer) => (request, next) => outer(request, (passed) => inner(passed, next)),
    (request, next) => next(request),
  );
  const isEverywhere = faults.some(({ on }) => on === undefined);
  return isEverywhere
    ? all
    : Object.assign((request: WireRequest, next: Next) => all(request, next), {
        on: faults.flatMap(({ on = [] }) => on),
      });
}

/** The JSON object of a response. Undefined of a page, a table or a call. */
export const bodyOf = ({ text }: Pick<WireResponse, "text">): Json | undefined => objectIn(text);

/** The envelope of a refusal. */
export const errorOf = (response: WireResponse): Envelope["error"] | undefined =>
  bodyOf(response)?.error as Envelope["error"] | undefined;

/** True for a success. */
export const isAccepted = (response: WireResponse): boolean => {
  const body = bodyOf(response);
  return body !== undefined && !("error" in body);
};

/** A response with JSON, in the format that the request asks for. */
export function respond({ fields }: Pick<WireRequest, "fields">, body: object): WireResponse {
  const callback = fields.get("callback");
  const text = JSON.stringify(body, undefined, fields.get("f") === "pjson" ? 2 : undefined);
  if ((fields.get("f") ?? "html") === "html")
    return { status: 200, type: "text/html", text: `<!doctype html><pre>${text}</pre>` };
  return callback
    ? { status: 200, type: "text/javascript", text: `${callback}(${text});` }
    : { status: 200, type: "application/json", text };
}

/** A response with another body, indented if it was. */
const replaceBody = (response: WireResponse, body: unknown): WireResponse => ({
  ...response,
  text: JSON.stringify(body, undefined, response.text.startsWith("{\n") ? 2 : undefined),
});

/** Alters the fields of requests. */
export const alterRequest = (
  ids: Operations,
  alter: (fields: URLSearchParams, request: WireRequest) => unknown,
): Fault =>
  around(ids, (request, next) => {
    const fields = new URLSearchParams(request.fields);
    alter(fields, request);
    return next({ ...request, fields });
  });

/** Alters what every operation is sent. */
export const alterRequests =
  (alter: (fields: URLSearchParams, request: WireRequest) => unknown): Fault =>
  (request, next) =>
    alterRequest(request.operation, alter)(request, next);

/** Alters responses. */
export const alterResponse = (
  ids: Operations,
  alter: (response: WireResponse, request: WireRequest) => WireResponse,
): Fault => around(ids, async (request, next) => alter(await next(request), request));

/** Alters successes: in place, or by the object that is returned. */
export const alterResult = <Id extends OperationId>(
  ids: Operations<Id>,
  alter: (body: Result<Id>, request: WireRequest) => unknown,
): Fault =>
  alterResponse(ids, (response, request) => {
    const body = bodyOf(response);
    if (body === undefined || "error" in body) return response;
    const before = JSON.stringify(body);
    const after = alter(body as Result<Id>, request) ?? body;
    return JSON.stringify(after) === before ? response : replaceBody(response, after);
  });

/** Alters refusals of all operations. */
export const alterRefusals =
  (alter: (error: Json, request: WireRequest) => Partial<WireResponse>): Fault =>
  async (request, next) => {
    const response = await next(request);
    const error = errorOf(response);
    return error === undefined ? response : { ...response, ...alter({ ...error }, request) };
  };

/** The contract's example of an outcome, about what the request is about. */
export function exampleOf<Id extends OperationId>(
  id: Id,
  outcome: Outcome<Id>,
  request: Pick<WireRequest, "path" | "fields">,
): WireResponse {
  const { path, fields } = request;
  const value = (outcomes[id] as Record<string, { readonly value: unknown }>)[outcome as string]
    ?.value;
  const { text }: Operation = operations[id];
  if (typeof value === "string") return { status: 200, type: text ?? "", text: value };
  const body: Json = structuredClone(value ?? {}) as Json;
  const purchaserOrgId = fields.get("purchaserOrgId");
  if ("itemId" in body && path.itemID) body.itemId = path.itemID;
  if ("id" in body && path.itemID) body.id = path.itemID;
  if ("purchaserOrgId" in body && purchaserOrgId) body.purchaserOrgId = purchaserOrgId;
  return respond(request, body);
}

/** Responds with an example of the contract if the condition is true, and sends the portal nothing. */
export const respondInstead = <Id extends OperationId>(
  id: Id,
  outcome: Outcome<Id>,
  condition: (request: WireRequest) => boolean = () => true,
): Fault =>
  around(id, async (request, next) =>
    condition(request) ? exampleOf(id, outcome, request) : next(request),
  );

/** Responds with a success where the portal refuses. */
export const accept = <Id extends OperationId>(
  id: Id,
  outcome: Outcome<Id>,
  condition: (request: WireRequest, response: WireResponse) => boolean = () => true,
): Fault =>
  alterResponse(id, (response, request) => {
    const isRefused = errorOf(response) !== undefined && condition(request, response);
    return isRefused ? exampleOf(id, outcome, request) : response;
  });
