/** Operations that issue tokens. */
import type { OAuthToken, Token } from "../../generated/openapi.types.ts";
import { UNCHECKED } from "../auth/attempts.ts";
import { isPassword } from "../auth/password.ts";
import { createOAuthToken as oauthRules } from "../rules/createOAuthToken.ts";
import { MAX_FAILURES, generateToken as tokenRules } from "../rules/generateToken.ts";
import type { Handler } from "./operation.ts";

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

export const createOAuthToken: Handler<"createOAuthToken"> = async ({
  portal,
  parameters,
  origin,
}) => {
  const { store, attempts, tokens } = portal;
  const now = portal.now();
  const { client_id, client_secret = "", refresh_token, grant_type } = parameters;
  const application = await store.application(client_id);
  const refresh =
    grant_type === "refresh_token" ? await tokens.refresh.read(refresh_token ?? "") : undefined;
  const subject = { kind: "application", name: client_id, address: origin.address } as const;
  const most = portal.enforces("oauth.attempts") ? MAX_FAILURES : Infinity;
  const check =
    grant_type === "client_credentials"
      ? await attempts.check(subject, now, most, () =>
          isPassword(client_secret, application?.secret),
        )
      : UNCHECKED;
  const grant = portal.decide(oauthRules, { parameters, application, ...check, refresh, now });
  return {
    access_token: await tokens.access.issue(grant),
    expires_in: Math.floor((grant.expires - now) / 1000),
    ...(refresh === undefined ? {} : { username: grant.username }),
    ssl: origin.secure,
  } satisfies OAuthToken;
};
