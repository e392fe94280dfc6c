/** The contract's operations as flat values, with references resolved. */
import {
  type Contract,
  type Example,
  FORM,
  type OperationObject,
  type ParameterObject,
  type Rule,
  resolve,
  type Schema,
  TEXTS,
  type TextType,
} from "./contract.ts";

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
  /** Format of the response if the request names none. The default is html. */
  readonly defaultFormat?: "json" | undefined;
  /** Names of fields that are always ignored. */
  readonly ignoredFields?: readonly string[] | undefined;
  readonly rules: readonly Rule[];
  readonly outcomes: Readonly<Record<string, Example>>;
  /** Name of the component schema of a success. */
  readonly result: string;
  /** True if a browser may be sent to another address. */
  readonly redirects: boolean;
  /** Media type of a success that is text instead of JSON. */
  readonly text: TextType | undefined;
}

const METHODS = ["get", "post"] as const;

/** Reads all operations, in the order of the contract. Resolves all references except those between schemas. */
export const readOperations = (contract: Contract): Operation[] =>
  Object.entries(contract.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [readOperation(contract, path, method, operation)];
    }),
  );

/** Finds an operation as it is written in the contract. Throws if there is none. */
export function objectOf(contract: Contract, { id }: Pick<Operation, "id">): OperationObject {
  const objects = Object.values(contract.paths).flatMap(({ get, post }) => [get, post]);
  const object = objects.find((operation) => operation?.operationId === id);
  if (object === undefined) throw new Error(`the contract has no operation ${id}`);
  return object;
}

/** True if an outcome is a refusal, which means that its body is an envelope. */
export const isRefusal = (outcome: Example | undefined): boolean =>
  typeof outcome?.value === "object" && outcome.value !== null && "error" in outcome.value;

function readOperation(
  contract: Contract,
  path: string,
  method: "get" | "post",
  operation: OperationObject,
): Operation {
  const { content } = operation.responses[200];
  const json = content["application/json"];
  const text = TEXTS.find((type) => content[type] !== undefined);
  const whole = text && content[text];
  const form = resolve<Schema>(contract, operation.requestBody?.content[FORM].schema ?? {});
  const stated = [...(contract.paths[path]?.parameters ?? []), ...(operation.parameters ?? [])];
  return {
    id: operation.operationId,
    method: method === "get" ? "GET" : "POST",
    path,
    tag: operation.tags[0],
    summary: operation.summary,
    description: operation.description.trim(),
    parameters: [
      ...stated.map((node) => statedParameter(contract, resolve(contract, node))),
      ...formParameters(contract, form),
    ],
    unknownFields: operation["x-unknown-fields"],
    defaultFormat: operation["x-default-format"],
    ignoredFields: operation["x-ignored-fields"],
    constraints: form.allOf ?? [],
    rules: [
      ...operation["x-rules"].map((rule) => ({
        ...rule,
        sentence: rule.sentence.trim().replaceAll("\n", " "),
      })),
      responseRule(contract, operation),
    ],
    outcomes: Object.fromEntries(
      Object.entries({ ...whole?.examples, ...json.examples }).map(([name, node]) => [
        name,
        resolve(contract, node),
      ]),
    ),
    redirects: operation.responses[302] !== undefined,
    text,
    result: (whole?.schema ?? json.schema.oneOf?.[0])?.$ref.split("/").at(-1) ?? "",
  };
}

function statedParameter(contract: Contract, parameter: ParameterObject): Parameter {
  const { name, in: place, required = false, description, schema, example } = parameter;
  return {
    name,
    in: place,
    required,
    description: description.trim(),
    schema: resolve(contract, schema),
    json: false,
    example,
  };
}

function formParameters(contract: Contract, { properties = {}, required = [] }: Schema) {
  return Object.entries(properties).map(([name, node]): Parameter => {
    const schema = resolve<Schema>(contract, node);
    return {
      name,
      in: "form",
      required: required.includes(name),
      description: String(schema.description).trim(),
      schema: schema.contentSchema ?? schema,
      json: schema.contentSchema !== undefined,
      example: schema.examples?.[0],
    };
  });
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
    certainty: /^https:\/\/(developers|doc)\.arcgis\.com\//.test(externalDocs.url)
      ? "documented"
      : "client",
  };
}
