/** Decides if a request comes from the portal's own machine. */
import { BlockList, isIP } from "node:net";

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8);
LOOPBACK.addAddress("::1", "ipv6");

/** True if an address is loopback: IPv4, IPv6, or IPv4 in IPv6. */
export function isLoopback(address: string): boolean {
  const version = isIP(address);
  return version !== 0 && LOOPBACK.check(address, version === 6 ? "ipv6" : "ipv4");
}

/** True if a host, as a URL spells it, is an address. A name could belong to a foreign domain. */
export const isAddress = (host: string): boolean => isIP(host.replace(/^\[(.*)\]$/, "$1")) !== 0;

/** True if a host, as a URL spells it, always means the caller's own machine. */
export const isLoopbackHost = (host: string): boolean =>
  host === "localhost" || isLoopback(host.replace(/^\[(.*)\]$/, "$1"));

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
export const proxyHeader = (names: Iterable<string>): string | undefined =>
  [...names].find((name) => OF_PROXIES.test(name));
