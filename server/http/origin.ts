/** Where a request comes from. */
import type { Context } from "hono";
import type { Origin } from "../operations/operation.ts";
import { canonicalAddress } from "./address.ts";
import { hostName } from "./head.ts";
import { incomingOf } from "./incoming.ts";
import { isLoopback, isLoopbackHost, proxyHeader } from "./local.ts";

/** An origin, with what it is judged by. */
export interface Source extends Origin {
  /** The host by which the portal was called, as a URL spells it; empty where the request names none. */
  readonly host: string;
  /** What shows that a proxy is in between, unless a trusted one says for whom it asks: a header, or a version of HTTP. */
  readonly proxy: string | undefined;
}

/**
 * The origin of a request: by its connection or, where a proxy in front is trusted, by what the proxy says. A request that
 * is made within the process has no connection; it comes from here, whatever host it names, over the scheme of its URL.
 */
export function originOf({ env, req }: Context, { trustProxy }: { readonly trustProxy: boolean }): Source {
  const { protocol, host: called, pathname } = new URL(req.url);
  const incoming = incomingOf({ env });
  const socket = incoming?.socket;
  const forwarded = (name: string) => (trustProxy ? req.header(name)?.split(",").at(-1)?.trim() : undefined);
  const client = forwarded("X-Forwarded-For");
  const address = canonicalAddress(client ?? socket?.remoteAddress ?? "127.0.0.1") ?? "unknown";
  const scheme = forwarded("X-Forwarded-Proto") ?? (socket === undefined ? protocol : schemeOf(socket));
  const secure = /^https:?$/.test(scheme);
  // What few operations ask for is found out when they ask.
  return {
    address,
    secure,
    portal: `${secure ? "https" : "http"}://${called}${pathname.split("/sharing/rest")[0]}`,
    get host() {
      return incoming === undefined
        ? "localhost"
        : (hostName(forwarded("X-Forwarded-Host") ?? incoming.headers.host ?? "") ?? "");
    },
    get proxy() {
      if (client !== undefined) return undefined;
      // nginx speaks it unless told otherwise, calls the portal by its loopback address and adds nothing; clients have left it behind.
      return incoming?.httpVersion === "1.0" ? "HTTP/1.0" : proxyHeader(req.raw.headers.keys());
    },
    get local() {
      return isLoopback(address) && isLoopbackHost(this.host) && this.proxy === undefined;
    },
  };
}

const schemeOf = (socket: object): string => ("encrypted" in socket ? "https" : "http");
