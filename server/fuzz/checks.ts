/** Checks of every response, independent of the request. */
import { type Operation, type OperationId, operations } from "../../generated/operations.ts";
import { responses } from "../../generated/validators.js";
import { MARK } from "./hostile.ts";
import { ACCEPTED, outcomeOf } from "./outcome.ts";
import type { Exchange } from "./portal.ts";

export interface Check {
  readonly sentence: string;
  /** Returns what is wrong with an exchange. Returns undefined if nothing is. */
  readonly wrong: (exchange: Exchange) => string | undefined;
}

export const checks: readonly Check[] = [
  { sentence: "The portal reports no error.", wrong: ({ faults }) => faults.map(String).at(0) },
  { sentence: "The HTTP status is an allowed one.", wrong: wrongStatus },
  {
    sentence: "The response has the requested type, and browsers must not guess another.",
    wrong: wrongType,
  },
  { sentence: "The body is a result of the operation, or an envelope.", wrong: outsideContract },
  { sentence: "A refusal is one that the operation has.", wrong: unknownRefusal },
  { sentence: "The text contains the body in the requested format.", wrong: wrongText },
  { sentence: "Pages and headers contain no markup from the request.", wrong: leakedMarkup },
  { sentence: "No response reveals internals of the program.", wrong: leakedInternals },
  { sentence: "A refusal changes nothing.", wrong: changedByRefusal },
  { sentence: "A read changes nothing.", wrong: changedByRead },
];

/** True if a path, with its dots resolved, is still in the portal. */
const isWithin = ({ sent }: Exchange): boolean =>
  new URL(sent.target, "http://x").pathname.startsWith("/sharing/rest/");

function wrongStatus(exchange: Exchange): string | undefined {
  const { sent, status } = exchange;
  // A preflight (OPTIONS) gets headers only, and there is little outside the portal.
  const promised = !isWithin(exchange)
    ? [200, 204, 301, 302, 400, 404]
    : sent.method === "OPTIONS"
      ? [204]
      : [200];
  return promised.includes(status)
    ? undefined
    : `status ${status} instead of ${promised.join(" or ")}`;
}

const TYPES = ["text/html", "application/json", "text/javascript", "text/csv"];

function wrongType(exchange: Exchange): string | undefined {
  if (exchange.sent.method === "OPTIONS" || !isWithin(exchange)) return undefined;
  const type = exchange.headers.get("Content-Type");
  if (!TYPES.some((known) => type === `${known}; charset=utf-8`)) return `Content-Type ${type}`;
  if (exchange.headers.get("X-Content-Type-Options") !== "nosniff")
    return "X-Content-Type-Options is missing";
  return undefined;
}

function outsideContract({ answered }: Exchange): string | undefined {
  if (answered === undefined) return undefined;
  const validate = responses[answered.id];
  if (validate(answered.body)) return undefined;
  return (validate.errors ?? [])
    .map(({ instancePath, message }) => `${answered.id}: ${instancePath || "/"} ${message}`)
    .join("; ");
}

function unknownRefusal({ answered }: Exchange): string | undefined {
  if (answered === undefined || outcomeOf(answered.id, answered.body) !== undefined)
    return undefined;
  return `${answered.id} has no such refusal: ${JSON.stringify(answered.body)}`;
}

function wrongText({ answered, sent, text, headers }: Exchange): string | undefined {
  if (answered === undefined) return undefined;
  if (sent.method === "HEAD") return text === "" ? undefined : "HEAD is answered with a body";
  const { body } = answered;
  const type = headers.get("Content-Type")?.split(";")[0];
  const json = JSON.stringify(body);
  const expected: Readonly<Record<string, () => boolean>> = {
    "text/csv": () => text === body,
    "text/html": () => text.startsWith("<!doctype html>") && text.trimEnd().endsWith("</html>"),
    "application/json": () => text === json || text === `${JSON.stringify(body, null, 2)}\n`,
    "text/javascript": () => sameCall(text, json),
  };
  return expected[type ?? ""]?.()
    ? undefined
    : `${type} does not carry the body: ${text.slice(0, 200)}`;
}

/** True if a script is exactly one call of a plain name with the JSON. */
function sameCall(script: string, json: string): boolean {
  const [, argument = ""] = /^[\w$.]+\((.*)\);$/s.exec(script) ?? [];
  return (
    !/[\u2028\u2029]/.test(argument) &&
    JSON.stringify(parsed(argument)) === JSON.stringify(JSON.parse(json))
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Markup, or the end of an attribute, as a hostile text contains it. */
const MARKUP = new RegExp(
  `<script>${MARK}|<${MARK}|<!--<${MARK}|(?:href|src|action)=["']?javascript:${MARK}|=['"][^'"]*['"] ${MARK}=`,
);

function leakedMarkup({ headers, text }: Exchange): string | undefined {
  const header = [...headers].find(
    ([name, value]) => name === "set-cookie" || value.includes(MARK),
  );
  if (header !== undefined) return `header ${header.join(": ")}`;
  if (!headers.get("Content-Type")?.startsWith("text/html")) return undefined;
  const at = text.search(MARKUP);
  return at < 0 ? undefined : `a page holds ${text.slice(Math.max(0, at - 40), at + 80)}`;
}

const INSIDES =
  /node_modules|\.ts:\d+|SQLITE_|SqliteError|constraint failed|no such (?:table|column)|ECONN|at \w+ \(/;

function leakedInternals({ text }: Exchange): string | undefined {
  return INSIDES.exec(text)?.[0];
}

function changedByRefusal({ answered, changed }: Exchange): string | undefined {
  const accepted = answered !== undefined && outcomeOf(answered.id, answered.body) === ACCEPTED;
  return accepted || changed === 0 ? undefined : `${changed} rows changed`;
}

function changedByRead({ answered, changed }: Exchange): string | undefined {
  if (answered === undefined || !isRead(answered.id) || changed === 0) return undefined;
  return `${answered.id} changed ${changed} rows`;
}

const isRead = (id: OperationId): boolean => (operations[id] as Operation).method === "GET";
