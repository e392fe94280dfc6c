/** Formats of a response. */
import type { Context } from "hono";
import { type Operation, type OperationId, operations } from "../../generated/operations.ts";
import type { Env, Format } from "./context.ts";

const FORMATS: readonly Format[] = operations.expressInterest.parameters.f.values;

/** Returns the format that a text names, or html if the text is empty. Returns undefined if the format is unknown. */
export function formatOf(text: string | undefined): Format | undefined {
  if (text === undefined || text === "") return "html";
  return FORMATS.find((format) => format === text);
}

/** Sends JSON, alone or as the argument of a call to the callback. The status is 200, even for an error. */
export function sendJson(context: Context<Env>, json: string): Response {
  const callback = context.get("callback");
  if (callback === undefined) return send(context, json, "application/json");
  return send(context, `${callback}(${asScript(json)});`, "text/javascript");
}

/** Sends a text that isn't JSON, as the operation's media type. */
export function sendText(context: Context<Env>, text: string): Response {
  const { text: type = "text/csv" }: Operation =
    operations[context.get("operation") as OperationId];
  return type === "text/csv"
    ? send(context, text, type, DOWNLOAD)
    : send(context, text, type, { ...PICTURE, "Cache-Control": cachingOf(context) });
}

/** A picture contains no script. If a browser shows it as a document, it can run and load nothing. */
const PICTURE = {
  "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
};

/** Pictures may be kept for an hour: by any cache, or only by the browser of the caller who may see them. */
const cachingOf = (context: Context<Env>): string =>
  `${context.get("actor") === undefined ? "public" : "private"}, max-age=3600`;

/** Names the file of the only table. */
const DOWNLOAD = { "Content-Disposition": 'attachment; filename="customers.csv"' };

/** JSON may contain two line separators that older scripts treat as line ends. */
const asScript = (json: string): string =>
  json.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");

/** Sends a browser to another address, which may contain a code or token. */
export const redirect = (context: Context<Env>, location: string): Response =>
  new Response(null, {
    status: 302,
    headers: {
      ...context.get("headers"),
      Location: location,
      "Cache-Control": "no-store",
      "Referrer-Policy": "no-referrer",
    },
  });

/**
 * Sends a response that no cache may store unless `more` says so, because it depends on the caller and the time and may contain a token.
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
      "Content-Type": `${type}; charset=utf-8`,
      "Cache-Control": "no-store",
      ...more,
    },
  });
