/** The formats of an answer. */
import type { Context } from "hono";
import { operations } from "../../generated/operations.ts";
import type { Env, Format } from "./context.ts";

const FORMATS: readonly Format[] = operations.expressInterest.parameters.f.values;

/** The format that a text names: html where there is none, undefined where it names none of ours. */
export function formatOf(text: string | undefined): Format | undefined {
  if (text === undefined || text === "") return "html";
  return FORMATS.find((format) => format === text);
}

/**
 * The response that carries a body as data: a table, or JSON, perhaps as the argument of a call to the function that the
 * callback names. Its status is 200 whatever the body says.
 */
export function respond(
  context: Context<Env>,
  body: object | string,
  indented: boolean,
  callback?: string | undefined,
): Response {
  if (typeof body === "string") return send(context, body, "text/csv", DOWNLOAD);
  const json = indented ? `${JSON.stringify(body, null, 2)}\n` : jsonOf(body);
  if (callback === undefined) return send(context, json, "application/json");
  return send(context, `${callback}(${asScript(json)});`, "text/javascript");
}

/** The only table that there is, with a name under which a browser keeps it. */
const DOWNLOAD = { "Content-Disposition": 'attachment; filename="customers.csv"' };

/** Of bodies that are shown again and again, the text; to make it takes longer than all else that such an answer needs. */
const texts = new WeakMap<object, string>();

function jsonOf(body: object): string {
  const text = texts.get(body) ?? JSON.stringify(body);
  texts.set(body, text);
  return text;
}

/** JSON may hold two line separators that scripts once took for line ends. */
const asScript = (json: string): string => json.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");

/**
 * An answer is for whoever asked, at that time: nothing on its way may keep it, least of all a token in it. Made without
 * Hono, which would turn the headers into an object that costs more than most answers.
 */
const send = (context: Context<Env>, text: string, type: string, more: Readonly<Record<string, string>> = {}): Response =>
  new Response(text, {
    headers: {
      ...context.get("headers"),
      ...more,
      "Content-Type": `${type}; charset=utf-8`,
      "Cache-Control": "no-store",
    },
  });
