/** Signs that a request comes from the portal's own machine, and that it does not. */
import { BlockList, isIP } from "node:net";

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8);
LOOPBACK.addAddress("::1", "ipv6");

/** Whether a network address is the machine's own loopback, as IPv4, IPv6 or the one within the other. */
export function isLoopback(address: string): boolean {
  const version = isIP(address);
  return version !== 0 && LOOPBACK.check(address, version === 6 ? "ipv6" : "ipv4");
}

/** Whether a host, as a URL spells it, is an address and no name, which somebody else's domain could have. */
export const isAddress = (host: string): boolean => isIP(host.replace(/^\[(.*)\]$/, "$1")) !== 0;

/** Whether a host, as a URL spells it, means the caller's own machine to every caller. */
export const isLoopbackHost = (host: string): boolean => host === "localhost" || isLoopback(host.replace(/^\[(.*)\]$/, "$1"));

/**
 * Names of headers that proxies add and clients do not: whatever speaks of forwarding, of a proxy or of somebody's address,
 * what a proxy says of the original request, and what the large ones begin theirs with.
 */
const OF_PROXIES = new RegExp(
  [
    "forward|prox(y|ied)|-(ip|addr|address)$",
    "^x-(original|rewrite|real|client|cluster|remote|host|scheme|url-scheme|ssl|https|arr|envoy|haproxy|nginx|traefik|varnish)(-|$)",
    "^(x-)?(akamai|amzn|amz-cf|appengine|azure|cdn|cf|cloud|fastly|fly|google|heroku|incap|nf|sucuri|vercel|wl)-",
    "^(via|x-request-start|x-queue-start|front-end-https|surrogate-capability)$",
  ].join("|"),
  "i",
);

/** The first of some names of headers by which a proxy shows. */
export const proxyHeader = (names: Iterable<string>): string | undefined => [...names].find((name) => OF_PROXIES.test(name));
