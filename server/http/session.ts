/** Identifies the user of a request. */

import type { Actor } from "../domain/model.ts";
import type { Origin, Portal } from "../operations/operation.ts";
import { canonicalAddress } from "./address.ts";
import type { Field } from "./fields.ts";
import { MAX_TOKEN, MAX_URL } from "./limits.ts";

/** What identifies the sender of a request. */
export interface Credentials {
  readonly token: string | undefined;
  readonly referer: string | undefined;
  readonly origin: Pick<Origin, "address">;
}

/** The user of a token, or the reason why it is refused. Both are undefined if there is no token. */
export interface Session {
  readonly actor?: Actor;
  readonly problem?: string;
}

/** Reasons why a token is refused. They don't reveal what the token is bound to. */
const PROBLEMS = {
  foreign: "The token was not issued by this portal or world, or is not an access token.",
  revoked: "The token has been revoked.",
  address: "The token is bound to another client: to another network address.",
  referer: "The token is bound to another client: to another Referer.",
  user: "The user of the token no longer exists.",
} as const;

/**
 * Returns the distinct tokens of a request, from the fields of its query and form and from two headers. Ignores empty
 * ones.
 */
export function tokensOf(fields: readonly Field[], headers: Headers): ReadonlySet<string> {
  const tokens = new Set(fields.filter(([name]) => name === "token").map(([, text]) => text));
  for (const token of tokensIn(headers.get("X-Esri-Authorization"), "bare")) tokens.add(token);
  for (const token of tokensIn(headers.get("Authorization"))) tokens.add(token);
  tokens.delete("");
  return tokens;
}

/** Reads a token. It is valid until it expires, and only for the client that it is bound to. */
export async function readSession(
  { tokens, store, now, isClockMoved }: Portal,
  { token, referer, origin }: Credentials,
): Promise<Session> {
  if (token === undefined) return {};
  const grant = token.length > MAX_TOKEN ? undefined : await tokens.access.read(token);
  if (grant === undefined) return { problem: PROBLEMS.foreign };
  // Written this way, a token without an expiry counts as expired.
  if (!(grant.expires > now()))
    return { problem: expiredProblem(grant.expires, now(), isClockMoved()) };
  const { id, root = id } = grant;
  if (id !== undefined && root !== undefined && (await store.isRevoked({ id, root })))
    return { problem: PROBLEMS.revoked };
  if (
    grant.address !== undefined &&
    (canonicalAddress(grant.address) ?? grant.address) !== origin.address
  )
    return { problem: PROBLEMS.address };
  if (grant.referer !== undefined && !isReferredBy(referer, grant.referer))
    return { problem: PROBLEMS.referer };
  const account = await store.account(grant.username);
  return account === undefined ? { problem: PROBLEMS.user } : { actor: account.actor };
}

/** Returns when a token expired, and why that may surprise. */
function expiredProblem(expires: number, now: number, isClockMoved: boolean): string {
  const time = new Date(Number.isFinite(expires) ? expires : Number.NaN);
  // A token that this portal's key signed elsewhere may have no time.
  if (Number.isNaN(time.getTime())) return "The token has expired.";
  const clock = isClockMoved ? "world's clock, which was moved, is at" : "portal's clock is at";
  return `The token has expired: it was valid until ${time.toISOString()}, and the ${clock} ${new Date(now).toISOString()}. Sign in again.`;
}

/**
 * Returns the tokens in a header, which has several if the client sent it more than once. The word Bearer is optional
 * in Esri's own header. Other schemes are for a server in front of the portal.
 */
function tokensIn(header: string | null, scheme: "Bearer" | "bare" = "Bearer"): string[] {
  return (header ?? "").split(",").map((part) => {
    const text = part.trim();
    const bearer = /^Bearer(?:\s+(.*))?$/i.exec(text);
    if (bearer !== null) return bearer[1] ?? "";
    return scheme === "bare" && !/\s/.test(text) ? text : "";
  });
}

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
