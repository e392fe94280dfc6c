/** Words for what a portal did with a request. */
import { json } from "../../runner/assert.ts";
import type { Exchange } from "../../model/exchange.ts";

interface Refused {
  readonly error?: { readonly code?: unknown; readonly messageCode?: unknown };
}

/** "accepted", or "refused with code …". */
export function said({ response }: Exchange): string {
  const { error } = json("the answer", response.text) as Refused;
  if (error === undefined) return "accepted";
  const { code, messageCode } = error;
  return `refused with code ${String(code)}${typeof messageCode === "string" ? ` ${messageCode}` : ""}`;
}

export const isRefused = (made: Exchange): boolean => said(made) !== "accepted";
