/** The page of a schema, and the parameters of an operation. */
import { resolve, type Schema } from "../../openapi/model/contract.ts";
import type { Parameter } from "../../openapi/model/operations.ts";
import { code, inline, join, table } from "./markdown.ts";
import { contract, linkToOperation, operations } from "./register.ts";
import { createTypes } from "./types.ts";

const PREFIX = "#/components/schemas/";
const schemas = contract.components.schemas;

/** Names of the schemas that have a page. */
export const schemaNames = Object.keys(schemas);

const { typeOf, membersOf } = createTypes((name) => `/reference/schemas/${name}`);

/** Returns a table of an operation's parameters. */
export const parameterTable = (parameters: readonly Parameter[]): string =>
  table(
    ["Parameter", "In", "Type", "Meaning"],
    parameters.map(({ name, in: place, required, schema, json, description }) => [
      `\`${name}\`${required ? " **required**" : ""}`,
      place,
      json ? `JSON: ${typeOf(schema)}` : typeOf(schema),
      inline(description),
    ]),
  );

/** Returns the page of a schema as Markdown. */
export function schemaPage(name: string): string {
  const schema = resolve<Schema>(contract, { $ref: `${PREFIX}${name}` });
  const { description = "", properties, examples } = schema;
  const users = operations.filter((operation) => uses(name, operation.result));
  return join(
    `# ${name}`,
    inline(description),
    properties === undefined
      ? `Type: ${typeOf(schema)}`
      : membersOf(schema, (member) => resolve<Schema>(contract, member).description),
    examples === undefined ? undefined : join("## Examples", ...examples.map(shown)),
    users.length === 0
      ? undefined
      : join(
          "## Operations that return it",
          users.map((one) => `- ${linkToOperation(one)}`).join("\n"),
        ),
    "## JSON Schema",
    code("json", JSON.stringify(schemas[name], null, 2)),
  );
}

const shown = (value: unknown): string => code("json", JSON.stringify(value, null, 2));

/** True if a schema is another one, or part of it. */
function uses(name: string, by: string): boolean {
  const seen = new Set<string>();
  const visit = (node: unknown): boolean => {
    if (typeof node !== "object" || node === null) return false;
    return Object.entries(node).some(([key, value]) => {
      if (key !== "$ref" || typeof value !== "string") return visit(value);
      const found = value.slice(PREFIX.length);
      if (found === name) return true;
      if (seen.has(found)) return false;
      seen.add(found);
      return visit(schemas[found]);
    });
  };
  return by === name || visit(schemas[by]);
}
