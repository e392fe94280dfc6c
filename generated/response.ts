// Generated from openapi/ by `make generate`. Edit the contract, not this file.

/** Tells a result from an error. Runs in browsers. */
import { type Body, decoderOf, readBody } from "./body.ts";

/** The portal refused the request and says why. Most refusals have HTTP status 200. */
export interface Refusal {
  readonly kind: "refusal";
  /** Kind of refusal, such as 498 for a bad token. Not the HTTP status. */
  readonly code: number;
  /** Name of the refusal in the contract, such as alreadyPurchased. Absent if codes and message don't identify it. */
  readonly outcome?: string;
  /** More specific code for programs. */
  readonly messageCode?: string;
  /** One sentence for people; never empty. */
  readonly message: string;
  /** Further sentences, such as one per malformed parameter; possibly none. */
  readonly details: readonly string[];
  /** OAuth 2.0 name for the kind of refusal. Only createOAuthToken has it. */
  readonly error?: string;
  /** The message under the name that OAuth 2.0 gives it; only createOAuthToken has it. */
  readonly error_description?: string;
  /** Id of the rule that refused, from the header X-Rule, which only the reference portal sends. */
  readonly rule?: string;
}

/** The response is neither a result nor a refusal: a gateway's page, a sign-in page, an empty body, malformed JSON and the like. */
export interface HttpFailure {
  readonly kind: "http";
  /** HTTP status. It may be 200. */
  readonly status: number;
  /** One sentence for people: the operation, the status, and what the body says or is. */
  readonly message: string;
  /** The body as text, cut after 64 KiB. */
  readonly body: string;
}

export type ClientError = Refusal | HttpFailure;

/** Result of a call: `data`, or `error`. `response` has status and headers, such as Retry-After; its body has been read. */
export type Answer<Result, Failure extends ClientError = ClientError> =
  | { readonly data: Result; readonly error?: never; readonly response: Response }
  | { readonly data?: never; readonly error: Failure; readonly response: Response };

/** Operation to call, for messages. `text` is the media type of its result if that is a table (CSV) or picture instead of a JSON object. */
export interface Called {
  readonly operation: string;
  readonly text: string | undefined;
}

/** Most bytes of a body that the client reads, for results and for other responses. */
const LARGEST_RESULT = 64 * 1024 * 1024;
const LARGEST_FAILURE = 1024 * 1024;
/** Most bytes of a body that an error keeps, and most characters of a table to inspect. */
const KEPT = 64 * 1024;
/** Longest message to take from a body that isn't a refusal, in characters. Longer ones are omitted. */
const SHORT = 200;

/**
 * Sends a request and reads the response. Rejects only if no complete response arrives. The error then names operation
 * and address, has the reason as its cause, and is called AbortError or TimeoutError if the reason is.
 */
export async function receive(
  called: Called,
  request: Request,
  send: (request: Request) => Promise<Response>,
): Promise<Answer<unknown>> {
  try {
    request.signal.throwIfAborted();
    return await Promise.race([aborted(request.signal), exchange(called, request, send)]);
  } catch (cause) {
    throw lost(called.operation, request, cause);
  }
}

async function exchange(
  called: Called,
  request: Request,
  send: (request: Request) => Promise<Response>,
): Promise<Answer<unknown>> {
  const response = await send(request);
  return judge(
    called,
    response,
    await readBody(response, response.ok ? LARGEST_RESULT : LARGEST_FAILURE),
  );
}

/** Rejects when a signal is aborted, because the given `send` may ignore it. */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });

function judge(
  { operation, text: kind }: Called,
  response: Response,
  { bytes, isWhole }: Body,
): Answer<unknown> {
  const { status, ok, headers } = response;
  const contentType = (headers.get("Content-Type") ?? "").toLowerCase();
  const [type = ""] = contentType.split(/[\s;]/);
  const decoder = decoderOf(bytes, contentType);
  const text = isWhole ? decoder.decode(bytes) : "";
  const json = parse(text);
  const refusal = isObject(json) ? refusalOf(json.error, headers.get("X-Rule")) : undefined;
  if (refusal !== undefined) return { error: refusal, response };
  const isPicture = kind?.startsWith("image/") === true;
  if (isPicture && ok && isWhole && type.startsWith("image/"))
    return { data: new Blob([bytes as Uint8Array<ArrayBuffer>], { type }), response };
  if (!isPicture && ok && (kind ? isTable(type, text) : isResult(json)))
    return { data: kind ? text : json, response };
  const found =
    redirected(response) ??
    (isWhole
      ? describe(type, text, json, isPicture ? "a picture" : kind ? "a table" : "a JSON object")
      : " with a body that is too large");
  // Decode again, because a substring would keep the whole text in memory. Omits a character that is cut off.
  const body = decoder.decode(bytes.subarray(0, KEPT), { stream: true });
  return {
    error: { kind: "http", status, message: `${operation}: HTTP ${status}${found}`, body },
    response,
  };
}

/** Parses a JSON text. Returns undefined if it isn't valid JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads the value of `error` as a refusal: an object with a code. Some portals omit or misspell the other members. */
function refusalOf(error: unknown, rule: string | null): Refusal | undefined {
  if (!isObject(error)) return undefined;
  const code = isText(error.code) ? Number(error.code) : error.code;
  if (typeof code !== "number" || !Number.isInteger(code)) return undefined;
  const details = [error.details].flat().filter(isText);
  const named = ["messageCode", "error", "error_description"].filter((name) => isText(error[name]));
  return {
    ...Object.fromEntries(named.map((name) => [name, error[name]])),
    kind: "refusal",
    code,
    message:
      [error.message, error.error_description, ...details].find(isText) ??
      `The portal refused with code ${code}.`,
    details,
    ...(rule ? { rule } : {}),
  };
}

const isText = (value: unknown): value is string =>
  typeof value === "string" && value.trim() !== "";

/** True if an object doesn't report an error. Some Esri services send `code` and `message` without an envelope. */
const isResult = (json: unknown): boolean =>
  isObject(json) &&
  !Object.hasOwn(json, "error") &&
  !(typeof json.code !== "object" && Number(json.code) >= 400);

/**
 * True for comma-separated values. Servers give tables many types, so any type is accepted except those of pages and JSON.
 * If the type does not say CSV, the first line must look like a header row: it has a separator without a space after it.
 */
function isTable(type: string, text: string): boolean {
  const start = text.slice(0, KEPT).trimStart();
  if (start === "" || /html|xml|json/.test(type) || /^[<{[]/.test(start) || start.includes("\0"))
    return false;
  return /\bcsv\b|comma-separated/.test(type) || /^.*[,;\t]\S/.test(start);
}

/** Returns where a response redirects to, without the query, which may contain a secret. Browsers hide the target. */
function redirected({ status, type, headers, url }: Response): string | undefined {
  if (type === "opaqueredirect") return " redirects to another address";
  const location = headers.get("Location");
  if (status < 300 || status > 399 || location === null || !URL.canParse(location, url))
    return undefined;
  const { origin, pathname } = new URL(location, url);
  return ` redirects to ${origin}${pathname}`.slice(0, SHORT);
}

/** Describes the error in a body, or the body itself, to follow the status in a message. */
function describe(type: string, text: string, json: unknown, wanted: string): string {
  const trimmed = text.trim();
  const isPlain =
    json === undefined && (type === "" || type === "text/plain") && !/^[<{[]/.test(trimmed);
  const said = isObject(json) ? saidIn(json) : isPlain ? trimmed : "";
  if (said !== "" && said.length <= SHORT) return `: ${said}`;
  if (trimmed === "") return " with an empty body";
  if (isObject(json)) return " with a JSON object that is neither a result nor a refusal";
  if (json === undefined && /^[{[]/.test(trimmed)) return " with malformed JSON";
  return ` with ${json === undefined ? type || "text" : "other JSON"} instead of ${wanted}`;
}

/** Returns the error texts of OAuth 2.0, gateways and problem details (RFC 9457). */
function saidIn(json: Readonly<Record<string, unknown>>): string {
  const inner = isObject(json.error) ? json.error.message : json.error;
  return [inner, json.error_description, json.message, json.title, json.detail]
    .filter(isText)
    .join(": ");
}

/**
 * Creates the error. The reason's own message may contain a query, so it stays in the cause; its name and code are
 * safe.
 */
function lost(operation: string, request: Request, cause: unknown): Error {
  const { origin, pathname } = new URL(request.url);
  const { name, code, cause: inner } = reasonOf(cause);
  const isAborted = name === "AbortError" || name === "TimeoutError";
  const why = isAborted ? [name] : [code, reasonOf(inner).code].filter(isText).slice(0, 1);
  const message = [`${operation}: no complete response from ${origin}${pathname}`, ...why].join(
    ": ",
  );
  const error = new Error(message, { cause });
  if (isAborted) error.name = name;
  return error;
}

const reasonOf = (
  cause: unknown,
): { readonly name?: unknown; readonly code?: unknown; readonly cause?: unknown } => Object(cause);
