/** The page of the control API. */
import { readFileSync } from "node:fs";
import {
  type ControlContract,
  type ControlOperation,
  controlOperations,
  schemaOf,
} from "../../openapi/model/control.ts";
import { code, inline, join, table } from "./markdown.ts";
import { createTypes } from "./types.ts";

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
    ...controlOperations(control).map((operation) =>
      section(`${operation.method} ${operation.path}`, operation),
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
