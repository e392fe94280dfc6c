/** Samples of an operation: the same request with curl, with the clients, and in Python. */
import { FORM } from "../../openapi/model/contract.ts";
import { type Operation, objectOf } from "../../openapi/model/operations.ts";
import { code, join } from "./markdown.ts";
import { contract } from "./register.ts";

export interface Samples {
  readonly curl: string;
  readonly client: string;
  readonly esri: string;
  readonly python: string;
}

/** Optional parameters without which a sample shows little, or is refused. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  searchListings: ["q"],
  authorizeApplication: ["response_type", "redirect_uri"],
  getAuthorizationCode: ["code"],
};

/** Values that samples send: those of the first example of a form, or the required ones of a query. */
export function fieldsOf(operation: Operation): Record<string, unknown> {
  const form = objectOf(contract, operation).requestBody?.content[FORM];
  const [example] = Object.values(
    (form?.examples ?? {}) as Record<string, { readonly value: Record<string, unknown> }>,
  );
  if (example !== undefined) {
    const { f: _, token: __, ...fields } = example.value;
    return fields;
  }
  const query = operation.parameters.filter(
    ({ in: place, required, name }) =>
      place === "query" && (required || SHOWN[operation.id]?.includes(name)),
  );
  return Object.fromEntries(query.map(({ name, example: value }) => [name, value]));
}

/** Returns a value as it is sent. */
export const textOf = (value: unknown): string =>
  typeof value === "object" ? JSON.stringify(value) : String(value);

/** Returns the samples. They use the variables PORTAL and TOKEN, or portal, token, client and authentication. */
export function samplesOf(operation: Operation): Samples {
  const { id, method, path, parameters, text } = operation;
  const fields = { ...(text === undefined ? { f: "json" } : {}), ...fieldsOf(operation) };
  const placed = parameters.filter((one) => one.in === "path");
  const place = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(placed.find((one) => one.name === name)?.example)),
  );
  const isPost = method === "POST";
  const entries = Object.entries(fields).map(([name, value]) => [name, textOf(value)] as const);
  const { f: _, ...own } = fields as Record<string, unknown>;
  const input = { ...Object.fromEntries(placed.map((one) => [one.name, one.example])), ...own };
  const asText = (value: unknown) => JSON.stringify(value, null, 2);
  return {
    curl: [
      `curl -s${isPost ? "" : " -G"} "$PORTAL${place}" \\`,
      ...entries.map(([name, value]) => `  --data-urlencode '${name}=${value}' \\`),
      `  -H "X-Esri-Authorization: Bearer $TOKEN"`,
    ].join("\n"),
    client: `const { data, error } = await client.${id}(${asText(parsed(operation, input))});`,
    esri: `const result = await request(\`\${portal}${place}\`, {
  authentication,
  httpMethod: "${method}",${text === undefined ? "" : "\n  rawResponse: true,"}
  params: ${asText({ ...Object.fromEntries(entries.filter(([name]) => name !== "f")), ...(text === "text/csv" ? { f: "csv" } : {}) }).replaceAll("\n", "\n  ")},
});`,
    python: `response = requests.${isPost ? "post" : "get"}(
    f"{portal}${place}",
    ${isPost ? "data" : "params"}=${asText(Object.fromEntries(entries)).replaceAll("\n", "\n    ")},
    headers={"X-Esri-Authorization": f"Bearer {token}"},
)`,
  };
}

/** Returns the input as the typed client takes it: JSON parameters as objects. */
const parsed = ({ parameters }: Operation, input: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      const isText = typeof value === "string" && parameters.find((one) => one.name === name)?.json;
      return [name, isText ? JSON.parse(value) : value];
    }),
  );

const TITLES: Readonly<Record<keyof Samples, readonly [language: string, title: string]>> = {
  curl: ["sh", "curl"],
  client: ["ts", "TypeScript client"],
  esri: ["js", "ArcGIS REST JS"],
  python: ["python", "Python"],
};

/** Returns the samples as tabs. */
export const sampleTabs = (operation: Operation): string =>
  join(
    "::: code-group",
    ...Object.entries(samplesOf(operation)).map(([name, sample]) => {
      const [language, title] = TITLES[name as keyof Samples];
      return code(`${language} [${title}]`, sample);
    }),
    ":::",
  );
