/** Compares a request's Referer with the application that a token is bound to. */
import { MAX_URL } from "./limits.ts";

/** A web address. Excludes user names, which look like a host, and backslashes, which look like a slash. */
const WEB = /^https?:\/\/[^\s\\/?#@]+(?:\/[^\s\\?#]*)?(?:[?#].*)?$/i;

/**
 * True if a Referer belongs to an application. If the application is an address, its scheme, host, port and path count.
 * If it is a host, perhaps with port and path, both schemes match. Any other text, such as the one of Esri's Node
 * client, must equal the Referer, ignoring case.
 */
export function isReferredBy(referer: string | undefined, application: string): boolean {
  if (referer === undefined || referer.length > MAX_URL) return false;
  const page = parse(referer);
  if (page === undefined) return plain(referer) === plain(application);
  const address = application.trim();
  const base = parse(address.includes("//") ? address : `${page.protocol}//${address}`);
  if (base?.origin !== page.origin) return false;
  const folder = base.pathname.endsWith("/") ? base.pathname : `${base.pathname}/`;
  return `${page.pathname}/`.startsWith(folder);
}

/** A text to compare as it is, such as the address of an app that isn't a web page. */
const plain = (text: string): string => text.trim().toLowerCase().replace(/\/$/, "");

function parse(text: string): URL | undefined {
  const url = WEB.test(text.trim()) ? URL.parse(text.trim()) : null;
  // A dot at the end of a host names the same host.
  if (url?.hostname.endsWith(".")) url.hostname = url.hostname.slice(0, -1);
  return url ?? undefined;
}
