/** Why no response came, and what to do about it. */
import type { Exchange } from "../../model/exchange.ts";
import { insteadOf } from "./instead.ts";

/** The target can't be reached, doesn't respond in time, or responds with something that isn't the API's. */
export class Unreachable extends Error {
  /** The request without a response. */
  readonly request: Exchange["request"];

  constructor(request: Exchange["request"], fault: unknown) {
    super(
      `${request.method} ${new URL(request.url).origin}: ${reasonOf(fault, new URL(request.url))}`,
      { cause: fault },
    );
    this.request = request;
  }
}

/** The fault that has a code. `fetch` says only that it failed, and has that fault as its cause. */
const faultWithCode = (fault: Error) => (fault.cause ?? fault) as NodeJS.ErrnoException;

/** True if the host broke off the connection, as it may do with one that it has kept open. */
export const isBrokenOff = (fault: unknown): boolean =>
  fault instanceof Error && /^(ECONNRESET|EPIPE)$/.test(faultWithCode(fault).code ?? "");

const isAnswer = (fault: unknown): fault is Exchange["response"] =>
  typeof fault === "object" && fault !== null && "text" in fault;

/** What to do, by the code of the fault, and by the scheme if that is wrong. */
const CURES: readonly (readonly [codes: RegExp, cure: string, scheme?: string])[] = [
  [
    /^(ERR_SSL_|EPROTO)/,
    "the host does not speak https there; write http:// in the address, or the port for https",
    "https:",
  ],
  [
    /^HPE_(?!HEADER_OVERFLOW)/,
    "the host does not speak http there; write https:// in the address, or the port for http",
    "http:",
  ],
  [
    /^(ECONNRESET|EPIPE)$/,
    "the host broke off the connection; if it speaks https there, write https:// in the address",
    "http:",
  ],
  [
    /^(ECONNRESET|EPIPE)$/,
    "the host broke off the connection; is it the port for https?",
    "https:",
  ],
  [
    /^ECONNREFUSED$/,
    "nothing listens at that address; is the portal running, and is it the right port?",
  ],
  [/^(ENOTFOUND|EAI_AGAIN)$/, "there is no host of that name; is the address right?"],
  [
    /^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/,
    "the host does not respond; is it reachable from here?",
  ],
  [/^CERT_HAS_EXPIRED$/, "the certificate of the host has to be renewed"],
  [
    /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    "the certificate is for another host; use the name that it is made out to",
  ],
  [
    /CERT|^UNABLE_TO_/,
    "the certificate is not trusted; set NODE_EXTRA_CA_CERTS to a file with that of its authority, or with itself if it is self-signed",
  ],
];

/** Returns why no response came, and what to do about it. */
export function reasonOf(fault: unknown, url: URL): string {
  if (isAnswer(fault)) return `what answers is not the API: it ${insteadOf(fault, url)}`;
  if (!(fault instanceof Error)) return String(fault);
  const hint = proxyHint(url);
  if (fault.name === "TimeoutError")
    return `no answer in time, or not to its end; --timeout gives it more${hint}`;
  const { code, message } = faultWithCode(fault);
  if (code === undefined) return message;
  const [, cure, scheme] =
    CURES.find(([codes, , of]) => codes.test(code) && (of ?? url.protocol) === url.protocol) ?? [];
  // Node adds its own advice after a semicolon. Libraries say nothing helpful about a wrong scheme.
  const said = scheme === undefined ? message.split(";")[0] || code : undefined;
  return [said, cure].filter(Boolean).join(": ") + hint;
}

/** How an environment that names a proxy matters for a failed connection. Node.js uses it only if asked to. */
function proxyHint({ protocol }: URL): string {
  const name = protocol === "https:" ? "HTTPS_PROXY" : "HTTP_PROXY";
  const variable = [name, name.toLowerCase()].find((one) => process.env[one]);
  if (variable === undefined) return "";
  return process.env.NODE_USE_ENV_PROXY === "1"
    ? ` (${variable} names a proxy; a host that is reached without it belongs in NO_PROXY)`
    : ` (${variable} is set, but Node.js uses it only if NODE_USE_ENV_PROXY=1 is set too)`;
}
