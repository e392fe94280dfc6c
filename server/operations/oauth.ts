/** Exchanges the credentials of an application, or a refresh token, for an access token. */
import type { OAuthToken } from "../../generated/openapi.types.ts";
import { UNCHECKED } from "../auth/attempts.ts";
import { isPassword } from "../auth/password.ts";
import { decide } from "../domain/rule.ts";
import { createOAuthToken } from "../rules/createOAuthToken.ts";
import { mostFailures } from "../rules/generateToken.ts";
import type { Handler } from "./operation.ts";

export const exchange: Handler<"createOAuthToken"> = async ({ portal, parameters, origin }) => {
  const { store, attempts, tokens, without } = portal;
  const now = portal.now();
  const { client_id, client_secret = "", refresh_token, grant_type } = parameters;
  const application = await store.application(client_id);
  const refresh = grant_type === "refresh_token" ? await tokens.refresh.read(refresh_token ?? "") : undefined;
  const subject = { kind: "application", name: client_id, address: origin.address } as const;
  const most = mostFailures("oauth.attempts", without);
  const check =
    grant_type === "client_credentials"
      ? await attempts.check(subject, now, most, () => isPassword(client_secret, application?.secret))
      : UNCHECKED;
  const decision = decide(createOAuthToken, { parameters, application, ...check, refresh, now }, without);
  if (decision.refused !== undefined) return decision;
  const { username, expires } = decision.accepted;
  return {
    accepted: {
      access_token: await tokens.access.issue(decision.accepted),
      expires_in: Math.floor((expires - now) / 1000),
      ...(refresh === undefined ? {} : { username }),
      ssl: origin.secure,
    } satisfies OAuthToken,
  };
};
