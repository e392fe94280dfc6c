/** Calls an operation: builds the request, adds the token, repeats what may be repeated, and names refusals. */
import createFetchClient from "openapi-fetch";
import type { CallOptions, ClientOptions, TokenSource } from "./options.ts";
import { outcomeOf, type Signs } from "./refusals.ts";
import { repeat } from "./repeat.ts";
import { type Answer, receive } from "./response.ts";

/** How an operation looks on the wire. */
export interface Wire {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly parameters: Readonly<Record<string, "path" | "query" | "form">>;
  /** Media type of a success that is text or a picture instead of JSON. */
  readonly text?: string;
  readonly refusals: Signs;
}

export type Call = (id: string, input?: object, options?: CallOptions) => Promise<Answer<unknown>>;

/** Code of a rejected token. */
const INVALID_TOKEN = 498;
const DEFAULT_RETRIES = 2;

/** Returns a function that calls any of the operations. Throws if the portal's address can't be one. */
export function createCall(
  { portal, token, fetch, headers, ...defaults }: ClientOptions,
  wires: Readonly<Record<string, Wire>>,
  outcomesOfRules: Readonly<Record<string, string>>,
): Call {
  const send = fetch ?? ((request: Request) => globalThis.fetch(request));
  if (!/^(https?:\/\/.|\/)/i.test(portal))
    throw new TypeError(
      "The portal's address doesn't begin with https://, http:// or /. Use one such as https://www.arcgis.com/sharing/rest.",
    );
  // Fetch would quote address and token in its errors.
  if (/[?#\s]|:\/\/[^/]*@/.test(portal))
    throw new TypeError(
      "The portal's address has a query, a fragment, a space, or a user name. It ends in /sharing/rest.",
    );
  if (typeof token === "string") assertToken(token);
  const client = createFetchClient<Record<string, never>>({
    baseUrl: portal,
    // Following a redirect to another origin would send the token there.
    redirect: "manual",
    headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
    querySerializer: (query) => encode(query).toString(),
    bodySerializer: (body: unknown) => encode(body as Record<string, unknown>),
  });

  return async function call(id, input = {}, options = {}) {
    const wire = wires[id] as Wire;
    const init = placeInput(id, wire, input);
    const signal = signalOf(defaults, options);
    const retries =
      wire.method === "GET" ? (options.retries ?? defaults.retries ?? DEFAULT_RETRIES) : 0;
    const attempt = async (sent: string | undefined): Promise<Answer<unknown>> => {
      const own = {
        ...init,
        ...(signal === undefined ? {} : { signal }),
        headers: sent === undefined ? {} : { "X-Esri-Authorization": `Bearer ${sent}` },
        // openapi-fetch only builds the request. It would read bodies without a limit, and accept any JSON as a result.
        fetch: async (request: Request) =>
          new Received(await receive({ operation: id, text: wire.text }, request, send)),
      };
      // The compiler can't see that method and path belong together; the contract ensures it.
      const { response } = await client.request(
        wire.method.toLowerCase() as never,
        wire.path as never,
        own as never,
      );
      return named((response as Received).answer, wire.refusals, outcomesOfRules);
    };
    return withToken(token, (sent) => repeat(() => attempt(sent), retries, signal));
  };
}

/** Sends a request with a token. Sends it once more if the portal rejects the token and the source has another one. */
async function withToken(
  token: string | TokenSource | undefined,
  send: (token: string | undefined) => Promise<Answer<unknown>>,
): Promise<Answer<unknown>> {
  if (typeof token !== "function") return send(token);
  const first = assertToken(await token());
  const answer = await send(first);
  if (
    first === undefined ||
    answer.error?.kind !== "refusal" ||
    answer.error.code !== INVALID_TOKEN
  )
    return answer;
  const second = assertToken(await token(first));
  return second === undefined || second === first ? answer : send(second);
}

function assertToken(token: string | undefined): string | undefined {
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token))
    throw new TypeError(
      "The token contains a space, a line break or another character that tokens don't have.",
    );
  return token;
}

/** Puts each value where it is sent. Throws if there is no such parameter, or if the request would reach another operation. */
function placeInput(id: string, { method, parameters, text }: Wire, input: object) {
  const placed = { path: {}, query: {}, form: {} } as Record<
    "path" | "query" | "form",
    Record<string, unknown>
  >;
  for (const [name, value] of Object.entries({
    ...(text === undefined ? { f: "json" } : {}),
    ...input,
  })) {
    const place = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (place === undefined) throw new TypeError(`${id} has no parameter ${name}`);
    placed[place][name] = value;
  }
  // A missing segment, or one that leads up, would call another operation.
  const missing = Object.keys(parameters).find(
    (name) => parameters[name] === "path" && /^\.{0,2}$/.test(String(placed.path[name] ?? "")),
  );
  if (missing !== undefined) throw new TypeError(`${id} needs ${missing}`);
  return {
    params: { path: placed.path, query: placed.query },
    ...(method === "POST" ? { body: placed.form } : {}),
  };
}

/** Returns a signal for all limits of a call. */
function signalOf(defaults: CallOptions, options: CallOptions): AbortSignal | undefined {
  const timeout = options.timeout ?? defaults.timeout;
  const signals = [
    defaults.signal,
    options.signal,
    timeout === undefined ? undefined : AbortSignal.timeout(timeout),
  ].filter((signal) => signal !== undefined);
  return signals.length > 1 ? AbortSignal.any(signals) : signals[0];
}

/** Adds the name of a refusal. */
function named(
  answer: Answer<unknown>,
  signs: Signs,
  outcomesOfRules: Readonly<Record<string, string>>,
): Answer<unknown> {
  const { error, response } = answer;
  if (error?.kind !== "refusal") return answer;
  const outcome = outcomeOf(error, signs, outcomesOfRules);
  return outcome === undefined ? answer : { error: { ...error, outcome }, response };
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
    text.set(
      name,
      Array.isArray(value)
        ? value.join(",")
        : typeof value === "object"
          ? JSON.stringify(value)
          : String(value),
    );
  }
  return text;
}
