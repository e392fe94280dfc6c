/** Who a request speaks for. */

import type { Actor } from "../domain/model.ts";
import type { Portal } from "../operations/operation.ts";
import { canonicalAddress } from "./address.ts";
import { MAX_TOKEN } from "./limits.ts";
import { isReferredBy } from "./referer.ts";
import type { Field } from "./request.ts";

/** What a request shows of its sender. */
export interface Credentials {
  readonly token: string | undefined;
  readonly referer: string | undefined;
  readonly address: string;
}

/** The user whom a token speaks for, or why it speaks for none; neither where there is no token. */
export interface Session {
  readonly actor?: Actor;
  readonly problem?: string;
}

/** Why a token speaks for no user. Which one it is bound to stays untold. */
const PROBLEMS = {
  foreign: "The token was not issued by this portal or world, or is not an access token.",
  expired: "The token has expired.",
  address: "The token is bound to another client: to a network address from which this request does not come.",
  referer: "The token is bound to another client: to a Referer that this request does not have.",
  user: "The user of the token does not exist any more.",
} as const;

/** The tokens of a request, each once: fields of its query and form, and two headers. An empty one counts as none. */
export function tokensOf(fields: readonly Field[], headers: Headers): ReadonlySet<string> {
  const tokens = new Set(fields.filter(([name]) => name === "token").map(([, text]) => text));
  for (const token of tokensIn(headers.get("X-Esri-Authorization"), "bare")) tokens.add(token);
  for (const token of tokensIn(headers.get("Authorization"))) tokens.add(token);
  tokens.delete("");
  return tokens;
}

/** Reads a token. It works until it expires, and only for the client that it is bound to. */
export async function readSession({ tokens, store, now }: Portal, { token, referer, address }: Credentials): Promise<Session> {
  if (token === undefined) return {};
  const grant = token.length > MAX_TOKEN ? undefined : await tokens.access.read(token);
  if (grant === undefined) return { problem: PROBLEMS.foreign };
  // Asked this way round, a token without an end has expired.
  if (!(grant.expires > now())) return { problem: PROBLEMS.expired };
  if (grant.address !== undefined && (canonicalAddress(grant.address) ?? grant.address) !== address)
    return { problem: PROBLEMS.address };
  if (grant.referer !== undefined && !isReferredBy(referer, grant.referer)) return { problem: PROBLEMS.referer };
  const account = await store.account(grant.username);
  return account === undefined ? { problem: PROBLEMS.user } : { actor: account.actor };
}

/**
 * The tokens in a header, which holds several where it was sent several times. Esri's own header may leave out the word Bearer.
 * Other schemes are for a server in front of the portal.
 */
function tokensIn(header: string | null, scheme: "Bearer" | "bare" = "Bearer"): string[] {
  return (header ?? "").split(",").map((part) => {
    const text = part.trim();
    const bearer = /^Bearer(?:\s+(.*))?$/i.exec(text);
    if (bearer !== null) return bearer[1] ?? "";
    return scheme === "bare" && !/\s/.test(text) ? text : "";
  });
}
