/** What a response says, whatever its shape. */
import { type Operation, type OperationId, operations } from "../../../generated/operations.ts";
import type { Exchange } from "../../model/exchange.ts";
import { isObject, type Json } from "../../model/json.ts";

/** The JSON value of a text. Undefined if it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The JSON object of a text. Undefined if it is none. */
export function objectIn(text: string): Json | undefined {
  const value = jsonIn(text);
  return isObject(value) ? value : undefined;
}

/** What a script calls a function with. Undefined if it is no such call. */
export function argumentOf(script: string, callback: string): string | undefined {
  let call = script.trim();
  // Some portals put a comment before the call, as a guard against old browser plug-ins.
  if (call.startsWith("/*")) call = call.slice(call.indexOf("*/") + 2).trimStart();
  // A semicolon after the only statement of a script makes no difference.
  if (call.endsWith(";")) call = call.slice(0, -1);
  const isCall = call.startsWith(`${callback}(`) && call.endsWith(")");
  return isCall ? call.slice(callback.length + 1, -1) : undefined;
}

const bodies = new WeakMap<Exchange["response"], unknown>();

/** The JSON value of a response, which is parsed once. Undefined if it is none. */
export function bodyOf({ response }: Pick<Exchange, "response">): unknown {
  if (!bodies.has(response)) bodies.set(response, jsonIn(response.text));
  return bodies.get(response);
}

/** The JSON object of a response. Undefined if it is none. */
export function objectOf(exchange: Pick<Exchange, "response">): Json | undefined {
  const body = bodyOf(exchange);
  return isObject(body) ? body : undefined;
}

/** True if a response has what belongs into an envelope, without the envelope. */
export function isBareRefusal(exchange: Pick<Exchange, "response">): boolean {
  const { error, code, message } = objectOf(exchange) ?? {};
  return error === undefined && Number(code) >= 400 && typeof message === "string";
}

/** The value of `error` in a response, or what should be there. Undefined if the response has neither. */
export const refusalIn = (exchange: Pick<Exchange, "response">): unknown =>
  isBareRefusal(exchange) ? objectOf(exchange) : objectOf(exchange)?.error;

/** Operations whose pages print that `success` may be false, and no other way to refuse. */
const FAILING: readonly (OperationId | undefined)[] = [
  "provisionUserEntitlements",
  "deleteProvision",
];

type Refusable = Pick<Exchange, "response"> & Partial<Pick<Exchange, "operation">>;

/** True if a response is a refusal, of whatever shape. What a portal sends at an unknown path is one. */
export const refuses = (exchange: Refusable): boolean =>
  exchange.response.isOfUnknownPath === true ||
  "error" in (objectOf(exchange) ?? {}) ||
  (FAILING.includes(exchange.operation) && objectOf(exchange)?.success === false) ||
  isBareRefusal(exchange);

/**
 * True if a GET of an operation that accepts only POST is refused by its status alone. A server may do that before any
 * portal sees the request, so the body may be anything.
 */
export const refusesMethod = (exchange: Exchange): boolean =>
  exchange.request.method === "GET" &&
  operations[exchange.operation].method === "POST" &&
  exchange.response.status >= 400 &&
  exchange.response.status < 500 &&
  !refuses(exchange);

/** The code of a refusal; 0 without one. */
export function codeOf(exchange: Pick<Exchange, "response">): number {
  const error = refusalIn(exchange) as { readonly code?: unknown } | null | undefined;
  return Number(error?.code ?? 0);
}

/** The codes of refusals that are about the caller's token, which clients act upon. */
export const TOKEN_CODES = [498, 499];

/** The code by which a portal says that it leaves an operation out. */
const NOT_OFFERED = 501;

/** Statuses, and codes, of a portal that leaves an operation or a method out. */
export const ABSENT: readonly number[] = [404, 405, 410, 501];

/** What the pages of the marketplace only refer to. A portal may have nothing there, and say so by the code of a refusal. */
const BESIDE_THE_MARKETPLACE =
  /^\/((community|content\/(items|users)|info|oauth2)\b|portals\/[^/]+(\/users)?$)/;

/** True for paths where a portal may have nothing, and send what it sends at any unknown path: its own page, or the way there. */
export const mayBeAPage = (path: string): boolean =>
  BESIDE_THE_MARKETPLACE.test(path) || path === operations.searchListings.path;

/** True if the portal leaves the operation out. */
export function isLeftOut(exchange: Exchange): boolean {
  const { status, text, isOfUnknownPath } = exchange.response;
  if (isOfUnknownPath) return true;
  const { path } = operations[exchange.operation];
  if (objectOf(exchange) !== undefined)
    return (
      BESIDE_THE_MARKETPLACE.test(path) &&
      refuses(exchange) &&
      [codeOf(exchange), status].some((code) => ABSENT.includes(code))
    );
  if (ABSENT.includes(status)) return true;
  const isElsewhere = status < 400 && (status >= 300 || text.trimStart().startsWith("<"));
  return isElsewhere && mayBeAPage(path) && asksForJson(exchange);
}

/** What a request sends as a field, in its query or form. */
export function fieldOf({ request: { url, body } }: Exchange, name: string): string | undefined {
  const fields = [new URL(url).searchParams, new URLSearchParams(body)];
  return fields.map((of) => of.get(name)).find((value) => value !== null) ?? undefined;
}

/** True if only JSON can be the response. A table may be asked for as JSON, and isn't JSON. */
export const asksForJson = (exchange: Exchange): boolean =>
  !(operations[exchange.operation] as Operation).text &&
  fieldOf(exchange, "f") === "json" &&
  fieldOf(exchange, "callback") === undefined;

/** True if the portal doesn't refuse the token, whatever else it refuses. */
export const takesToken = (exchange: Pick<Exchange, "response">): boolean =>
  !TOKEN_CODES.includes(codeOf(exchange));

/** True if a plain request by a caller who may make it is turned down, in any form. A fault of the portal doesn't count. */
export function isDeclined(exchange: Pick<Exchange, "response">): boolean {
  const { status, text, isOfUnknownPath } = exchange.response;
  if (isOfUnknownPath || ABSENT.includes(status)) return true;
  if (text.trimStart().startsWith("<")) return status < 500;
  return codeOf(exchange) !== 0 && !isFault(exchange) && takesToken(exchange);
}

/** True if a response says that the portal failed, which is no decision. Codes that no HTTP status has are the portal's own. */
export function isFault(exchange: Pick<Exchange, "response">): boolean {
  const code = codeOf(exchange);
  return code >= 500 && code < 600 && code !== NOT_OFFERED;
}

/** True if a response is the table or picture that a success of the operation is. */
export function isTable({ operation, response }: Exchange): boolean {
  const { text }: Operation = operations[operation];
  if (text === undefined) return false;
  return response.type.startsWith(text === "text/csv" ? text : "image/");
}

/** A response in one line. */
export function describeResponse({ response }: Pick<Exchange, "response">): string {
  const { status, type, text } = response;
  const where = status === 200 ? "" : `status ${status}, `;
  return text.trim() === "" ? `status ${status}, ${type || "no type"}, no body` : `${where}${text}`;
}

/** Why a response that has no JSON object shows nothing. */
export const describeNoObject = (exchange: Exchange): string =>
  `${exchange.operation} sent no JSON object: ${describeResponse(exchange)}`;

/** The beginning of a text, and how much is left out. Blank secrets before you cut. */
export const brief = (text: string, length: number): string =>
  text.length <= length
    ? text
    : `${text.slice(0, length)}… (${text.length - length} characters more)`;
