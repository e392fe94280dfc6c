/** The bundled contract of the control API, as far as generators and docs read it. */
import type { Schema } from "./contract.ts";

export interface ControlContract {
  readonly info: { readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, ControlOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export interface ControlOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly description: string;
  }[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

/** Returns the operations, each with its method and path. A path may also have parameters of its own. */
export const controlOperations = ({ paths }: ControlContract) =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      method === "parameters" ? [] : [{ ...operation, method: method.toUpperCase(), path }],
    ),
  );

/** Returns the schema of a body. */
export const schemaOf = ({ content = {} }: Content = {}): Schema | undefined =>
  Object.values(content)[0]?.schema;
