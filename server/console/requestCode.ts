/**
 * A request as code: with curl, the typed client, Esri's client, and in Python. The console shows it, and so do the pages of
 * operations.
 */
import {
  type Operation,
  type OperationId,
  operations,
  type Parameter,
} from "../../generated/operations.ts";

export interface RequestToWrite {
  /** Undefined if no operation has the path. */
  readonly operation: OperationId | undefined;
  readonly method: string;
  /** Path of the operation, below the portal's address. */
  readonly place: string;
  /** Parameters of path, query and form as text, without format and token. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly hasToken: boolean;
}

/** Kinds of clients, with their titles. */
export const CLIENTS = {
  curl: "curl",
  client: "TypeScript client",
  esri: "ArcGIS REST JS",
  python: "Python",
} as const;

/** Code for each kind of client. The typed one has no method for a path without an operation. */
export type RequestCode = Readonly<Record<Exclude<keyof typeof CLIENTS, "client">, string>> & {
  readonly client: string | undefined;
};

/** Returns code that uses the variables PORTAL and TOKEN, or portal, token, client and authentication. */
export function codeOf(request: RequestToWrite): RequestCode {
  const { method, place, operation: id, hasToken } = request;
  const { text, parameters: known = {} }: Partial<Operation> =
    id === undefined ? {} : operations[id];
  const given = Object.entries(request.parameters);
  const sent = given.filter(([name]) => known[name]?.in !== "path");
  // A table and a picture have no other format.
  const fields = [...sent, ...(text === undefined ? [["f", "json"] as const] : [])];
  const input = given.map(([name, value]) => [name, inputOf(known[name], value)] as const);
  const isPost = method === "POST";
  return {
    curl: [
      `curl -s${isPost ? "" : " -G"} "$PORTAL"${quote(place)}`,
      ...fields.map(([name, value]) => `--data-urlencode ${quote(`${name}=${value}`)}`),
      ...(hasToken ? ['-H "X-Esri-Authorization: Bearer $TOKEN"'] : []),
    ].join(" \\\n  "),
    client:
      id === undefined
        ? undefined
        : `const { data, error } = await client.${id}(${given.length === 0 ? "" : argument(input)});`,
    // By default, Esri's client sends f=json and reads JSON alone.
    esri: `const result = await request(portal + ${JSON.stringify(place)}, {${hasToken ? "\n  authentication," : ""}
  httpMethod: ${JSON.stringify(method)},${text === undefined ? "" : "\n  rawResponse: true,"}
  params: ${json(text === "text/csv" ? [...sent, ["f", "csv"]] : sent, "  ")},
});`,
    python: `response = requests.${isPost ? "post" : "get"}(
    portal + ${JSON.stringify(place)},
    ${isPost ? "data" : "params"}=${json(fields, "    ")},${hasToken ? '\n    headers={"X-Esri-Authorization": "Bearer " + token},' : ""}
)`,
  };
}

/** Quotes a text for a shell. */
export const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

const json = (entries: readonly (readonly [string, unknown])[], indent = ""): string =>
  JSON.stringify(Object.fromEntries(entries), null, 2).replaceAll("\n", `\n${indent}`);

/** Returns an object of the typed client: on one line if it is short. Names of parameters need no quotes. */
function argument(entries: readonly (readonly [string, unknown])[]): string {
  const line = `{ ${entries.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(", ")} }`;
  return line.length <= MAX_LINE ? line : json(entries);
}

/** Longest object on one line, in characters. */
const MAX_LINE = 70;

/** Returns a value as the typed client takes it. A text that the parameter's type excludes stays as it is. */
function inputOf(parameter: Parameter | undefined, text: string): unknown {
  if (parameter?.type === "list") return text.split(",");
  const isLiteral =
    parameter?.type === "json" ||
    ((parameter?.type === "integer" || parameter?.type === "boolean") &&
      /^(-?\d{1,15}|true|false)$/.test(text));
  try {
    return isLiteral ? JSON.parse(text) : text;
  } catch {
    return text;
  }
}
