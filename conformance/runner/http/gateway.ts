/** Responses that aren't the portal's decision: from a gateway in front of it, or from a portal that asks to wait or fails. */
import { type Operation, operations } from "../../../generated/operations.ts";
import type { Exchange } from "../../model/exchange.ts";
import { insteadOf } from "./instead.ts";
import {
  argumentOf,
  asksForJson,
  codeOf,
  fieldOf,
  isLeftOut,
  objectOf,
  refusalIn,
} from "./response.ts";

/** A response that says nothing about any rule. */
export class NoAnswer extends Error {
  constructor({ request, response }: Exchange, why: string) {
    const url = new URL(request.url);
    super(`${request.method} ${url.origin}${url.pathname}: ${why}: it ${insteadOf(response, url)}`);
  }
}

/** True if a response may not be the portal's, so that the suite asks whether the portal responds at all. */
export function isDoubtful(exchange: Exchange): boolean {
  const { status } = exchange.response;
  if (isBrowsers(exchange)) return false;
  if (status >= 300 && status < 400) return true;
  if (status >= 500 || isToWait(exchange)) return true;
  return asksForJson(exchange) && objectOf(exchange) === undefined;
}

/** True if the portal sends a browser to another address, as the operation allows. */
const isBrowsers = (exchange: Exchange): boolean =>
  exchange.response.status === 302 &&
  (operations[exchange.operation] as Operation).redirects === true &&
  !asksForJson(exchange);

/** Why a response is no decision although the portal responds. Undefined if it is the portal's own, however strange. */
export function disturbance(exchange: Exchange): string | undefined {
  const { status } = exchange.response;
  if (isBrowsers(exchange) || isLeftOut(exchange)) return undefined;
  if (isToWait(exchange)) return "it asks to wait, and that is no decision";
  if (status >= 300 && status < 400) return "it points elsewhere";
  return status >= 500 && !isOwnRefusal(exchange)
    ? "it failed without a response of the API"
    : undefined;
}

/** True if the portal refuses by an envelope, also if it calls a callback with it. */
function isOwnRefusal(exchange: Exchange): boolean {
  const { response } = exchange;
  const text = argumentOf(response.text, fieldOf(exchange, "callback") ?? "");
  return [response, { ...response, text: text ?? "" }].some(
    (one) => refusalIn({ response: one }) !== undefined,
  );
}

const isToWait = (exchange: Exchange): boolean =>
  exchange.response.status === 429 || codeOf(exchange) === 429;
