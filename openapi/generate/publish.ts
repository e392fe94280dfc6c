/**
 * The published document: the bundle, with what tools of others need and what would be dull to write for each operation.
 * `readContract` leaves it out again.
 */
import {
  type Contract,
  FORM,
  type OperationObject,
  type ParameterObject,
  type PathItem,
  resolve,
  type Schema,
} from "../model/contract.ts";
import { isRefusal, readOperations } from "../model/operations.ts";

/** An operation whose members can be added to. */
type Draft = { -readonly [Key in keyof OperationObject]: OperationObject[Key] } & {
  [member: string]: unknown;
};

const HEADERS = {
  XRule: {
    description: "Id of the rule that refuses the request. This project's portal sends it.",
    schema: { type: "string" },
    example: "interest.once",
  },
  Link: {
    description:
      'Page about the rule that refuses the request, with `rel="help"`. This project\'s portal sends it.',
    schema: { type: "string" },
    example: '<http://127.0.0.1:4000/docs/rules/interest.once>; rel="help"',
  },
  XRequestId: {
    description:
      "Id of the request: its own X-Request-Id, or a new one. This project's portal sends it.",
    schema: { type: "string" },
    example: "0f8b1c52-6c4e-4d53-9a37-2f1f0b7f8a11",
  },
} as const;

const SCRIPT = {
  type: "string",
  description: "The JSON response as the argument of the function that callback names.",
  examples: ['handleAnswer({"purchases":[],"trials":[],"interests":[]});'],
};

/** Schemes of which a request with a token uses one. */
const WITH_TOKEN = [{ tokenParameter: [] }, { tokenHeader: [] }, { authorizationHeader: [] }];

/** Returns the document to publish. */
export function publish(bundle: Contract): object {
  const contract = structuredClone(bundle);
  const operations = new Map(readOperations(bundle).map((operation) => [operation.id, operation]));
  const responses: Record<string, object> = {};
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [path, item] of Object.entries(contract.paths)) {
    const { get, post, ...shared } = item as PathItem & Record<string, unknown>;
    const published: Record<string, unknown> = { ...shared };
    for (const [method, operation] of Object.entries({ get, post })) {
      if (operation === undefined) continue;
      const draft = operation as Draft;
      const { outcomes = {}, rules = [] } = operations.get(draft.operationId) ?? {};
      responses[draft.operationId] = responseOf(contract, draft);
      draft.responses = {
        ...draft.responses,
        200: { $ref: `#/components/responses/${draft.operationId}` },
      } as unknown as OperationObject["responses"];
      if (rules.some(({ id }) => id === "token.required")) draft.security = WITH_TOKEN;
      const [success = ""] = Object.keys(outcomes).filter((name) => !isRefusal(outcomes[name]));
      describeBody(contract, draft, { [success]: outcomes[success]?.summary ?? "" });
      published[method] = draft;
    }
    if (get !== undefined && post === undefined)
      published.post = postOf(contract, get as unknown as Draft);
    paths[path] = published;
    const withSlash = Object.entries({ get, post }).flatMap(([method, operation]) =>
      operation?.["x-trailing-slash"] ? [[method, copyOf(operation as Draft, "WithSlash")]] : [],
    );
    if (withSlash.length > 0) paths[`${path}/`] = { ...shared, ...Object.fromEntries(withSlash) };
  }
  const components = { ...contract.components, headers: HEADERS, responses };
  return { ...contract, paths, components };
}

/** The response of an operation, with its headers, and as a script if the operation has a callback. */
function responseOf(contract: Contract, operation: Draft): object {
  const response = operation.responses[200] as { headers?: object; content: object };
  const hasCallback = [...fieldsOf(contract, operation)].includes("callback");
  return {
    ...response,
    headers: {
      "X-Rule": { $ref: "#/components/headers/XRule" },
      Link: { $ref: "#/components/headers/Link" },
      "X-Request-Id": { $ref: "#/components/headers/XRequestId" },
      ...response.headers,
    },
    content: {
      ...response.content,
      ...(hasCallback ? { "text/javascript": { schema: SCRIPT } } : {}),
    },
  };
}

/** The names of an operation's parameters. */
function* fieldsOf(contract: Contract, { parameters = [], requestBody }: Draft) {
  for (const parameter of parameters) yield resolve<ParameterObject>(contract, parameter).name;
  const schema = requestBody?.content[FORM].schema;
  if (schema !== undefined) yield* Object.keys(resolve<Schema>(contract, schema).properties ?? {});
}

/**
 * Says how the fields of a body are encoded, and shows a request that has the named outcome, unless the contract shows
 * one: the smallest, with the example of each required field.
 */
function describeBody(
  contract: Contract,
  operation: Draft,
  outcome: Readonly<Record<string, string>>,
): void {
  const body = operation.requestBody?.content[FORM] as
    | { schema: Schema; examples?: object }
    | undefined;
  if (body === undefined) return;
  const { properties = {}, required = [] } = resolve<Schema>(contract, body.schema);
  Object.assign(body, encodingOf(contract, properties));
  const value = Object.fromEntries(
    ["f", ...required].map((name) => [name, exampleOf(contract, properties[name])]),
  );
  body.examples ??= Object.fromEntries(
    Object.entries(outcome).map(([name, summary]) => [name, { summary, value }]),
  );
}

const exampleOf = (contract: Contract, schema: Schema = {}): unknown =>
  schema.examples?.[0] ?? resolve<Schema>(contract, schema).examples?.[0];

/** How fields are encoded that are no plain text: JSON, and lists, whose items are joined with commas. Empty if none is. */
function encodingOf(contract: Contract, properties: Readonly<Record<string, Schema>>): object {
  const encoded = Object.entries(properties).flatMap(([name, node]): [string, object][] => {
    const { type, contentMediaType } = resolve<Schema>(contract, node);
    if (contentMediaType !== undefined) return [[name, { contentType: contentMediaType }]];
    return type === "array" ? [[name, { style: "form", explode: false }]] : [];
  });
  return encoded.length === 0 ? {} : { encoding: Object.fromEntries(encoded) };
}

/** A read as real clients send it: by POST, with its query and the token as a form. */
function postOf(contract: Contract, operation: Draft): object {
  const stated = (operation.parameters ?? []).map((node) =>
    resolve<ParameterObject>(contract, node),
  );
  const properties: Record<string, Schema> = Object.fromEntries([
    ...stated.map(({ name, description, schema, example }) => [
      name,
      schema.$ref ? schema : { ...schema, description, examples: [example] },
    ]),
    ["token", { $ref: "#/components/schemas/TokenText" }],
  ]);
  const required = stated.filter((parameter) => parameter.required).map(({ name }) => name);
  const schema = { type: "object", ...(required.length > 0 ? { required } : {}), properties };
  const shown = stated.filter((parameter) => parameter.required || parameter.name === "f");
  const { parameters: _, ...copy } = copyOf(operation, "ByPost");
  return {
    ...copy,
    requestBody: {
      required: false,
      content: {
        [FORM]: {
          schema,
          ...encodingOf(contract, properties),
          example: Object.fromEntries(shown.map(({ name, example }) => [name, example])),
        },
      },
    },
  };
}

/** An operation under another id, without its rules, which the original has. Docs hide it. */
function copyOf(operation: Draft, suffix: string): Record<string, unknown> {
  const { "x-rules": _, "x-trailing-slash": __, ...copy } = operation;
  return { ...copy, operationId: `${operation.operationId}${suffix}`, "x-internal": true };
}
