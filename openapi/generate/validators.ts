/** `generated/validators.js`: precompiled schemas, and the same for the control API, for a faster start. */
import type { Options } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import type { Contract, Schema } from "../model/contract.ts";
import { type ControlContract, controlOperations, schemaOf } from "../model/control.ts";
import type { Operation } from "../model/operations.ts";

/** Schemas by operation. */
type Table = Readonly<Record<string, Schema>>;

/** Returns JavaScript with validators of each operation's parameters and responses. */
export const validatorsModule = (contract: Contract, operations: readonly Operation[]): string =>
  compile(contract, {
    parameters: tableOf(operations, parametersSchema),
    responses: tableOf(operations, responseSchema),
  });

/** Returns JavaScript with validators of the control API's request bodies. A portal loads it with the first of them. */
export const controlValidatorsModule = (control: ControlContract): string =>
  // Its errors have the schema, so that messages can name known members.
  boundErrors(compile(control, { bodies: bodiesOf(control) }, { verbose: true }));

/** Number of errors after which a validator stops. A large body could have millions. */
const MAX_ERRORS = 1_000;

/** Makes validators stop with the errors so far, once they are many. */
const boundErrors = (compiled: string): string =>
  `const add = (errors, error) => {
  if (errors.push(error) >= ${MAX_ERRORS}) throw errors;
};
const bounded = (validate) => {
  const check = (value) => {
    try {
      const isValid = validate(value);
      check.errors = validate.errors;
      return isValid;
    } catch (errors) {
      if (!Array.isArray(errors)) throw errors;
      check.errors = errors;
      return false;
    }
  };
  return check;
};
${compiled
  .replaceAll(/(vErrors|errors)\.push\((err\d+|error)\)/g, "add($1, $2)")
  .replaceAll(/: (bodies_\w+)/g, ": bounded($1)")}`;

/** Compiles tables of schemas. Each table is an export of the module. */
function compile(
  { components }: { readonly components: unknown },
  tables: Readonly<Record<string, Table>>,
  options: Options = {},
): string {
  const ajv = new Ajv2020({
    ...options,
    allErrors: true,
    useDefaults: true,
    strict: false,
    strictNumbers: true,
    discriminator: true,
    formats: { int64: true },
    code: { source: true, esm: true },
  });
  ajv.addSchema({ $id: "contract", components: without(["mapping"], components) });
  ajv.addSchema({ $id: "shown", components: without(["mapping", "pattern"], components) });
  const names: string[] = [];
  for (const [table, schemas] of Object.entries(tables)) {
    for (const [id, schema] of Object.entries(schemas)) {
      ajv.addSchema(absolute(schema), `${table}_${id}`);
      names.push(`${table}_${id}`);
    }
  }
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  const exports = Object.entries(tables).map(
    ([table, schemas]) =>
      `export const ${table} = { ${Object.keys(schemas)
        .map((id) => `${id}: ${table}_${id}`)
        .join(", ")} };`,
  );
  // The compiled code requires a helper, even as a module. With one of its own, the portal runs without ajv.
  const compiled = code
    .replaceAll(/^export const (\w+) =/gm, "const $1 =")
    .replaceAll('"use strict";', "")
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', "lengthOf")
    .replaceAll(
      /vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g,
      "joined(vErrors, $1.errors)",
    );
  if (compiled.includes(".concat(")) throw new Error("The compiled schemas copy lists of errors.");
  if (compiled.includes("require(")) throw new Error("The compiled schemas need another helper.");
  return `const lengthOf = (text) => {
  let length = 0;
  // Characters, of which some are two units.
  for (const _ of text) length += 1;
  return length;
};
// Adds to the same list: to copy it with each item of a long list takes a time that grows with the square of its length.
const joined = (errors, more) => {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
};
${compiled}
${exports.join("\n")}
`;
}

/**
 * Removes keywords. What maps a discriminator's values to schemas isn't supported by Ajv, which reads the values from the
 * schemas. A pattern holds for what a portal receives: pages print ids, and none says that the ids of all portals look so.
 */
const without = (keywords: readonly string[], components: unknown): unknown =>
  JSON.parse(
    JSON.stringify(components, (key, value) => (keywords.includes(key) ? undefined : value)),
  );

/** Types of the module. */
export const validatorsTypes = `import type { ErrorObject } from "ajv";
import type { OperationId } from "./operations.ts";

/** Returns true if a value is valid, otherwise sets \`errors\`. Fills in defaults. */
export interface Validator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

/** Validators of an operation's parsed parameters. */
export declare const parameters: Readonly<Record<OperationId, Validator>>;
/** Validators of an operation's response body: result or envelope. */
export declare const responses: Readonly<Record<OperationId, Validator>>;
`;

/** Types of the module for the control API. */
export const controlValidatorsTypes = `import type { operations } from "./control.types.ts";
import type { Validator } from "./validators.js";

/** Validators of request bodies. */
export declare const bodies: Readonly<Record<ControlBodyId, Validator>>;

/** The operations of the control API that have a body. */
export type ControlBodyId = {
  [Id in keyof operations]: operations[Id] extends { requestBody?: { content: object } } ? Id : never;
}[keyof operations];
`;

const tableOf = (
  operations: readonly Operation[],
  schemaOf: (operation: Operation) => Schema,
): Table => Object.fromEntries(operations.map((operation) => [operation.id, schemaOf(operation)]));

const bodiesOf = (control: ControlContract): Table =>
  Object.fromEntries(
    controlOperations(control).flatMap(({ operationId, requestBody }) => {
      const schema = schemaOf(requestBody);
      return schema === undefined ? [] : [[operationId, schema]];
    }),
  );

/** Guards check format and token, so the operation's validator ignores them. */
function parametersSchema({ parameters: all, constraints }: Operation): Schema {
  const parameters = all.filter(({ name }) => name !== "f" && name !== "token");
  return {
    type: "object",
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    ...(constraints.length === 0 ? {} : { allOf: constraints }),
  };
}

function responseSchema({ result }: Operation): Schema {
  const refer = (name: string) => ({ $ref: `shown#/components/schemas/${name}` });
  return {
    // Only the envelope has `error`. A condition gives errors at the exact place, unlike `oneOf`.
    if: { type: "object", required: ["error"] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: refer("Error"),
    else: refer(result),
  };
}

/** Returns the schema with absolute references, because it isn't part of its contract's schema. */
function absolute(schema: Schema): Schema {
  return JSON.parse(
    JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"contract#/'),
  ) as Schema;
}
