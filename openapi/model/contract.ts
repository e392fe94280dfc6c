/** The bundled contract as it is written, and the one place that follows its references. */
import { readFileSync } from "node:fs";

/** Location of the bundle. */
export const BUNDLE = new URL("../../generated/openapi.json", import.meta.url);

/** Reads the published document, without the operations that `generate/publish.ts` adds to it. */
export const readContract = (file: URL = BUNDLE): Contract =>
  withoutCopies(JSON.parse(readFileSync(file, "utf8")) as Contract);

/** Returns a contract without the copies of its operations, and with each response in its operation. */
function withoutCopies(contract: Contract): Contract {
  const paths = Object.entries(contract.paths).flatMap(([path, item]) => {
    const kept = Object.entries(item).flatMap(([key, value]) => {
      if (key !== "get" && key !== "post") return [[key, value]];
      const operation = value as OperationObject;
      if (operation["x-internal"]) return [];
      const responses = {
        ...operation.responses,
        200: resolve(contract, operation.responses[200]),
      };
      return [[key, { ...operation, responses }]];
    });
    const own = Object.fromEntries(kept) as PathItem;
    return own.get === undefined && own.post === undefined ? [] : [[path, own] as const];
  });
  return { ...contract, paths: Object.fromEntries(paths) };
}

/** Content type of every request body. */
export const FORM = "application/x-www-form-urlencoded";

export interface Contract {
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly summary: string;
    readonly description: string;
  };
  readonly servers: readonly Server[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, ParameterObject>>;
  };
  /** Rules of every response. */
  readonly "x-rules": readonly Rule[];
  readonly "x-errors": readonly object[];
  readonly "x-conflicts": readonly object[];
  readonly "x-open-questions": readonly object[];
  readonly "x-not-offered": readonly object[];
  readonly "x-sources": Readonly<Record<string, { readonly title: string; readonly url: string }>>;
}

export interface Server {
  readonly url: string;
  readonly description: string;
  readonly variables?: Readonly<Record<string, { readonly default: string }>>;
}

export interface Rule {
  readonly id: string;
  readonly level: "MUST" | "SHOULD" | "MAY";
  readonly sentence: string;
  readonly source: string;
  readonly certainty: "documented" | "observed" | "client" | "inferred";
  readonly outcome?: string;
}

/** JSON Schema. The named keywords are those that this project reads. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: "string" | "integer" | "boolean" | "array" | "object";
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly allOf?: readonly Schema[];
  readonly contentSchema?: Schema;
  readonly "x-unit"?: string;
  /** What a pattern allows, in words that follow "must be". */
  readonly "x-allowed"?: string;
  /** A check that JSON Schema can't express. */
  readonly "x-check"?: "address" | "webAddress" | "future" | "searchTerms";
  readonly [keyword: string]: unknown;
}

export interface Reference {
  readonly $ref: string;
}

export interface Example {
  readonly summary: string;
  readonly value: unknown;
}

export interface ParameterObject {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly description: string;
  readonly schema: Schema;
  example?: unknown;
  examples?: Readonly<Record<string, object>>;
}

export interface OperationObject {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly [string];
  /** The page that describes the operation: one of the sources. */
  readonly externalDocs: { readonly url: string };
  readonly "x-rules": readonly Rule[];
  readonly "x-unknown-fields"?: "refused" | "resembling";
  readonly "x-default-format"?: "json";
  readonly "x-ignored-fields"?: readonly string[];
  /** True if clients add a slash to the path. */
  readonly "x-trailing-slash"?: boolean;
  /** True for a copy of another operation: a read by POST, or a path with a slash at its end. */
  readonly "x-internal"?: boolean;
  readonly parameters?: readonly (ParameterObject | Reference)[];
  readonly requestBody?: {
    readonly content: {
      readonly [FORM]: { readonly schema: Schema; example?: object; examples?: object };
    };
  };
  readonly responses: { readonly 200: { readonly content: Content }; readonly 302?: object };
}

export type PathItem = { readonly parameters?: readonly (ParameterObject | Reference)[] } & {
  readonly [method in "get" | "post"]?: OperationObject;
};

/** Media types of a success that isn't JSON: a table, or a picture. */
export const TEXTS = ["text/csv", "image/svg+xml"] as const;
export type TextType = (typeof TEXTS)[number];

/** JSON content is a result or an envelope. If the result is a table or picture, JSON is an envelope only. */
type Content = {
  readonly "application/json": Body<{ readonly oneOf?: readonly [Reference, Reference] }>;
} & { readonly [type in TextType]?: Body<Reference> };

interface Body<SchemaOfBody> {
  readonly schema: SchemaOfBody;
  readonly examples: Readonly<Record<string, Example | Reference>>;
}

/**
 * Returns what a reference refers to, with the members beside the reference. Returns any other value as it is. Throws if
 * the reference refers to nothing.
 */
export function resolve<T extends object>(contract: Contract, node: T | Reference): T {
  const { $ref, ...beside } = node as { readonly $ref?: string };
  if ($ref === undefined) return node as T;
  const target = $ref
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (parent, key) => (parent as Record<string, unknown> | undefined)?.[key.replaceAll("~1", "/")],
      contract,
    );
  if (target === undefined) throw new Error(`${$ref} refers to nothing`);
  return { ...resolve(contract, target as T), ...beside };
}
