/** What a response says, whatever its shape. */
import { type Operation, operations } from "../../../generated/operations.ts";
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

/** The value of `error` in a response. Undefined if it is no refusal. */
export const refusalIn = ({ response }: Pick<Exchange, "response">): unknown =>
  objectIn(response.text)?.error;

/** True if a response is a refusal, of whatever shape. */
export const refuses = (exchange: Pick<Exchange, "response">): boolean =>
  "error" in (objectIn(exchange.response.text) ?? {});

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

/** True if a response says that the portal failed, which is no decision. */
export const isFault = (exchange: Pick<Exchange, "response">): boolean => codeOf(exchange) >= 500;

/** True if a response is the text that a success of the operation is. */
export const isTable = ({ operation, response }: Exchange): boolean =>
  (operations[operation] as Operation).text === true && response.type.startsWith("text/csv");

/** A response in one line. */
export function describeResponse({ response }: Pick<Exchange, "response">): string {
  const { status, type, text } = response;
  const where = status === 200 ? "" : `status ${status}, `;
  return text.trim() === "" ? `status ${status}, ${type || "no type"}, no body` : `${where}${text}`;
}

/** The beginning of a text, and how much is left out. Blank secrets before you cut. */
export const brief = (text: string, length: number): string =>
  text.length <= length
    ? text
    : `${text.slice(0, length)}… (${text.length - length} characters more)`;
