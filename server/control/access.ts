/** Who may use the control API: programs of the portal's own machine, pages that it serves itself, and what settings name. */
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { HTTPException } from "hono/http-exception";
import type { Env } from "../http/context.ts";
import { MAX_CONTROL_BODY } from "../http/limits.ts";
import { isAddress, isLoopback, isLoopbackHost } from "../http/local.ts";

export interface ControlAccess {
  /** Whether other machines may call, directly or through a proxy, by any address of the portal. */
  readonly open: boolean;
  /** Names by which they may call, besides `localhost` and addresses; in small letters. */
  readonly hosts: readonly string[];
  /** Origins whose pages may call, as browsers spell them. */
  readonly origins: readonly string[];
}

/** For its own machine alone. */
export const CLOSED: ControlAccess = { open: false, hosts: [], origins: [] };

/** What every request to the control API passes: who may, which pages may read, how much may be sent. */
export const guardControl = (access: ControlAccess): readonly MiddlewareHandler<Env>[] => [
  async function mayControl(context, next) {
    assertAllowed(context, access);
    await next();
  },
  cors({
    origin: [...access.origins],
    allowMethods: ["GET", "POST", "PUT", "DELETE"],
    allowHeaders: ["Content-Type"],
    maxAge: 600,
  }),
  bodyLimit({
    maxSize: MAX_CONTROL_BODY,
    onError() {
      throw new HTTPException(413, { message: `The body must be at most ${MAX_CONTROL_BODY} bytes.` });
    },
  }),
];

/** Refuses a request that is not allowed, and says what would allow it. */
function assertAllowed(context: Context<Env>, access: ControlAccess): void {
  const objections = [fromElsewhere(context, access), fromPage(context, access)].filter((found) => found !== undefined);
  if (objections.length > 0)
    throw new HTTPException(403, { message: `The control API refuses this request. ${objections.join(" ")}` });
}

/** What is against the machine that a request comes from, or the name by which it calls. */
function fromElsewhere(context: Context<Env>, { open, hosts }: ControlAccess): string | undefined {
  const { address, host, proxy, local } = context.get("origin");
  // A domain can be made to lead here, and its pages are then of the portal's own origin. That cannot happen to an address.
  const isKnown = isLoopbackHost(host) || isAddress(host) || hosts.includes(host);
  if (local || (open && isKnown)) return undefined;
  if (host === "") return "It names no host; send a Host header such as localhost.";
  const start = `start the portal with OPEN_CONTROL=${(isKnown ? hosts : [...hosts, host]).join(",") || "1"} to allow it`;
  if (!open && proxy !== undefined) return `It comes through a proxy, as ${proxy} shows; call the portal directly, or ${start}.`;
  if (!open && !isLoopback(address)) return `It comes from another machine; ${start}.`;
  return `It calls the portal ${host}; use ${open ? "an address" : "localhost or 127.0.0.1"} instead, or ${start}.`;
}

/** What is against the page that a request comes from. A browser names it with every request that can change something. */
function fromPage(context: Context<Env>, { origins }: ControlAccess): string | undefined {
  const page = context.req.header("Origin");
  if (page === undefined || page === new URL(context.get("origin").portal).origin || origins.includes(page)) return undefined;
  if (!isOrigin(page))
    return "It comes from a page without an origin; serve that page over HTTP, and name its origin in CONTROL_ORIGINS.";
  return `It comes from a page of ${page}; start the portal with CONTROL_ORIGINS=${[...origins, page].join(",")} to allow it.`;
}

const ORIGIN = /^[a-z][a-z\d+.-]*:\/\/([a-z\d._-]+|\[[a-f\d:.]+\])(:\d{1,5})?$/;

/** Whether a text is an origin as browsers spell it: scheme and host in small letters, and a port unless it is the scheme's own. */
export const isOrigin = (text: string): boolean =>
  text.length <= MAX_ORIGIN &&
  ORIGIN.test(text) &&
  (!/^https?:/.test(text) || (URL.canParse(text) && new URL(text).origin === text));

/** Longest origin, in characters: a domain has 253 at most. */
const MAX_ORIGIN = 300;
