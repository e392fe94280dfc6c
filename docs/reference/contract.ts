/** The bundled contract, as far as the reference reads it. */
import { readFile } from "node:fs/promises";
import type { Conflict, OpenQuestion } from "../../generated/conflicts.ts";
import type { ErrorEntry } from "../../generated/errors.ts";

export interface Rule {
  readonly id: string;
  readonly level: "MUST" | "SHOULD" | "MAY";
  readonly sentence: string;
  readonly source: string;
  readonly certainty: "documented" | "observed" | "client" | "inferred";
  readonly outcome?: string;
}

export interface Example {
  readonly value: unknown;
  /** True if Scalar omits the parameter until the reader ticks it. */
  readonly "x-disabled"?: boolean;
}

export interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly examples?: readonly unknown[];
}

export interface Parameter {
  readonly name: string;
  readonly required?: boolean;
  example?: unknown;
  examples?: Readonly<Record<string, Example>>;
}

/** Content of a request, which is always a form. */
export interface Form {
  readonly schema: Schema;
  example?: Readonly<Record<string, unknown>>;
}

interface Answer {
  readonly examples?: Readonly<Record<string, Example | { readonly $ref: string }>>;
}

export interface Operation {
  readonly summary: string;
  description: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly "x-rules": readonly Rule[];
  readonly requestBody?: {
    readonly content: { readonly "application/x-www-form-urlencoded"?: Form };
  };
  readonly responses: {
    readonly 200: { readonly content: { readonly "application/json"?: Answer } };
  };
}

export interface Server {
  readonly url: string;
  readonly description: string;
  readonly variables?: Readonly<Record<string, { readonly default: string }>>;
}

export interface Contract {
  readonly info: { readonly title: string; readonly summary: string; description: string };
  servers: readonly Server[];
  readonly paths: Readonly<Record<string, { readonly get?: Operation; readonly post?: Operation }>>;
  readonly components: {
    readonly examples: Readonly<Record<string, Example>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly schemas: Readonly<Record<string, Schema>>;
  };
  readonly "x-rules": readonly Rule[];
  readonly "x-conflicts": readonly Conflict[];
  readonly "x-open-questions": readonly OpenQuestion[];
  readonly "x-errors": readonly ErrorEntry[];
  readonly "x-sources": Readonly<Record<string, { readonly title: string; readonly url: string }>>;
}

/** The contract as bytes, unchanged. */
export const readContract = (): Promise<string> =>
  readFile(new URL("../../generated/openapi.json", import.meta.url), "utf8");

/** Returns every operation, in the order of the contract. */
export const operationsOf = ({ paths }: Contract): Operation[] =>
  Object.values(paths).flatMap(({ get, post }) =>
    [get, post].filter((operation) => operation !== undefined),
  );

/** Returns the example of an outcome. Returns undefined if the rule has no outcome. */
export function exampleOf(
  contract: Contract,
  operation: Operation,
  outcome: string,
): Example | undefined {
  const example = operation.responses[200].content["application/json"]?.examples?.[outcome];
  if (example === undefined || !("$ref" in example)) return example;
  return contract.components.examples[example.$ref.split("/").at(-1) ?? ""];
}
