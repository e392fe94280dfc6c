/** Where a request comes from. */
import type { Context } from "hono";
import type { Origin } from "../portal/portal.ts";
import { canonicalAddress } from "./address.ts";
import { incomingOf } from "./incoming.ts";

/**
 * The origin of a request: by its connection or, where a proxy in front is trusted, by what the proxy says. A request that
 * is made within the process has no connection; it comes from here, over the scheme of its URL.
 */
export function originOf({ env, req }: Context, { trustProxy }: { readonly trustProxy: boolean }): Origin {
  const { protocol, host, pathname } = new URL(req.url);
  const socket = incomingOf({ env })?.socket;
  const forwarded = (name: string) => (trustProxy ? req.header(name)?.split(",").at(-1)?.trim() : undefined);
  const address = canonicalAddress(forwarded("X-Forwarded-For") ?? socket?.remoteAddress ?? "127.0.0.1") ?? "unknown";
  const scheme = forwarded("X-Forwarded-Proto") ?? (socket === undefined ? protocol : schemeOf(socket));
  // Behind a proxy that nobody vouches for, everybody would seem to be of this machine.
  const isRelayed = !trustProxy && FORWARDING.some((name) => req.header(name) !== undefined);
  const secure = /^https:?$/.test(scheme);
  return {
    address,
    secure,
    portal: `${secure ? "https" : "http"}://${host}${pathname.split("/sharing/rest")[0]}`,
    local: !isRelayed && /^(::ffff:)?127\.|^::1$/.test(address),
  };
}

/** Headers by which proxies tell for whom they ask. */
const FORWARDING = ["X-Forwarded-For", "Forwarded"];

const schemeOf = (socket: object): string => ("encrypted" in socket ? "https" : "http");
