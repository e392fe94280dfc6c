/** Who a request speaks for. */
import type { Portal } from "../portal/portal.ts";
import type { Actor } from "../rules/facts.ts";
import { MAX_TOKEN } from "./limits.ts";

/** What a request shows of its sender. */
export interface Credentials {
  readonly token: string | undefined;
  readonly referer: string | undefined;
  readonly address: string;
}

/** The token of a request: a field of its form or query, or one of two headers. */
export function tokenOf(field: string | undefined, headers: Headers): string | undefined {
  return field || bearer(headers.get("X-Esri-Authorization")) || bearer(headers.get("Authorization"));
}

/** The user whom a token speaks for; undefined where it is forged, expired or bound to another client. */
export async function actorOf(
  { tokens, store, now }: Portal,
  { token, referer, address }: Credentials,
): Promise<Actor | undefined> {
  const grant = token === undefined || token.length > MAX_TOKEN ? undefined : await tokens.access.read(token);
  if (grant === undefined || grant.expires <= now()) return undefined;
  if (grant.address !== undefined && grant.address !== address) return undefined;
  if (grant.referer !== undefined && !isWithin(referer, grant.referer)) return undefined;
  return (await store.account(grant.username))?.actor;
}

/** A page sends its own address as Referer, which lies within that of the web application it belongs to. */
function isWithin(page: string | undefined, application: string): boolean {
  if (page === undefined || !page.startsWith(application)) return false;
  return page.length === application.length || application.endsWith("/") || /^[/?#]/.test(page.slice(application.length));
}

const bearer = (header: string | null): string | undefined => /^Bearer (.+)$/i.exec(header ?? "")?.[1];
