/** The report of the conformance suite: its JSON Schema, and the types that follow from it. */
import { toJsonSchema } from "@valibot/to-json-schema";
import openapiTS, { astToString, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { parts, reportSchema } from "../../conformance/reports/reportSchema.ts";

const { $defs = {}, ...root } = toJsonSchema(reportSchema, {
  target: "draft-2020-12",
  definitions: parts,
});

/** The JSON Schema, as text. */
export function reportJson(): string {
  const schema = {
    $id: reportSchema.entries.$schema.literal,
    title: "Conformance report",
    description:
      "What a run of the conformance suite found. *** replaces tokens and passwords. Another number at the end of the id means that a reader has to change; members may be added under the same number.",
    ...root,
    $defs,
  };
  const withoutTypes = (name: string, value: unknown) => (name === "tsType" ? undefined : value);
  return `${JSON.stringify(schema, withoutTypes, 2)}\n`;
}

/** The types, as a module. */
export async function reportTypes(): Promise<string> {
  const schemas = JSON.stringify({ Report: root, ...$defs }).replaceAll(
    "#/$defs/",
    "#/components/schemas/",
  );
  const document = {
    openapi: "3.1.0",
    info: { title: "Report", version: "1" },
    paths: {},
    components: { schemas: JSON.parse(schemas) },
  };
  const types = await openapiTS(document, {
    immutable: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    inject:
      'import type { OperationId } from "./operations.ts";\nimport type { RuleId } from "./rules.ts";\n',
    transform: ({ tsType }: SchemaObject & { readonly tsType?: string }) =>
      tsType === undefined ? undefined : ts.factory.createTypeReferenceNode(tsType),
  });
  return `// Generated from conformance/reports/reportSchema.ts by \`make generate\`.\n\n${astToString(types)}`;
}
