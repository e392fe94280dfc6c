/** `generated/validators.js`: the schemas of parameters and answers, compiled ahead so that a start costs nothing. */
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import type { Contract, Operation } from "./contract.ts";

const parametersName = (id: string) => `${id}Parameters`;
const answerName = (id: string) => `${id}Answer`;

/** Plain JavaScript with one validator per operation for its parameters, and one for its answers. */
export function validatorsModule(contract: Contract, operations: readonly Operation[]): string {
  const ajv = new Ajv2020({
    allErrors: true,
    useDefaults: true,
    strict: false,
    formats: { int64: true },
    code: { source: true, esm: true },
  });
  ajv.addSchema({ $id: "contract", components: contract.components });
  for (const operation of operations) {
    ajv.addSchema(parametersSchema(operation), parametersName(operation.id));
    ajv.addSchema(answerSchema(operation), answerName(operation.id));
  }
  const names = operations.flatMap(({ id }) => [parametersName(id), answerName(id)]);
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  const table = (title: string, nameOf: (id: string) => string) =>
    `export const ${title} = { ${operations.map(({ id }) => `${id}: ${nameOf(id)}`).join(", ")} };`;
  // The compiled code calls require for a helper even where modules are asked for.
  return `import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
${code.replaceAll(/^export const (\w+) =/gm, "const $1 =").replaceAll('"use strict";', "")}
${table("parameters", parametersName)}
${table("answers", answerName)}
`;
}

/** The types of that module. */
export const validatorsTypes = `import type { ErrorObject } from "ajv";
import type { OperationId } from "./operations.ts";

/** Tells whether a value is valid, and leaves on itself what is wrong. */
export interface Validator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

/** Validators of an operation's parameters as read, which also fill in defaults. */
export declare const parameters: Readonly<Record<OperationId, Validator>>;
/** Validators of an operation's answers: result or envelope. */
export declare const answers: Readonly<Record<OperationId, Validator>>;
`;

function parametersSchema({ parameters, constraints }: Operation): object {
  return absolute({
    type: "object",
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    ...(constraints.length === 0 ? {} : { allOf: constraints }),
  });
}

function answerSchema({ result }: Operation): object {
  const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  return absolute({
    // Told apart by the one member that only the envelope has, so that a problem is named where it is.
    if: { type: "object", required: ["error"] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: refer("Error"),
    else: refer(result),
  });
}

/** The same schema with references into the contract made absolute, since it stands outside of it. */
function absolute(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"contract#/')) as object;
}
