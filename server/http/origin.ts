/** Origin of a request: what its connection and its head say, and which pages may read the response. */
import type { IncomingMessage } from "node:http";
import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import { cors } from "hono/cors";
import type { Origin } from "../operations/operation.ts";
import { canonicalAddress, hostName, isLoopback, isLoopbackHost } from "./address.ts";

/** An origin, and the signs that it is judged by. */
export interface Source extends Origin {
  /** Host that the request names, as a URL spells it. Empty if it names none. */
  readonly host: string;
  /** Header or HTTP version that shows a proxy, unless it is a trusted proxy that names its client. */
  readonly proxy: string | undefined;
}

/**
 * Returns the origin of a request: from its connection or, if the proxy in front is trusted, from the proxy's headers.
 * A request that is made within the process has no connection. It counts as local, whatever host it names, and has the
 * scheme of its URL.
 */
export const originOf = (context: Context, options: OriginOptions): Source =>
  new RequestOrigin(context, options);

interface OriginOptions {
  readonly trustProxy: boolean;
  /** Returns true if the sender of a request may use the control API. */
  readonly isTrusted?: (context: Context) => boolean;
}

/** Finds each value when it is first needed, because few operations need any. */
class RequestOrigin implements Source {
  readonly #context: Context;
  readonly #options: OriginOptions;

  constructor(context: Context, options: OriginOptions) {
    this.#context = context;
    this.#options = options;
  }

  get address() {
    const client = this.#client ?? this.#incoming?.socket.remoteAddress ?? "127.0.0.1";
    return canonicalAddress(client) ?? "unknown";
  }

  get secure() {
    const socket = this.#incoming?.socket;
    const protocol = () => new URL(this.#context.req.url).protocol;
    const scheme =
      this.#forwarded("X-Forwarded-Proto") ??
      (socket === undefined ? protocol() : schemeOf(socket));
    return /^https:?$/.test(scheme);
  }

  get portal() {
    const { host, pathname } = new URL(this.#context.req.url);
    return `${this.secure ? "https" : "http"}://${host}${pathname.split("/sharing/")[0]}`;
  }

  get foreignPage() {
    const { req } = this.#context;
    const site = req.header("Sec-Fetch-Site");
    // Browsers send this header only to secure origins.
    if (site !== undefined) return site !== "same-origin" && site !== "none";
    const page = req.header("Origin");
    return page !== undefined && URL.parse(page)?.host !== new URL(req.url).host;
  }

  get host() {
    const incoming = this.#incoming;
    if (incoming === undefined) return "localhost";
    return hostName(this.#forwarded("X-Forwarded-Host") ?? incoming.headers.host ?? "") ?? "";
  }

  get proxy() {
    if (this.#client !== undefined) return undefined;
    // By default nginx speaks HTTP/1.0, calls the portal by its loopback address, and adds no header. Clients no
    // longer use 1.0.
    if (this.#incoming?.httpVersion === "1.0") return "HTTP/1.0";
    return proxyHeader(this.#context.req.raw.headers.keys());
  }

  get local() {
    return isLoopback(this.address) && isLoopbackHost(this.host) && this.proxy === undefined;
  }

  get trusted() {
    return this.#options.isTrusted?.(this.#context) === true;
  }

  get #incoming(): IncomingMessage | undefined {
    return incomingOf(this.#context);
  }

  get #client(): string | undefined {
    return this.#forwarded("X-Forwarded-For");
  }

  #forwarded(name: string): string | undefined {
    if (!this.#options.trustProxy) return undefined;
    return this.#context.req.header(name)?.split(",").at(-1)?.trim();
  }
}

const schemeOf = (socket: object): string => ("encrypted" in socket ? "https" : "http");

/** Returns Node's message of a request. Returns undefined if the request was made within the process. */
export const incomingOf = ({ env }: Pick<Context, "env">): IncomingMessage | undefined =>
  (env as Partial<HttpBindings> | undefined)?.incoming;

/**
 * Names of headers that proxies add and clients don't: about forwarding, a proxy, an address, or the original request,
 * and the prefixes of large providers.
 */
const OF_PROXIES = new RegExp(
  [
    "forward|prox(y|ied)|-(ip|addr|address)$",
    "^x-(original|rewrite|real|client|cluster|remote|host|scheme|url-scheme|ssl|https|arr|envoy|haproxy|nginx|traefik|varnish)(-|$)",
    "^(x-)?(akamai|amzn|amz-cf|appengine|azure|cdn|cf|cloud|fastly|fly|google|heroku|incap|nf|sucuri|vercel|wl)-",
    "(^|-)via$|^x-(ingress|edge|auth-request|coming-from|http-(host|destination.*))(-|$)|^tailscale-",
    "^(via|x-request-start|x-queue-start|front-end-https|surrogate-capability)$",
  ].join("|"),
  "i",
);

/** Returns the first header name that shows a proxy. */
const proxyHeader = (names: Iterable<string>): string | undefined =>
  [...names].find((name) => OF_PROXIES.test(name));

// Pages of any origin may read the portal, because its tokens aren't cookies.

/** An origin that is not opaque. */
const ORIGIN = /^[a-z][a-z\d+.-]{0,30}:\/\/[^\s/?#@,]{1,300}$/i;

/**
 * Returns the headers for a page of an origin. The JavaScript SDK sends some requests with credentials, for which browsers
 * require the origin itself. The portal has no cookies, so this gives nothing away. An opaque origin can be any page's,
 * so it gets the wildcard, which browsers never combine with credentials.
 */
export function readableBy(origin: string | undefined): Record<string, string> {
  const isNamed = origin !== undefined && ORIGIN.test(origin);
  return {
    "Access-Control-Allow-Origin": isNamed ? origin : "*",
    ...(isNamed ? { "Access-Control-Allow-Credentials": "true" } : {}),
    "Access-Control-Expose-Headers": "X-Rule,Link,X-Request-Id,Retry-After",
    Vary: "Origin",
  };
}

const options = { maxAge: 24 * 60 * 60 };
const named = cors({ ...options, origin: (origin) => origin, credentials: true });
const wildcard = cors(options);

/** Responds to a preflight as to the request that follows. */
export const preflight: typeof named = (context, next) =>
  ("Access-Control-Allow-Credentials" in readableBy(context.req.header("Origin"))
    ? named
    : wildcard)(context, next);
