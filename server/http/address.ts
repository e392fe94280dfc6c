/** Network addresses and host names. */
import { BlockList, isIP, SocketAddress } from "node:net";

/** Longest text to parse, in characters. An IPv6 address with brackets, zone and port is shorter. */
const MAX_LENGTH = 100;
/** Prefix of an IPv6 address that represents an IPv4 address. */
const MAPPED = "::ffff:";

/**
 * Returns the canonical form of a network address, without brackets, zone or port: an IPv4 address as IPv4, even if it
 * is written as IPv6; an IPv6 address in its short form. Returns undefined if the text isn't an address.
 */
export function canonicalAddress(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const host = hostOf(text.trim());
  if (isIP(host) === 4) return host;
  if (isIP(host) !== 6) return undefined;
  const { address } = new SocketAddress({ address: host, family: "ipv6" });
  const mapped = address.startsWith(MAPPED) ? address.slice(MAPPED.length) : "";
  return isIP(mapped) === 4 ? mapped : address;
}

/**
 * Returns an address without brackets and port. Only IPv4 addresses, and IPv6 addresses in brackets, can have a port.
 */
function hostOf(text: string): string {
  const [, bracketed, host = text] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d{1,5})?$/.exec(text) ?? [];
  return bracketed ?? host;
}

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

const HOST = /^([a-z\d._-]{1,253}|\[[a-f\d:.]{2,45}\])(?::\d{1,5})?$/i;

/**
 * Returns the name or address in a Host header, in lower case. Returns undefined if it is malformed or an unusual
 * spelling of an address.
 */
export function hostName(host: string): string | undefined {
  const name = HOST.exec(host)?.[1]?.toLowerCase();
  return name !== undefined && URL.parse(`http://${host}`)?.hostname === name ? name : undefined;
}
