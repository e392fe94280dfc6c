/** Normalizes network addresses. */
import { isIP, SocketAddress } from "node:net";

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
