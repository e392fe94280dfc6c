/** What an answer says, before anything is claimed of its shape. */
import type { Exchange } from "./exchange.ts";
import { isObject, type Json } from "../../targets/parseJson.ts";

/** The JSON object of a text; undefined where it is none. */
export function objectIn(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether an answer refuses, by an envelope of whatever shape. */
export const refuses = ({ response }: Pick<Exchange, "response">): boolean =>
  "error" in (objectIn(response.text) ?? {});

/** The code of a refusal; 0 where there is none. */
export function codeOf({ response }: Pick<Exchange, "response">): number {
  const error = objectIn(response.text)?.error as { readonly code?: unknown } | null | undefined;
  return Number(error?.code ?? 0);
}
