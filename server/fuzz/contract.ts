/** Parameters of each operation with their schemas, from the bundled contract. */
import { readFileSync } from "node:fs";
import {
  type Operation,
  type OperationId,
  operationIds,
  operations,
  type Parameter as ParameterRow,
} from "../../generated/operations.ts";

/** The part of JSON Schema that the contract uses for parameters. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: "string" | "integer" | "boolean" | "array" | "object";
  readonly enum?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly "x-unit"?: string;
  readonly "x-check"?: ParameterRow["check"];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly contentSchema?: Schema;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "form";
  readonly required: boolean;
  readonly schema: Schema;
}

interface Bundle {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A parameter in the bundle. */
interface Stated {
  readonly $ref?: string;
  readonly name: string;
  readonly schema: Schema;
  readonly example?: unknown;
}

interface Path {
  readonly operationId?: string;
  readonly parameters?: readonly Stated[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
  };
}

const bundle = JSON.parse(
  readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8"),
) as Bundle;

/** Resolves a reference and merges its siblings. Returns any other value as it is. */
export function resolved<Value extends { readonly $ref?: string }>(value: Value): Value {
  const { $ref, ...beside } = value;
  if ($ref === undefined) return value;
  const keys = $ref.split("/").slice(1);
  const target = keys.reduce(
    (part: unknown, key) => (part as Record<string, unknown>)[key],
    bundle,
  ) as Value;
  return { ...resolved(target), ...beside };
}

/** Returns the parameters of every operation, in the contract's order. */
export const parameters: ReadonlyMap<OperationId, readonly Parameter[]> = new Map(
  operationIds.map((id) => [id, parametersOf(id)]),
);

function parametersOf(id: OperationId): Parameter[] {
  const { method, path, parameters: listed }: Operation = operations[id];
  const place = bundle.paths[path] as unknown as Path & Readonly<Record<string, Path>>;
  const { parameters: own = [], requestBody } = place[method.toLowerCase()] as Path;
  const stated = [...(place.parameters ?? []), ...own].map(resolved);
  const forms = Object.values(requestBody?.content ?? {}).flatMap(({ schema }) =>
    Object.entries(resolved(schema).properties ?? {}),
  );
  const schemas = new Map<string, Schema>([
    ...stated.map(
      ({ name, schema, example }) => [name, withExample(resolved(schema), example)] as const,
    ),
    ...forms.map(([name, schema]) => [name, resolved(schema)] as const),
  ]);
  return Object.entries(listed).map(([name, { in: where, required }]) => {
    return { name, in: where, required, schema: schemas.get(name) as Schema };
  });
}

function withExample(schema: Schema, example: unknown): Schema {
  return example === undefined
    ? schema
    : { ...schema, examples: [example, ...(schema.examples ?? [])] };
}
