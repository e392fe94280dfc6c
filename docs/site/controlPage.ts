/** The page of the control API. */
import { readFileSync } from "node:fs";
import type { Schema } from "../../openapi/model/contract.ts";
import { code, inline, join, table } from "./markdown.ts";
import { createTypes } from "./types.ts";

interface ControlContract {
  readonly info: { readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, ControlOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface ControlOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly ControlParameter[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

interface ControlParameter {
  readonly name: string;
  readonly in: string;
  readonly description: string;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

const { typeOf, membersOf } = createTypes((name) => `#${name.toLowerCase()}`);

const control = JSON.parse(
  readFileSync(new URL("../../generated/control.json", import.meta.url), "utf8"),
) as ControlContract;

/** Returns the page as Markdown: every operation, and the schemas that they share. */
export const controlPage = (): string =>
  join(
    "# Control API",
    control.info.description.replaceAll("<", "&lt;"),
    'The contract itself is <a href="../control.json" target="_self">control.json</a>.',
    ...Object.entries(control.paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([method]) => method !== "parameters")
        .map(([method, operation]) => section(`${method.toUpperCase()} ${path}`, operation)),
    ),
    "## Schemas",
    ...Object.entries(control.components.schemas).map(([name, schema]) =>
      join(
        `### ${name}`,
        inline(schema.description ?? ""),
        schema.properties === undefined ? `Type: ${typeOf(schema)}` : membersOf(schema),
      ),
    ),
  );

function section(line: string, operation: ControlOperation): string {
  const { summary, description = "", parameters = [], requestBody, responses } = operation;
  const body = schemaOf(requestBody);
  return join(
    `## ${inline(summary)}`,
    code("http", line),
    description.replaceAll("<", "&lt;"),
    parameters.length === 0
      ? undefined
      : table(
          ["Parameter", "In", "Meaning"],
          parameters.map((one) => [`\`${one.name}\``, one.in, inline(one.description)]),
        ),
    body === undefined
      ? undefined
      : join("**Body.** JSON:", body.properties === undefined ? typeOf(body) : membersOf(body)),
    `**Response.** ${Object.entries(responses)
      .filter(([status]) => status.startsWith("2"))
      .map(([status, response]) => `${status}: ${typeOf(schemaOf(response) ?? {})}`)
      .join("; ")}`,
  );
}

const schemaOf = ({ content = {} }: Content = {}): Schema | undefined =>
  Object.values(content)[0]?.schema;
