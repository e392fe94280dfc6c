/** `generated/calls.ts`: what each operation takes and gives, with flat parameters. */
import { comment } from "./comment.ts";
import type { Operation, Parameter } from "./contract.ts";

export function callsModule(operations: readonly Operation[]): string {
  return `import type * as contract from "./openapi.types.ts";
import type { OperationId } from "./operations.ts";

${operations.map(inputType).join("\n")}
/** What each operation takes and gives, and which parameters have a value even where none is sent. */
export interface Calls {
${operations.map(call).join("\n")}
}

/** Parameters as a portal reads them: defaults are filled in. */
export type Parameters<Id extends OperationId> = Calls[Id]["input"] &
  Required<Pick<Calls[Id]["input"], Calls[Id]["defaulted"] & keyof Calls[Id]["input"]>>;
`;
}

function call({ id, result, parameters }: Operation): string {
  const defaulted = own(parameters).filter(({ schema }) => schema.default !== undefined);
  const names = defaulted.map(({ name }) => JSON.stringify(name)).join(" | ") || "never";
  return `  ${id}: { input: ${inputName(id)}; defaulted: ${names}; result: contract.${result} };`;
}

const own = (parameters: readonly Parameter[]) => parameters.filter(({ name }) => !OWN.has(name));

export const inputName = (id: string) => `${id.charAt(0).toUpperCase()}${id.slice(1)}Input`;

/** Formats and tokens are the client's own business, so its inputs leave them out. */
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

/** Unit and default of a value, as a comment tells them. */
function terms(schema: Parameter["schema"]): string {
  const unit = schema["x-unit"] === undefined ? [] : [`in ${schema["x-unit"]}`];
  const value = schema.default === undefined ? [] : [`${schema.default} without it`];
  const text = [...unit, ...value].join(", ");
  return text === "" ? "" : ` (${text})`;
}

function typeOf(schema: Parameter["schema"]): string {
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.type === "array") return `readonly (${typeOf(schema.items as Parameter["schema"])})[]`;
  return schema.type === "integer" ? "number" : String(schema.type);
}
