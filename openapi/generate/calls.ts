/** `generated/calls.ts`: input and result of each operation, with flat parameters. */

import type { Schema } from "../model/contract.ts";
import type { Operation, Parameter } from "../model/operations.ts";
import { comment } from "./comment.ts";

export function callsModule(operations: readonly Operation[]): string {
  return `import type * as contract from "./openapi.types.ts";
import type { OperationId } from "./operations.ts";

${operations.map(inputType).join("\n")}
/** Input and result of each operation, and the parameters that have a default. */
export interface Calls {
${operations.map(call).join("\n")}
}

/** Parameters as a portal reads them, with defaults. */
export type Parameters<Id extends OperationId> = Calls[Id]["input"] &
  Required<Pick<Calls[Id]["input"], Calls[Id]["defaulted"] & keyof Calls[Id]["input"]>>;
`;
}

function call({ id, result, text, parameters }: Operation): string {
  const defaulted = own(parameters).filter(({ schema }) => schema.default !== undefined);
  const names = defaulted.map(({ name }) => JSON.stringify(name)).join(" | ") || "never";
  return `  ${id}: { input: ${inputName(id)}; defaulted: ${names}; result: ${text?.startsWith("image/") ? "Blob" : `contract.${result}`} };`;
}

const own = (parameters: readonly Parameter[]) => parameters.filter(({ name }) => !OWN.has(name));

export const inputName = (id: string) => `${id.charAt(0).toUpperCase()}${id.slice(1)}Input`;

/** The client sets format and token itself, so its inputs don't have them. */
export const OWN = new Set(["f", "token", "callback"]);

function inputType({ id, parameters, summary }: Operation): string {
  return `/** ${summary}. */
export interface ${inputName(id)} {
${own(parameters).map(field).join("\n")}
}
`;
}

function field({ name, required, description, schema, json }: Parameter): string {
  const type = json ? `contract.${String(schema.$ref).split("/").at(-1)}` : typeOf(schema);
  return `${comment(`${description}${terms(schema)}`, "  ")}\n  readonly ${name}${required ? "" : "?"}: ${type};`;
}

/** Returns unit and default of a value, for a comment. */
function terms(schema: Schema): string {
  const unit = schema["x-unit"] === undefined ? [] : [`in ${schema["x-unit"]}`];
  const value = schema.default === undefined ? [] : [`${schema.default} without it`];
  const text = [...unit, ...value].join(", ");
  return text === "" ? "" : ` (${text})`;
}

function typeOf(schema: Schema): string {
  if (schema.enum !== undefined)
    return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.type === "array") return `readonly (${typeOf(schema.items ?? {})})[]`;
  return schema.type === "integer" ? "number" : String(schema.type);
}
