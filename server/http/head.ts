/** Checks the request line and the Host header before anything else is read. */
import type { IncomingMessage } from "node:http";
import { hostName } from "./address.ts";

/** `.`, `..` and their separators, plain or percent-encoded once or more. */
const DOT = String.raw`(?:\.|%(?:25)*2e)`;
const SEPARATOR = String.raw`(?:[/\\;]|%(?:25)*(?:2f|5c|3b))`;
const STEP = new RegExp(`${SEPARATOR}${DOT}{1,2}(?:${SEPARATOR}|$)`, "i");

/**
 * Returns why the address, the Host header or the transfer coding of a request is invalid, and how to fix it. Returns
 * undefined if all are valid. A parsed URL doesn't show this: its path is already resolved, and it has only one host.
 */
export function headProblem({
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
