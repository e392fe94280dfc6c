/** Requests as they are sent, and how to write one. */
import { encode } from "../../generated/client.ts";
import { type Operation, type OperationId, operations } from "../../generated/operations.ts";
import { tokens } from "./demoWorld.ts";

export interface GeneratedRequest {
  readonly method: string;
  /** Path after /sharing/rest. Like query and body, it is sent unchanged. */
  readonly path: string;
  readonly query: string;
  readonly body: string;
  readonly headers: readonly (readonly [name: string, text: string])[];
  readonly secure: boolean;
}

/** Where a token can be. */
export const PLACES = ["form", "query", "X-Esri-Authorization", "Authorization"] as const;
type Place = (typeof PLACES)[number];

interface Sending {
  readonly method?: "GET" | "POST";
  /** User whose token is sent, or the name of an invalid token. */
  readonly actor?: string | undefined;
  readonly place?: Place;
  readonly secure?: boolean;
}

/** Writes the call of an operation as a client sends it, for JSON unless the input has another `f`. */
export function writeRequest(
  operation: OperationId,
  input: object,
  { method = "POST", actor, place = "form", secure = true }: Sending = {},
): GeneratedRequest {
  const { path, parameters }: Operation = operations[operation];
  const values: Readonly<Record<string, unknown>> = {
    ...(parameters.f && { f: "json" }),
    ...input,
  };
  const fields = Object.entries(values).filter(([name]) => parameters[name]?.in !== "path");
  const text = String(encode(Object.fromEntries(fields)));
  const request = {
    method,
    path: path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(values[name]))),
    query: method === "GET" ? text : "",
    body: method === "GET" ? "" : text,
    headers: [["Content-Type", "application/x-www-form-urlencoded"]] as const,
    secure,
  };
  return actor === undefined ? request : withToken(request, tokens.get(actor) ?? actor, place);
}

/** Adds a token. A request without a body has it in the query instead of the form. */
export function withToken(request: GeneratedRequest, token: string, place: Place) {
  if (place !== "form" && place !== "query") return withHeader(request, place, `Bearer ${token}`);
  const where = place === "form" && request.method !== "GET" ? "body" : "query";
  const separator = request[where] === "" ? "" : "&";
  return withText(request, where, `${separator}token=${token}`);
}

export const withText = (
  request: GeneratedRequest,
  where: "query" | "body",
  text: string,
): GeneratedRequest => ({ ...request, [where]: request[where] + text });

export const withHeader = (
  request: GeneratedRequest,
  name: string,
  text: string,
): GeneratedRequest => ({ ...request, headers: [...request.headers, [name, text]] });

/** Returns the address that a request is sent to. */
export const urlOf = ({ secure, path, query }: GeneratedRequest): string =>
  `${secure ? "https" : "http"}://portal.example/sharing/rest${path}${query === "" ? "" : `?${query}`}`;

/** Most characters to print of a request. */
const PRINTED = 2_000;

/** Returns a request as one line, with the names of tokens instead of their text. */
export function formatRequest(request: GeneratedRequest): string {
  let text = JSON.stringify(request);
  for (const [name, token] of tokens) text = text.replaceAll(token, `<token ${name}>`);
  return text.length > PRINTED ? `${text.slice(0, PRINTED)}… (${text.length} characters)` : text;
}
