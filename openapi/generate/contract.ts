/** Reads the bundled contract, and flattens its operations. */

export interface Rule {
  readonly id: string;
  readonly level: "MUST" | "SHOULD" | "MAY";
  readonly sentence: string;
  readonly source: string;
  readonly certainty: "documented" | "observed" | "client" | "inferred";
  readonly outcome?: string;
}

/** JSON Schema, read by key. */
export type Schema = Readonly<Record<string, unknown>>;

interface Reference {
  readonly $ref: string;
}

interface Example {
  readonly summary: string;
  readonly value: unknown;
}

interface ParameterObject {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly description: string;
  readonly schema: Schema;
  readonly example?: unknown;
}

interface OperationObject {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly [string];
  /** The page that describes the operation: one of the sources. */
  readonly externalDocs: { readonly url: string };
  readonly "x-rules": readonly Rule[];
  readonly "x-unknown-fields"?: "refused" | "resembling";
  readonly "x-ignored-fields"?: readonly string[];
  readonly parameters?: readonly (ParameterObject | Reference)[];
  readonly requestBody?: {
    readonly content: {
      readonly "application/x-www-form-urlencoded": { readonly schema: Schema | Reference };
    };
  };
  readonly responses: { readonly 200: { readonly content: Content } };
}

interface Body<SchemaOfBody> {
  readonly schema: SchemaOfBody;
  readonly examples: Readonly<Record<string, Example | Reference>>;
}

/** JSON content is a result or an envelope. If the result is a table, JSON is an envelope only. */
interface Content {
  readonly "application/json": Body<{ readonly oneOf?: readonly [Reference, Reference] }>;
  readonly "text/csv"?: Body<Reference>;
}

type PathItem = { readonly parameters?: readonly (ParameterObject | Reference)[] } & {
  readonly [method in "get" | "post"]?: OperationObject;
};

export interface Contract {
  readonly info: { readonly title: string; readonly version: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  readonly "x-rules": readonly Rule[];
  readonly "x-errors": readonly object[];
  readonly "x-conflicts": readonly object[];
  readonly "x-open-questions": readonly object[];
  readonly "x-sources": Readonly<Record<string, { readonly title: string; readonly url: string }>>;
}

/** A parameter of an operation: of path, query or form. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "form";
  readonly required: boolean;
  readonly description: string;
  /** Schema of the parsed value. For JSON text, the schema of its content. */
  readonly schema: Schema;
  /** True if the value is sent as JSON text. */
  readonly json: boolean;
  /** An example value, as it is sent. */
  readonly example: unknown;
}

export interface Operation {
  readonly id: string;
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  /** Constraints between parameters, as schemas. */
  readonly constraints: readonly Schema[];
  /** Which unknown fields are refused. The default is none. */
  readonly unknownFields?: "refused" | "resembling" | undefined;
  /** Names of fields that are always ignored. */
  readonly ignoredFields?: readonly string[] | undefined;
  readonly rules: readonly Rule[];
  readonly outcomes: Readonly<Record<string, Example>>;
  /** Name of the component schema of a success. */
  readonly result: string;
  /** True if a success is text instead of JSON. */
  readonly text: boolean;
}

const METHODS = ["get", "post"] as const;

/** Reads all operations, in the order of the contract. Resolves all references except those between schemas. */
export function readOperations(contract: Contract): Operation[] {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined
        ? []
        : [readOperation(contract, path, method, operation, item.parameters ?? [])];
    }),
  );
}

/** True if an outcome is a refusal, which means that its body is an envelope. */
export const isRefusal = (outcome: Example): boolean =>
  typeof outcome.value === "object" && outcome.value !== null && "error" in outcome.value;

function readOperation(
  contract: Contract,
  path: string,
  method: "get" | "post",
  operation: OperationObject,
  shared: readonly (ParameterObject | Reference)[],
): Operation {
  const resolve = <T extends object>(node: T | Reference): T =>
    "$ref" in node ? lookUp<T>(contract, node.$ref) : node;
  const { "application/json": json, "text/csv": table } = operation.responses[200].content;
  const form = resolve<Schema>(
    operation.requestBody?.content["application/x-www-form-urlencoded"].schema ?? {},
  );
  return {
    id: operation.operationId,
    method: method === "get" ? "GET" : "POST",
    path,
    tag: operation.tags[0],
    summary: operation.summary,
    description: operation.description.trim(),
    parameters: [
      ...[...shared, ...(operation.parameters ?? [])].map((node) => placed(resolve(node), resolve)),
      ...formParameters(form, resolve),
    ],
    unknownFields: operation["x-unknown-fields"],
    ignoredFields: operation["x-ignored-fields"],
    constraints: (form.allOf as Schema[] | undefined) ?? [],
    rules: [
      ...operation["x-rules"].map((rule) => ({
        ...rule,
        sentence: rule.sentence.trim().replaceAll("\n", " "),
      })),
      responseRule(contract, operation),
    ],
    outcomes: Object.fromEntries(
      Object.entries({ ...table?.examples, ...json.examples }).map(([name, node]) => [
        name,
        resolve(node),
      ]),
    ),
    text: table !== undefined,
    result: (table?.schema ?? json.schema.oneOf?.[0])?.$ref.split("/").at(-1) ?? "",
  };
}

/** The rule that every operation has: its responses have the documented shape. */
function responseRule(contract: Contract, { operationId, externalDocs }: OperationObject): Rule {
  const [source] =
    Object.entries(contract["x-sources"]).find(([, { url }]) => url === externalDocs.url) ?? [];
  if (source === undefined)
    throw new Error(`${operationId}: externalDocs must be the url of a source in x-sources`);
  return {
    id: `${operationId}.response`,
    level: "MUST",
    sentence: `A successful response of ${operationId} has the documented shape.`,
    source,
    certainty: /^https:\/\/(developers|doc)\.arcgis\.com\//.test(externalDocs.url) ? "documented" : "client",
  };
}

type Resolve = <T extends object>(node: T | Reference) => T;

function placed(parameter: ParameterObject, resolve: Resolve): Parameter {
  const { name, in: place, required = false, description, example } = parameter;
  return {
    name,
    in: place,
    required,
    description: description.trim(),
    schema: resolve(parameter.schema),
    json: false,
    example,
  };
}

function formParameters(form: Schema, resolve: Resolve): Parameter[] {
  const required = new Set(form.required as string[] | undefined);
  return Object.entries((form.properties ?? {}) as Record<string, Schema>).map(([name, node]) => {
    const schema = resolve(node);
    const held = schema.contentSchema as Schema | undefined;
    return {
      name,
      in: "form",
      required: required.has(name),
      description: String(schema.description).trim(),
      schema: held ?? schema,
      json: held !== undefined,
      example: (schema.examples as readonly unknown[] | undefined)?.[0],
    };
  });
}

function lookUp<T>(contract: Contract, reference: string): T {
  const node = reference
    .replace("#/", "")
    .split("/")
    .reduce<unknown>(
      (parent, key) => (parent as Record<string, unknown> | undefined)?.[key.replaceAll("~1", "/")],
      contract,
    );
  if (node === undefined) throw new Error(`${reference} refers to nothing`);
  return node as T;
}
