/** Network addresses, however they are written. */
import { isIP, SocketAddress } from "node:net";

/** Longest text that is looked at, in characters: more than an IPv6 address with brackets, zone and port takes. */
const MAX_LENGTH = 100;
/** What an IPv6 address begins with that stands for one of IPv4. */
const MAPPED = "::ffff:";

/**
 * The one spelling of a network address: IPv4 also where it came as IPv6, IPv6 in its short form, without brackets, zone or
 * port. Undefined where the text is no address.
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

/** An address without brackets and port. Only IPv4, and IPv6 in brackets, can have a port. */
function hostOf(text: string): string {
  const [, bracketed, host = text] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d{1,5})?$/.exec(text) ?? [];
  return bracketed ?? host;
}
