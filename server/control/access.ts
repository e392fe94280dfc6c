/** Access to the control API: programs on the same machine, the portal's own pages, and callers allowed by settings. */
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { HTTPException } from "hono/http-exception";
import { isAddress, isLoopback, isLoopbackHost } from "../http/address.ts";
import type { Env } from "../http/context.ts";
import { MAX_CONTROL_BODY, MAX_SEED_BODY } from "../http/limits.ts";

export interface ControlAccess {
  /** True if other machines may call, directly or through a proxy, by any address of the portal. */
  readonly open: boolean;
  /** Host names that they may use besides `localhost` and addresses, in lower case. */
  readonly hosts: readonly string[];
  /** Origins whose pages may call, as browsers spell them. */
  readonly origins: readonly string[];
}

/** Allows only the portal's own machine. */
export const CLOSED: ControlAccess = { open: false, hosts: [], origins: [] };

/** Returns middleware that refuses callers and pages that aren't allowed. `what` names what they call. */
export const checkAccess = (access: ControlAccess, what: string): MiddlewareHandler<Env> =>
  async function checkAccess(context, next) {
    assertAllowed(context, access, what);
    await next();
  };

/** Returns the middleware of the control API: access, CORS, and the limit on bodies. */
export const guardControl = (access: ControlAccess): readonly MiddlewareHandler<Env>[] => [
  checkAccess(access, "control API"),
  cors({
    origin: [...access.origins],
    allowMethods: ["GET", "POST", "PUT", "DELETE"],
    allowHeaders: ["Content-Type", "Last-Event-ID"],
    maxAge: 600,
  }),
  async function limitBody(context, next) {
    const { url, method, headers, body } = context.req.raw;
    // To limit a body of unknown length, Hono copies the request. It can't copy the one of @hono/node-server if that
    // leaves the global Request as it is, as it does in the test kit.
    if (body !== null && !headers.has("Content-Length"))
      context.req.raw = new Request(url, { method, headers, body, duplex: "half" });
    const isSeed = SEEDING.test(context.req.path);
    return isSeed ? seedLimit(context, next) : usualLimit(context, next);
  },
];

/** Paths of operations whose body has a seed or a snapshot. */
const SEEDING = /^\/control\/worlds(\/[^/]{1,63}\/(seed|snapshot))?\/?$/;

const limitOf = (maxSize: number): MiddlewareHandler<Env> =>
  bodyLimit({
    maxSize,
    onError() {
      throw new HTTPException(413, { message: `The body must be at most ${maxSize} bytes.` });
    },
  });
const usualLimit = limitOf(MAX_CONTROL_BODY);
const seedLimit = limitOf(MAX_SEED_BODY);

/** True if the control API would serve the sender of a request. */
export const isAllowed = (context: Context<Env>, access: ControlAccess): boolean =>
  objectionsTo(context, access).length === 0;

/** Returns why a request is not allowed. */
const objectionsTo = (context: Context<Env>, access: ControlAccess): string[] =>
  [objectToCaller(context, access), objectToPage(context, access)].filter(
    (found) => found !== undefined,
  );

/** Refuses a request that is not allowed. The message says which settings would allow it. */
function assertAllowed(context: Context<Env>, access: ControlAccess, what: string): void {
  const objections = objectionsTo(context, access);
  if (objections.length > 0)
    throw new HTTPException(403, {
      message: `The ${what} refuses this request. ${objections.join(" ")}`,
    });
}

/** Returns why the calling machine or the requested host is not allowed. */
function objectToCaller(context: Context<Env>, { open, hosts }: ControlAccess): string | undefined {
  const { address, host, proxy, local } = context.get("origin");
  // Prevents DNS rebinding: a foreign domain that resolves to this machine counts as same-origin. An address can't be rebound.
  const isKnown = isLoopbackHost(host) || isAddress(host) || hosts.includes(host);
  if (local || (open && isKnown)) return undefined;
  if (host === "") return "It has no Host header. Send one, such as localhost.";
  const start = `start the portal with OPEN_CONTROL=${(isKnown ? hosts : [...hosts, host]).join(",") || "1"} to allow it`;
  if (!open && proxy !== undefined)
    return `It comes through a proxy, as ${proxy} shows; call the portal directly, or ${start}.`;
  if (!open && !isLoopback(address)) return `It comes from another machine; ${start}.`;
  return `It calls the portal ${host}; use ${open ? "an address" : "localhost or 127.0.0.1"} instead, or ${start}.`;
}

/** Returns why the calling page is not allowed. Browsers send its origin with every request that can change something. */
function objectToPage(context: Context<Env>, { origins }: ControlAccess): string | undefined {
  const page = context.req.header("Origin");
  if (
    page === undefined ||
    page === new URL(context.get("origin").portal).origin ||
    origins.includes(page)
  )
    return undefined;
  if (!isOrigin(page))
    return "It comes from a page without an origin. Serve that page over HTTP, and add its origin to CONTROL_ORIGINS.";
  return `It comes from a page of ${page}; start the portal with CONTROL_ORIGINS=${[...origins, page].join(",")} to allow it.`;
}

const ORIGIN = /^[a-z][a-z\d+.-]*:\/\/([a-z\d._-]+|\[[a-f\d:.]+\])(:\d{1,5})?$/;

/** True if the text is an origin as browsers send it: scheme and host in lower case, and the port unless it is the default. */
export const isOrigin = (text: string): boolean =>
  text.length <= MAX_ORIGIN &&
  ORIGIN.test(text) &&
  (!/^https?:/.test(text) || (URL.canParse(text) && new URL(text).origin === text));

/** Maximum length of an origin in characters. A domain has at most 253. */
const MAX_ORIGIN = 300;
