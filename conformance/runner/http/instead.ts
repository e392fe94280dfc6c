/** What an address does that isn't the API, in words. Then the address is wrong, not a password. */
import type { Exchange } from "../../model/exchange.ts";
import { isObject } from "../../model/json.ts";
import { jsonIn, objectIn } from "./response.ts";

type Response = Exchange["response"];

/** How much of a page is read. */
const SEEN = 64 * 1024;

/** Members of what the API sends without a token. */
const OWN = ["authInfo", "owningSystemUrl", "owningTenant", "currentVersion", "username", "token"];

/** True if a response may be the API's, which refuses with an object. */
export function isOfApi({ status, text }: Response): boolean {
  const body = status >= 300 && status < 400 ? {} : (objectIn(text) ?? {});
  return (isObject(body.error) && body.error.code !== 404) || OWN.some((name) => name in body);
}

/**
 * What an address does, as the end of a sentence that begins with "it", with the cure if there is one. Foreign text comes last and
 * whole. Callers blank secrets in it before they cut it.
 */
export function insteadOf({ status, type, text, location }: Response, url: URL): string {
  const start = text.slice(0, SEEN);
  const withStatus = `with status ${status}`;
  if (status >= 300 && status < 400)
    return `redirects ${withStatus}${location ? leadsTo(location, url) : ", and does not say where to"}`;
  if (/\b(to|on) (an )?https (port|server)\b/i.test(start))
    return `expects https; write https:// in the address`;
  if (status === 407)
    return "is a proxy that asks for a password; put it into HTTPS_PROXY or HTTP_PROXY";
  if (status === 401)
    return `asks for a password of its own ${withStatus}; use an address that leads past it`;
  if (status === 429) return `asks to wait ${withStatus}: ${text}`;
  if (start.trimStart().startsWith("<"))
    return `sends ${pageOf(start)} ${withStatus}: ${titleOf(start) ?? text}`;
  if (text.trim() === "") return `sends nothing ${withStatus}`;
  const json = isObject(objectIn(text)?.error) ? "a refusal" : "JSON of another service";
  return `sends ${jsonIn(text) !== undefined ? json : type || "text of no type"} ${withStatus}: ${text}`;
}

function leadsTo(location: string, url: URL): string {
  const there = URL.parse(location, url.href);
  const base = there ? portalIn(there) : undefined;
  const write = `; write ${base === undefined ? "the address where the API is" : `"${base}"`} for "portal" in the target file`;
  const cure = /sign-?in|log-?in|oauth|authorize|saml|sso/i.test(location)
    ? " to a page for signing in; use an address that reaches the API without one"
    : base !== undefined && base === portalIn(url)
      ? " within the same address; the portal, or a gateway before it, must be fixed"
      : write;
  return `${cure}. It leads to ${there?.href ?? location}`;
}

/** The address of the portal to which an address belongs. Undefined if it doesn't show. */
export function portalIn({ origin, pathname }: URL): string | undefined {
  const at = pathname.indexOf("/sharing/rest");
  return at < 0 ? undefined : `${origin}${pathname.slice(0, at)}/sharing/rest`;
}

/** A page with a password field is there to sign in. */
const pageOf = (start: string): string =>
  /<input\b[^<>]*\btype\s?=\s?["']?password/i.test(start) ? "a page for signing in" : "a web page";

const titleOf = (start: string): string | undefined =>
  /<title\b[^<>]*>([^<]*)/i.exec(start)?.[1]?.trim() || undefined;
