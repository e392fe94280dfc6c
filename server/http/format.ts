/** Formats of a response. */
import type { Context } from "hono";
import { operations } from "../../generated/operations.ts";
import type { Env, Format } from "./context.ts";

const FORMATS: readonly Format[] = operations.expressInterest.parameters.f.values;

/** Returns the format that a text names, or html if the text is empty. Returns undefined if the format is unknown. */
export function formatOf(text: string | undefined): Format | undefined {
  if (text === undefined || text === "") return "html";
  return FORMATS.find((format) => format === text);
}

/**
 * Sends a body as data: a table, JSON, or JSON as the argument of a call to the callback. The status is 200, even for an
 * error.
 */
export function respond(context: Context<Env>, body: object | string, indented: boolean): Response {
  if (typeof body === "string") return send(context, body, "text/csv", DOWNLOAD);
  const json = indented ? `${JSON.stringify(body, null, 2)}\n` : JSON.stringify(body);
  const callback = context.get("callback");
  if (callback === undefined) return send(context, json, "application/json");
  return send(context, `${callback}(${asScript(json)});`, "text/javascript");
}

/** Names the file of the only table. */
const DOWNLOAD = { "Content-Disposition": 'attachment; filename="customers.csv"' };

/** JSON may contain two line separators that older scripts treat as line ends. */
const asScript = (json: string): string =>
  json.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");

/**
 * Sends a response that no cache may store, because it depends on the caller and the time and may contain a token.
 * Hono's own methods would build an object of the headers, which takes longer than most responses.
 */
const send = (
  context: Context<Env>,
  text: string,
  type: string,
  more: Readonly<Record<string, string>> = {},
): Response =>
  new Response(text, {
    headers: {
      ...context.get("headers"),
      ...more,
      "Content-Type": `${type}; charset=utf-8`,
      "Cache-Control": "no-store",
    },
  });
