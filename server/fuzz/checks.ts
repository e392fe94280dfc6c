/** Checks of every response, independent of what the request asks for. */
import { type Operation, operations } from "../../generated/operations.ts";
import { responses } from "../../generated/validators.js";
import { MARK } from "./hostile.ts";
import { ACCEPTED, outcomeOf } from "./outcomes.ts";
import type { Exchange } from "./portal.ts";
import { urlOf } from "./request.ts";

/** Returns what is wrong with an exchange. Returns undefined if nothing is. */
type Check = (exchange: Exchange) => string | undefined;

export const checks = {
  "The portal reports no error.": ({ errors }) => errors.map(String).at(0),
  "The HTTP status is an allowed one.": checkStatus,
  "The response has the requested type, and browsers must not guess another.": checkType,
  "The body is a result of the operation, or an envelope.": checkBody,
  "A refusal is one that the operation has.": ({ result }) =>
    result !== undefined && outcomeOf(result.operation, result.body) === undefined
      ? `${result.operation} has no such refusal: ${JSON.stringify(result.body)}`
      : undefined,
  "The text contains the body in the requested format.": checkText,
  "Pages and headers contain no markup from the request.": checkMarkup,
  "No response reveals internals of the program.": ({ text }) => INTERNALS.exec(text)?.[0],
  "A refusal changes nothing.": ({ result, changes }) =>
    changes > 0 && (!result || outcomeOf(result.operation, result.body) !== ACCEPTED)
      ? `${changes} rows changed`
      : undefined,
  "A read changes nothing.": ({ result, changes }) =>
    changes > 0 && result && (operations[result.operation] as Operation).method === "GET"
      ? `${result.operation} changed ${changes} rows`
      : undefined,
} satisfies Readonly<Record<string, Check>>;

/** True if a path, with its dots resolved, is still in the portal. */
const isWithin = ({ request }: Exchange): boolean =>
  new URL(urlOf(request)).pathname.startsWith("/sharing/rest/");

/** True if the response may send a browser to another address. */
const redirects = ({ result }: Exchange): boolean =>
  result !== undefined && (operations[result.operation] as Operation).redirects === true;

function checkStatus(exchange: Exchange): string | undefined {
  const { request, status } = exchange;
  // A preflight (OPTIONS) gets headers only, and there is little outside the portal.
  const inside = request.method === "OPTIONS" ? [204] : redirects(exchange) ? [200, 302] : [200];
  const allowed = isWithin(exchange) ? inside : [200, 204, 301, 302, 400, 404];
  return allowed.includes(status) ? undefined : `status ${status} instead of ${allowed}`;
}

const TYPE =
  /^(?:text\/html|application\/json|text\/javascript|text\/csv|image\/svg\+xml); charset=utf-8$/;

function checkType(exchange: Exchange): string | undefined {
  const { request, headers, status } = exchange;
  if (request.method === "OPTIONS" || status === 302 || !isWithin(exchange)) return undefined;
  const type = headers.get("Content-Type") ?? "";
  if (!TYPE.test(type)) return `Content-Type ${type}`;
  const isFixed = headers.get("X-Content-Type-Options") === "nosniff";
  return isFixed ? undefined : "X-Content-Type-Options is missing";
}

function checkBody({ result }: Exchange): string | undefined {
  if (result === undefined) return undefined;
  const validate = responses[result.operation];
  if (validate(result.body)) return undefined;
  return (validate.errors ?? [])
    .map(({ instancePath, message }) => `${result.operation}: ${instancePath || "/"} ${message}`)
    .join("; ");
}

function checkText({ result, request, status, text, headers }: Exchange): string | undefined {
  if (result === undefined) return undefined;
  if (status === 302) return text === "" ? undefined : "a redirect has a body";
  if (request.method === "HEAD") return text === "" ? undefined : "a HEAD request gets a body";
  const { body } = result;
  const type = headers.get("Content-Type")?.split(";")[0];
  const json = JSON.stringify(body);
  const isCarried =
    ((type === "text/csv" || type === "image/svg+xml") && text === body) ||
    (type === "text/html" && /^<!doctype html>.*<\/html>\s*$/s.test(text)) ||
    (type === "application/json" && [json, `${JSON.stringify(body, null, 2)}\n`].includes(text)) ||
    (type === "text/javascript" && isCall(text, json));
  return isCarried ? undefined : `${type} does not contain the body: ${text.slice(0, 200)}`;
}

/** True if a script is exactly one call of a plain name with the JSON. */
function isCall(script: string, json: string): boolean {
  const [, argument = ""] = /^[\w$.]+\((.*)\);$/s.exec(script) ?? [];
  if (/[\u2028\u2029]/.test(argument)) return false;
  try {
    return JSON.stringify(JSON.parse(argument)) === json;
  } catch {
    return false;
  }
}

/** Markup, or the end of an attribute, as a hostile text contains it. */
const MARKUP = new RegExp(
  `<script>${MARK}|<${MARK}|<!--<${MARK}|(?:href|src|action)=["']?javascript:${MARK}|=['"][^'"]*['"] ${MARK}=`,
);

function checkMarkup({ headers, text }: Exchange): string | undefined {
  for (const [name, value] of headers)
    if (name === "set-cookie" || (name !== "location" && value.includes(MARK)))
      return `header ${name}: ${value}`;
  if (!headers.get("Content-Type")?.startsWith("text/html")) return undefined;
  const at = text.search(MARKUP);
  return at < 0 ? undefined : `a page contains ${text.slice(Math.max(0, at - 40), at + 80)}`;
}

const INTERNALS =
  /node_modules|\.ts:\d+|SQLITE_|SqliteError|constraint failed|no such (?:table|column)|ECONN|at \w+ \(/;
