/** Valid requests: any operation, any actor, in any of the ways to send them. */
import * as fc from "fast-check";
import { encode } from "../../generated/client.ts";
import {
  type Operation,
  type OperationId,
  operationIds,
  operations,
} from "../../generated/operations.ts";
import { type Parameter, parameters } from "./contract.ts";
import { type Draft, PLACES } from "./draft.ts";
import { valid } from "./schema.ts";
import { actors, nameOf } from "./vocabulary.ts";

export const FORM = "application/x-www-form-urlencoded";

/** Weight of each operation: high if it changes data, low for tokens, because passwords take long. */
function weightOf(id: OperationId): number {
  const { method, guards }: Operation = operations[id];
  const isForAll = !guards.some(({ rule }) => rule === "token.required");
  if (method === "GET") return 5;
  return isForAll ? 2 : 12;
}

/** A request for one operation, with valid parameters. */
export function requestFor(id: OperationId): fc.Arbitrary<Draft> {
  const { method, path }: Operation = operations[id];
  const own = (parameters.get(id) ?? []).filter(({ name }) => name !== "token");
  return fc
    .record({
      values: fc.record(
        Object.fromEntries(own.map((parameter) => [parameter.name, given(parameter)])),
        {
          noNullPrototype: true,
        },
      ),
      // Clients can POST a read, with its query in the form.
      posted: method === "POST" ? fc.constant(true) : often(false),
      secure: often(true),
      actor: fc.oneof(
        { weight: 24, arbitrary: nameOf(actors) },
        { weight: 1, arbitrary: fc.constant(undefined) },
      ),
      isFar: often(false),
      place: fc.constantFrom(...PLACES),
    })
    .map(({ values, posted, secure, actor, isFar, place }) => {
      const fields = own
        .filter(({ in: where }) => where !== "path")
        .map(({ name }) => [name, values[name]] as const);
      const sent = [...encode(Object.fromEntries(fields))];
      return {
        operation: id,
        method: posted ? "POST" : "GET",
        path: path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
          encodeURIComponent(String(values[name])),
        ),
        query: posted ? [] : sent,
        form: posted ? sent : [],
        tail: { query: "", form: "" },
        contentType: FORM,
        headers: isFar ? [["X-Forwarded-For", "203.0.113.7"]] : [],
        secure,
        tokens:
          actor === undefined
            ? []
            : [{ name: actor, place: place === "form" && !posted ? "query" : place }],
      };
    });
}

function given({ name, required, schema }: Parameter): fc.Arbitrary<unknown> {
  if (name === "f" && schema.enum?.includes("json")) {
    return fc.oneof(
      { weight: 6, arbitrary: fc.constant("json") },
      { weight: 2, arbitrary: valid(schema) },
      fc.constant(undefined),
    );
  }
  if (name === "callback")
    return fc.oneof(
      { weight: 9, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: valid(schema) },
    );
  return required ? valid(schema) : fc.option(valid(schema), { nil: undefined });
}

const often = (usual: boolean): fc.Arbitrary<boolean> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constant(!usual) },
  );

/** A request for any operation. */
export const wellFormed: fc.Arbitrary<Draft> = fc.oneof(
  ...operationIds.map((id) => ({ weight: weightOf(id), arbitrary: requestFor(id) })),
);
