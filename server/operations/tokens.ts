/** Operations that issue and revoke tokens: for passwords, and by OAuth 2.0. */
import { randomUUID } from "node:crypto";
import type { Confirmation, OAuthToken, Token } from "../../generated/openapi.types.ts";
import { UNCHECKED } from "../auth/attempts.ts";
import { hashOf, isVerified } from "../auth/codes.ts";
import { isPassword } from "../auth/password.ts";
import type { TokenIds } from "../domain/signIn.ts";
import { MINUTE } from "../domain/time.ts";
import { REFRESH_MINUTES } from "../rules/authorizeApplication.ts";
import {
  type Issue,
  createOAuthToken as oauthRules,
  type RefreshGrant,
  USER_MINUTES,
} from "../rules/createOAuthToken.ts";
import { MAX_FAILURES, generateToken as tokenRules } from "../rules/generateToken.ts";
import { revokeToken as revokeRules } from "../rules/revokeToken.ts";
import type { Reads } from "../storage/store.ts";
import type { Call, Handler } from "./operation.ts";

export const generateToken: Handler<"generateToken"> = async ({ portal, parameters, origin }) => {
  const { store, attempts, tokens } = portal;
  const { username, password } = parameters;
  const { address, secure } = origin;
  const now = portal.now();
  const account = await store.account(username);
  const isPrivate = secure || origin.local;
  const subject = { kind: "user", name: username, address } as const;
  const most = portal.enforces("token.attempts") ? MAX_FAILURES : Infinity;
  // A request that is refused for not using HTTPS needs no password check.
  const check =
    isPrivate || !portal.enforces("token.https")
      ? await attempts.check(subject, now, most, () => isPassword(password, account?.password))
      : UNCHECKED;
  const grant = portal.decide(tokenRules, { parameters, ...check, isPrivate, address, now });
  return {
    token: await tokens.access.issue(grant),
    expires: grant.expires,
    ssl: secure,
  } satisfies Token;
};

export const createOAuthToken: Handler<"createOAuthToken"> = async (call) => {
  const { portal, parameters, origin } = call;
  const { store, attempts } = portal;
  const { client_id, client_secret = "", grant_type } = parameters;
  const now = portal.now();
  const application = await store.application(client_id);
  const subject = { kind: "application", name: client_id, address: origin.address } as const;
  const most = portal.enforces("oauth.attempts") ? MAX_FAILURES : Infinity;
  const check =
    grant_type === "client_credentials"
      ? await attempts.check(subject, now, most, () =>
          isPassword(client_secret, application?.secret),
        )
      : UNCHECKED;
  const decide = async (reads: Reads) => {
    const exchanged = await readExchanged(call, reads);
    const facts = { parameters, application, ...check, ...exchanged, now };
    return { issue: portal.decide(oauthRules, facts), refresh: exchanged.refresh };
  };
  const { issue, refresh } = await decide(store);
  if (issue.refreshExpires === undefined) return issueTokens(call, { ...issue, now }, refresh);
  // A code, or a refresh token that is exchanged, can be used once. Decide again when no other request can use it.
  return store.transaction(async (transaction) => {
    transaction.lock(refresh?.id ?? hashOf(parameters.code ?? ""));
    const decided = await decide(transaction);
    const used = decided.refresh;
    if (used === undefined) transaction.removeCode(hashOf(parameters.code ?? ""));
    else if (used.id !== undefined) transaction.revoke(used.id, used.expires, now);
    return issueTokens(call, { ...decided.issue, now }, used);
  });
};

/** Returns what the code or refresh token of a request grants. */
async function readExchanged(
  { portal: { tokens }, parameters }: Call<"createOAuthToken">,
  reads: Reads,
) {
  const { grant_type, code: text, code_verifier, refresh_token } = parameters;
  if (grant_type === "authorization_code" && text !== undefined) {
    const code = await reads.code(hashOf(text));
    const isRight = code !== undefined && isVerified(code, code_verifier);
    return { code, isVerified: isRight, refresh: undefined, isRevoked: false };
  }
  const refresh = grant_type.endsWith("refresh_token")
    ? await tokens.refresh.read(refresh_token ?? "")
    : undefined;
  const isRevoked = await isRevokedBy(reads, refresh);
  return { code: undefined, isVerified: false, refresh, isRevoked };
}

/** True if a token is revoked. Tokens without an id can't be. */
const isRevokedBy = async (reads: Reads, token: Partial<TokenIds> | undefined): Promise<boolean> =>
  token?.id !== undefined &&
  (await reads.isRevoked({ id: token.id, root: token.root ?? token.id }));

async function issueTokens(
  {
    portal: { tokens },
    parameters: { client_id: clientId, grant_type },
    origin,
  }: Call<"createOAuthToken">,
  { username, expires, refreshExpires, now }: Issue & { readonly now: number },
  refresh: RefreshGrant | undefined,
): Promise<OAuthToken> {
  const secondsUntil = (time: number) => Math.floor((time - now) / 1000);
  if (grant_type === "client_credentials")
    return {
      access_token: await tokens.access.issue({ username, expires }),
      expires_in: secondsUntil(expires),
      ssl: origin.secure,
    };
  const root = refresh?.root ?? randomUUID();
  const grant = { username, clientId, root };
  return {
    access_token: await tokens.access.issue({ ...grant, expires, id: randomUUID() }),
    expires_in: secondsUntil(expires),
    username,
    ssl: origin.secure,
    ...(refreshExpires === undefined
      ? {}
      : {
          refresh_token: await tokens.refresh.issue({
            ...grant,
            expires: refreshExpires,
            id: randomUUID(),
          }),
          refresh_token_expires_in: secondsUntil(refreshExpires),
        }),
  };
}

/** Longest time that a token of a sign-in can still be valid. */
const LONGEST = (REFRESH_MINUTES.most + USER_MINUTES) * MINUTE;

export const revokeToken: Handler<"revokeToken"> = async ({
  portal,
  parameters,
  origin,
}): Promise<Confirmation> => {
  const { store, tokens } = portal;
  const { client_id, auth_token } = parameters;
  const now = portal.now();
  const application = client_id === undefined ? undefined : await store.application(client_id);
  const refresh = await tokens.refresh.read(auth_token);
  const access = await tokens.access.read(auth_token);
  const isPrivate = origin.secure || origin.local;
  const facts = { parameters, application, isPrivate, refresh, access, now };
  const id = portal.decide(revokeRules, facts);
  if (id !== undefined)
    await store.transaction((transaction) => transaction.revoke(id, now + LONGEST, now));
  return { success: true };
};
