/** `generated/client.ts`: one typed method for every operation, on openapi-fetch. */
import { inputName, OWN } from "./calls.ts";
import { comment } from "./comment.ts";
import type { Operation } from "./contract.ts";

export function clientModule(operations: readonly Operation[]): string {
  return `import createFetchClient from "openapi-fetch";
import type { Calls, ${operations.map(({ id }) => inputName(id)).join(", ")} } from "./calls.ts";
import type * as contract from "./openapi.types.ts";
import { type Operation, type OperationId, operations } from "./operations.ts";

/** The body of a refusal. */
export type Refused = contract.Error["error"];

/** What came of a call: the result, or the refusal. The response tells the rest. */
export type Answer<Result> =
  | { readonly data: Result; readonly error?: never; readonly response: Response }
  | { readonly data?: never; readonly error: Refused; readonly response: Response };

export interface Client {
${operations.map(method).join("\n")}
}

export interface ClientOptions {
  /** Address of the portal, up to and including /sharing/rest. */
  readonly portal: string;
  /** Token to send with every call, in the header X-Esri-Authorization. */
  readonly token?: string;
  /** A fetch to use instead of the global one. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Headers to send with every call, such as a Referer. */
  readonly headers?: Record<string, string>;
}

/**
 * Sorts an answer of openapi-fetch into result and refusal. Refusals of this API come with status 200, so openapi-fetch
 * alone takes them for data. Throws where the answer is no JSON of this API at all.
 */
export async function unwrap<Result>(
  call: Promise<{ data?: Result | contract.Error; error?: unknown; response: Response }>,
): Promise<Answer<Exclude<Result, contract.Error>>> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    throw cause instanceof SyntaxError ? new TypeError("the portal answered with something else than JSON", { cause }) : cause;
  });
  const body: unknown = read(data ?? error);
  if (typeof body === "string") return { data: body as Exclude<Result, contract.Error>, response };
  if (typeof body !== "object" || body === null) {
    throw new TypeError(\`\${response.url} answered \${response.status} without a JSON object\`);
  }
  if ("error" in body) return { error: (body as contract.Error).error, response };
  return { data: body as Exclude<Result, contract.Error>, response };
}

/** A text may be a result, or an envelope that was read as text because its operation answers with texts. */
function read(body: unknown): unknown {
  return typeof body === "string" && body.startsWith("{") ? JSON.parse(body) : body;
}

/**
 * A client with one method per operation. Parameters are flat; JSON-valued ones are objects, dates are numbers of
 * milliseconds. A refusal is a value; only a portal that cannot be reached, or that does not speak this API, throws.
 */
export function createClient({ portal, token, fetch, headers }: ClientOptions): Client {
  const client = createFetchClient<contract.paths, "application/json">({
    baseUrl: portal,
    headers: {
      "Content-Type": "application/x-www-form-urlencoded",
      ...headers,
      ...(token === undefined ? {} : { "X-Esri-Authorization": \`Bearer \${token}\` }),
    },
    querySerializer: (query) => encode(query).toString(),
    bodySerializer: (body: unknown) => encode(body as Record<string, unknown>),
    ...(fetch === undefined ? {} : { fetch }),
  });
  const call = async (id: OperationId, input: Record<string, unknown> = {}) => {
    const { method, path, parameters, text }: Operation = operations[id];
    const placed = { path: {}, query: {}, form: {} } as Record<"path" | "query" | "form", Record<string, unknown>>;
    for (const [name, value] of Object.entries({ ...(text ? {} : { f: "json" }), ...input })) {
      const parameter = parameters[name];
      if (parameter === undefined) throw new TypeError(\`\${id} has no parameter \${name}\`);
      placed[parameter.in][name] = value;
    }
    const init = {
      params: { path: placed.path, query: placed.query },
      ...(method === "POST" ? { body: placed.form } : {}),
      ...(text ? { parseAs: "text" } : {}),
    };
    // The table holds methods and paths as text; that they belong together is the contract's word, and the interface's.
    return unwrap(client.request(method.toLowerCase() as never, path as never, init as never));
  };
  const methods = Object.keys(operations).map((id) => [id, (input?: Record<string, unknown>) => call(id as OperationId, input)]);
  return Object.fromEntries(methods) as Client;
}

/** A form or query as this API reads it: lists joined by commas, objects as JSON, absent values left out. */
export function encode(fields: Record<string, unknown>): URLSearchParams {
  const text = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined || value === null) continue;
    text.set(name, Array.isArray(value) ? value.join(",") : typeof value === "object" ? JSON.stringify(value) : String(value));
  }
  return text;
}
`;
}

function method({ id, summary, description, parameters }: Operation): string {
  const optional = parameters.every(({ name, required }) => OWN.has(name) || !required);
  return `${comment(`${summary}.\n\n${description}`, "  ")}\n  ${id}(input${optional ? "?" : ""}: ${inputName(id)}): Promise<Answer<Calls["${id}"]["result"]>>;`;
}
