/** The formats of an answer. */
import { operations } from "../../generated/operations.ts";
import { page } from "./page.ts";

/** Where the operations agree, any of them tells which formats there are. */
const FORMATS = operations.expressInterest.parameters.f.values;
export type Format = (typeof FORMATS)[number];

/** The format that a text names: html where there is none, undefined where it names none of ours. */
export function formatOf(text: string | undefined): Format | undefined {
  if (text === undefined || text === "") return "html";
  return FORMATS.find((format) => format === text);
}

export interface Look {
  readonly format: Format;
  /** Name of a function to call with the answer. */
  readonly callback?: string | undefined;
  /** What the answer is about, for a page's heading. */
  readonly title: string;
}

/** The response that carries a body. Its status is 200 whatever the body says. */
export async function respond(body: object | string, { format, callback, title }: Look): Promise<Response> {
  if (typeof body === "string") return send(body, "text/csv");
  if (format === "html") return send(await page(title, body), "text/html");
  const json = format === "pjson" ? `${JSON.stringify(body, null, 2)}\n` : JSON.stringify(body);
  return callback === undefined ? send(json, "application/json") : send(`${callback}(${asScript(json)});`, "text/javascript");
}

/** JSON may hold two line separators that scripts once took for line ends. */
const asScript = (json: string): string => json.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");

const send = (text: string, type: string): Response =>
  new Response(text, { headers: { "Content-Type": `${type}; charset=utf-8`, "X-Content-Type-Options": "nosniff" } });
