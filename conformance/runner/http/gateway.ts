/** Answers that are not the portal's own: those of a gateway before it, of one that asks to wait, of one that is about to die. */
import { type Operation, operations } from "../../../generated/operations.ts";
import type { Exchange } from "../../model/exchange.ts";
import { insteadOf } from "./instead.ts";
import { codeOf, objectIn } from "./response.ts";

/** An answer that says nothing of any rule. */
export class NoAnswer extends Error {
  constructor({ request, response }: Exchange, why: string) {
    const url = new URL(request.url);
    super(`${request.method} ${url.origin}${url.pathname}: ${why}: it ${insteadOf(response, url)}`);
  }
}

/** Whether an answer may be none of the portal's, so that it is worth asking whether the portal is there at all. */
export function isDoubtful(exchange: Exchange): boolean {
  const { operation, request, response } = exchange;
  const { status, text } = response;
  if (status >= 300 && status < 400) return true;
  if (status >= 500 || isToWait(exchange)) return true;
  return asksForJson(operation, request) && objectIn(text) === undefined;
}

/** Why an answer is none, although the portal is there; undefined where it is the portal's own, be it as strange as it may. */
export function disturbance(exchange: Exchange): string | undefined {
  const { status, text } = exchange.response;
  if (isToWait(exchange)) return "it asks to wait, and that is no decision";
  if (status >= 300 && status < 400) return "it points elsewhere";
  return status >= 500 && objectIn(text)?.error === undefined
    ? "it failed without an answer of the API"
    : undefined;
}

const isToWait = (exchange: Exchange): boolean =>
  exchange.response.status === 429 || codeOf(exchange) === 429;

/** Whether JSON was asked for and nothing else will do. A table may be asked for as JSON, and is none. */
function asksForJson(
  operation: Exchange["operation"],
  { url, body }: Exchange["request"],
): boolean {
  const fields = [new URL(url).searchParams, new URLSearchParams(body)];
  return (
    !(operations[operation] as Operation).text &&
    fields.some((of) => of.get("f") === "json" && !of.has("callback"))
  );
}
