/** What a portal did with a request, in words. */
import type { Exchange } from "../../model/exchange.ts";
import { objectIn, refuses } from "../../runner/http/response.ts";

/** "accepted", or "refused with code …". */
export function describeOutcome(exchange: Exchange): string {
  if (!refuses(exchange)) return "accepted";
  const error = objectIn(exchange.response.text)?.error as
    | { readonly code?: unknown; readonly messageCode?: unknown }
    | null
    | undefined;
  const messageCode = typeof error?.messageCode === "string" ? ` ${error.messageCode}` : "";
  return `refused with code ${String(error?.code)}${messageCode}`;
}
