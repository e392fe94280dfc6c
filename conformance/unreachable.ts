/** Why no answer came, and what can be done about it. */
import type { Exchange } from "./exchange.ts";
import { brief } from "./report/brief.ts";

/** The target cannot be reached, answers nothing in time, or answers what is none of the API's. */
export class Unreachable extends Error {
  /** What was sent in vain. */
  readonly request: Exchange["request"];

  constructor(request: Exchange["request"], fault: unknown) {
    super(`${request.method} ${new URL(request.url).origin}: ${reasonOf(fault)}`, { cause: fault });
    this.request = request;
  }
}

/** How much of a strange answer is told. */
const ENOUGH = 200;

const isAnswer = (fault: unknown): fault is Exchange["response"] =>
  typeof fault === "object" && fault !== null && "text" in fault;

const CURES: readonly (readonly [codes: RegExp, cure: string])[] = [
  [/^ECONNREFUSED$/, "nothing listens at that address; is the portal running, and is it the right port?"],
  [/^(ENOTFOUND|EAI_AGAIN)$/, "there is no host of that name; is the address right?"],
  [/^(ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/, "the host does not respond; is it reachable from here?"],
  [/^CERT_HAS_EXPIRED$/, "the certificate of the host has to be renewed"],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, "the certificate is for another host; use the name that it is made out to"],
  [
    /CERT|^UNABLE_TO_/,
    "the certificate is not trusted; set NODE_EXTRA_CA_CERTS to a file with that of its authority, or with itself if it is self-signed",
  ],
  [/^(ERR_SSL_|EPROTO)/, "the host does not speak https there; is http meant?"],
  [/^(ECONNRESET|UND_ERR_SOCKET|HPE_)/, "the host broke off, or does not speak http there"],
];

function reasonOf(fault: unknown): string {
  if (isAnswer(fault))
    return `what answers is not the API: ${fault.status}, ${fault.type || "no type"}: ${brief(fault.text.trim(), ENOUGH)}`;
  if (!(fault instanceof Error)) return String(fault);
  if (fault.name === "TimeoutError") return "no answer in time; --timeout gives it more";
  const { cause } = fault;
  if (!(cause instanceof Error)) return fault.message;
  const { code = "" } = cause as NodeJS.ErrnoException;
  const cure = CURES.find(([codes]) => codes.test(code))?.[1];
  // After a semicolon Node adds advice of its own.
  const said = cause.message.split(";")[0] || code;
  return cure === undefined ? said : `${said}: ${cure}`;
}
