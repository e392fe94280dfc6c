/** What the first lines of a request must be like, before anything is made of them. */
import type { IncomingMessage } from "node:http";

/** `.`, `..` and what separates them, written plainly or in percent encoding, once or several times over. */
const DOT = String.raw`(?:\.|%(?:25)*2e)`;
const SEPARATOR = String.raw`(?:[/\\;]|%(?:25)*(?:2f|5c|3b))`;
const STEP = new RegExp(`${SEPARATOR}${DOT}{1,2}(?:${SEPARATOR}|$)`, "i");

/**
 * Why a request cannot be taken at its address or its Host header, with the cure; undefined where it can. A parsed URL
 * cannot tell: it has followed the steps of a path and settled on one of two hosts.
 */
export function wrongHead({ url = "", rawHeaders, httpVersion, headers: { host = "" } }: IncomingMessage): string | undefined {
  const path = url.split("?", 1)[0] ?? "";
  if (!path.startsWith("/")) return "The request must name a path that begins with a slash, and the host in its Host header.";
  if (/[\\#]/.test(path) || STEP.test(path)) return "The path must have no . or .. among its segments, no backslash and no #.";
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === "host").length;
  if (hosts > 1) return "The request must have one Host header.";
  if (host === "") return httpVersion === "1.0" ? undefined : "The request must have a Host header.";
  if (hostName(host) === undefined)
    return "The Host header must be a host name or an address in its usual form, with or without a port.";
  return undefined;
}

const HOST = /^([a-z\d._-]{1,253}|\[[a-f\d:.]{2,45}\])(?::\d{1,5})?$/i;

/** The name or address in a Host header, in small letters; undefined where it is malformed or no usual form of an address. */
export function hostName(host: string): string | undefined {
  const name = HOST.exec(host)?.[1]?.toLowerCase();
  return name !== undefined && URL.canParse(`http://${host}`) && new URL(`http://${host}`).hostname === name ? name : undefined;
}
