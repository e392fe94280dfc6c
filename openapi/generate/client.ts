/** `generated/client.ts`: one typed method per operation, on openapi-fetch. */

import type { Operation } from "../model/operations.ts";
import { inputName, OWN } from "./calls.ts";
import { comment } from "./comment.ts";

export function clientModule(operations: readonly Operation[]): string {
  return `import createFetchClient from "openapi-fetch";
import type { Calls, ${operations.map(({ id }) => inputName(id)).join(", ")} } from "./calls.ts";
import type * as contract from "./openapi.types.ts";
import { type Operation, type OperationId, operations } from "./operations.ts";
import { type Answer, receive } from "./response.ts";

export type { Answer, ClientError, HttpFailure, Refusal } from "./response.ts";

export interface Client {
${operations.map(method).join("\n")}
}

export interface ClientOptions {
  /** Address of the portal, up to and including /sharing/rest. */
  readonly portal: string;
  /** Token to send with every call, in the header X-Esri-Authorization. */
  readonly token?: string;
  /** A fetch to use instead of the global one, for example one that adds a signal to limit the time. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Headers to send with every call, such as a Referer. */
  readonly headers?: Record<string, string>;
}

/**
 * Creates a client with one method per operation. Parameters are flat; JSON-valued ones are objects, dates are numbers
 * of milliseconds. \`data\` is the result; a refusal and any other response is an \`error\`, as is a body of more than
 * 64 MiB. A method rejects only if no complete response arrives: the connection fails, breaks off or is aborted.
 */
export function createClient({ portal, token, fetch, headers }: ClientOptions): Client {
  const send = fetch ?? ((request: Request) => globalThis.fetch(request));
  // Fetch would quote address and token in its errors.
  if (/[?#\\s]|:\\/\\/[^/]*@/.test(portal)) throw new TypeError("The portal's address has a query, a fragment, a space, or a user name. It ends in /sharing/rest.");
  if (token !== undefined && !/^[\\x21-\\x7e]+$/.test(token)) throw new TypeError("The token contains a space, a line break or another character that tokens don't have.");
  const client = createFetchClient<contract.paths, "application/json">({
    baseUrl: portal,
    // Following a redirect to another origin would send the token there.
    redirect: "manual",
    headers: {
      "Content-Type": "application/x-www-form-urlencoded",
      ...headers,
      ...(token === undefined ? {} : { "X-Esri-Authorization": \`Bearer \${token}\` }),
    },
    querySerializer: (query) => encode(query).toString(),
    bodySerializer: (body: unknown) => encode(body as Record<string, unknown>),
  });
  const call = async (id: OperationId, input: Record<string, unknown> = {}) => {
    const { method, path, parameters, text }: Operation = operations[id];
    const placed = { path: {}, query: {}, form: {} } as Record<"path" | "query" | "form", Record<string, unknown>>;
    for (const [name, value] of Object.entries({ ...(text ? {} : { f: "json" }), ...input })) {
      const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
      if (parameter === undefined) throw new TypeError(\`\${id} has no parameter \${name}\`);
      placed[parameter.in][name] = value;
    }
    // A missing segment, or one that leads up, would call another operation.
    const [missing] = Object.entries(parameters).filter(([name, { in: place }]) => place === "path" && /^\\.{0,2}$/.test(String(placed.path[name] ?? "")));
    if (missing !== undefined) throw new TypeError(\`\${id} needs \${missing[0]}\`);
    const init = {
      params: { path: placed.path, query: placed.query },
      ...(method === "POST" ? { body: placed.form } : {}),
      // openapi-fetch only builds the request. It would read bodies without a limit, and accept any JSON as a result.
      fetch: async (request: Request) => new Received(await receive({ operation: id, text }, request, send)),
    };
    // The compiler can't see that method and path belong together; the contract ensures it.
    const { response } = await client.request(method.toLowerCase() as never, path as never, init as never);
    return (response as Received).answer;
  };
  const methods = Object.keys(operations).map((id) => [id, (input?: Record<string, unknown>) => call(id as OperationId, input)]);
  return Object.fromEntries(methods) as Client;
}

/** Carries the result through openapi-fetch, which doesn't read a body with status 204. */
class Received extends Response {
  readonly answer: Answer<unknown>;
  constructor(answer: Answer<unknown>) {
    super(null, { status: 204 });
    this.answer = answer;
  }
}

/**
 * Encodes a form or query as this API reads it: joins lists with commas, writes objects as JSON, omits absent values.
 */
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
