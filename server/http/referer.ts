/** Compares the Referer of a request with the application that a token is bound to. */
import { MAX_URL } from "./limits.ts";

/** An address of the web. A user name could pass for a host, and a backslash for a slash, so one with either is none. */
const WEB = /^https?:\/\/[^\s\\/?#@]+(?:\/[^\s\\?#]*)?(?:[?#].*)?$/i;

/**
 * True if a Referer is that of a page within an application. An application is an address, of which scheme, host, port and path
 * count; or a host, perhaps with port and path, which counts with both schemes. Any other text, such as the one that Esri's
 * client for Node sends, has to be the Referer itself, in any case of its letters.
 */
export function isReferredBy(referer: string | undefined, application: string): boolean {
  if (referer === undefined || referer.length > MAX_URL) return false;
  const page = parse(referer);
  if (page === undefined) return referer.toLowerCase() === application.toLowerCase();
  const base = parse(application.includes("//") ? application : `${page.protocol}//${application}`);
  if (base?.origin !== page.origin) return false;
  const folder = base.pathname.endsWith("/") ? base.pathname : `${base.pathname}/`;
  return `${page.pathname}/`.startsWith(folder);
}

const parse = (text: string): URL | undefined => (WEB.test(text) ? (URL.parse(text) ?? undefined) : undefined);
