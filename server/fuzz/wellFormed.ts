/** Valid requests: any operation, any actor, in any of the ways to send them. */
import * as fc from "fast-check";
import {
  type Operation,
  type OperationId,
  operationIds,
  operations,
} from "../../generated/operations.ts";
import { type Parameter, parameters } from "./contract.ts";
import { actors, invalidTokens, nameOf, weighted } from "./demoWorld.ts";
import { type GeneratedRequest, PLACES, withHeader, writeRequest } from "./request.ts";
import { valid } from "./schema.ts";

/** A request for one operation, with valid parameters. */
export function requestFor(id: OperationId): fc.Arbitrary<GeneratedRequest> {
  const { method }: Operation = operations[id];
  const own = (parameters.get(id) ?? []).filter(({ name }) => name !== "token");
  const parameterValues = own.map((parameter) => [parameter.name, given(parameter)]);
  const input = fc.record(Object.fromEntries(parameterValues), { noNullPrototype: true });
  const actor = weighted<string | undefined>(
    [24, nameOf(actors)],
    [1, fc.constantFrom(...Object.keys(invalidTokens))],
    [1, fc.constant(undefined)],
  );
  const sending = fc.record({
    // Clients can POST a read, with its query in the form.
    method: method === "POST" ? fc.constant(method) : mostly(method, fc.constant("POST" as const)),
    actor,
    place: fc.constantFrom(...PLACES),
    secure: mostly(true, fc.constant(false)),
  });
  const isRemote = mostly(false, fc.constant(true));
  return fc.tuple(input, sending, isRemote).map(([values, how, remote]) => {
    const request = writeRequest(id, values, how);
    return remote ? withHeader(request, "X-Forwarded-For", "203.0.113.7") : request;
  });
}

/** Usually one value, otherwise another. */
const mostly = <Value>(usual: Value, other: fc.Arbitrary<Value>, weight = 4) =>
  weighted([weight, fc.constant(usual)], [1, other]);

function given({ name, required, schema }: Parameter): fc.Arbitrary<unknown> {
  const value = valid(schema);
  // Most checks read JSON.
  if (name === "f" && schema.enum?.includes("json"))
    return mostly("json", fc.option(value, { nil: undefined, freq: 2 }), 2);
  if (name === "callback") return mostly(undefined, value, 9);
  return required ? value : fc.option(value, { nil: undefined });
}

/** Weight of each operation: high if it changes data, low for tokens, because passwords take long. */
function weightOf(id: OperationId): number {
  const { method, guards }: Operation = operations[id];
  if (method === "GET") return 5;
  return guards.some(({ rule }) => rule === "token.required") ? 12 : 2;
}

/** A request for any operation. */
export const wellFormed: fc.Arbitrary<GeneratedRequest> = weighted(
  ...operationIds.map((id) => [weightOf(id), requestFor(id)] as const),
);
