/** Refuses malformed HTTP, and misleading addresses and Host headers, before the app sees a request. */
import {
  type createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerOptions,
  type ServerResponse,
  STATUS_CODES,
} from "node:http";
import type { Duplex } from "node:stream";
import { hostName } from "./address.ts";
import { isLingering } from "./connections.ts";
import { envelope } from "./outcome.ts";

/** Returns a function whose servers refuse a misleading address or Host header before the app sees it. */
export const guardHeads = (create: typeof createServer) =>
  ((options: ServerOptions, listener: RequestListener) =>
    create(options, (incoming, outgoing) => {
      const problem = headProblem(incoming);
      if (problem === undefined) listener(incoming, outgoing);
      else refuseRequest(outgoing, problem);
    })) as typeof createServer;

/** `.`, `..` and their separators, plain or percent-encoded once or more. */
const DOT = String.raw`(?:\.|%(?:25)*2e)`;
const SEPARATOR = String.raw`(?:[/\\;]|%(?:25)*(?:2f|5c|3b))`;
const STEP = new RegExp(`${SEPARATOR}${DOT}{1,2}(?:${SEPARATOR}|$)`, "i");

/**
 * Returns why the address, the Host header or the transfer coding of a request is invalid, and how to fix it. Returns
 * undefined if all are valid. A parsed URL doesn't show this: its path is already resolved, and it has only one host.
 */
function headProblem({
  url = "",
  rawHeaders,
  httpVersion,
  headers,
}: IncomingMessage): string | undefined {
  const { host = "", "transfer-encoding": coding = "chunked" } = headers;
  if (coding.toLowerCase() !== "chunked")
    return "Transfer-Encoding must be chunked. Send compressed bodies with Content-Encoding.";
  const path = url.split("?", 1)[0] ?? "";
  if (!path.startsWith("/"))
    return "The request must name a path that begins with a slash, and the host in its Host header.";
  if (/[\\#]/.test(path) || STEP.test(path))
    return "The path must not contain a . or .. segment, a backslash or a #.";
  const hosts = rawHeaders.filter(
    (name, index) => index % 2 === 0 && name.toLowerCase() === "host",
  ).length;
  if (hosts > 1) return "The request must have one Host header.";
  if (host === "")
    return httpVersion === "1.0" ? undefined : "The request must have a Host header.";
  if (hostName(host) === undefined)
    return "The Host header must be a host name or an address in its usual form, with or without a port.";
  return undefined;
}

function refuseRequest(outgoing: ServerResponse, problem: string): void {
  const { body, headers } = envelopeResponse(400, problem);
  outgoing.writeHead(400, headers).end(body);
}

/** Status and message of a malformed request, by the code of Node's error. */
const MALFORMED: Readonly<Record<string, readonly [status: number, message: string]>> = {
  HPE_HEADER_OVERFLOW: [431, "The address and headers are too long."],
  HPE_INVALID_URL: [
    400,
    "The address is not valid. Escape characters that are not ASCII, as in %C3%9F.",
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [408, "The request took too long to arrive."],
};

/** Sends an envelope in response to malformed HTTP, which the app never sees. */
export function refuseMalformed({ code = "" }: NodeJS.ErrnoException, socket: Duplex): void {
  if (code === "ECONNRESET" || !socket.writable || isLingering(socket))
    return void socket.destroy();
  const [status, message] = MALFORMED[code] ?? [400, "This is not an HTTP request."];
  refuse(socket, status, message);
}

/** Sends an envelope on a connection that no server has, and ends it. */
export function refuse(
  socket: Duplex,
  status: number,
  message: string,
  more: Record<string, string> = {},
) {
  const { body, headers } = envelopeResponse(status, message);
  const lines = Object.entries({ Connection: "close", ...headers, ...more }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, "", body].join("\r\n"));
}

function envelopeResponse(status: number, message: string) {
  const body = JSON.stringify(envelope(status, message));
  const headers = {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": Buffer.byteLength(body),
    "X-Content-Type-Options": "nosniff",
  };
  return { body, headers };
}
