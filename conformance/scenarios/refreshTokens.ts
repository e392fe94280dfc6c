/** Refresh tokens, which an application exchanges for access tokens and for new refresh tokens. */
import { anyone, refreshToken as refreshTokenOf } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { byPage, ofPage, RETURN, type Signing, tokensFor } from "./signingIn.ts";
import { checkUser } from "./whoAsks.ts";

const ofUser = { caller: anyone, refreshToken: refreshTokenOf };
const HALF_AN_HOUR = 30 * 60;

/** The request for an access token. */
export const refreshOf = (
  { application: { client_id } }: Pick<Signing, "application">,
  refresh_token = "",
) => ({ grant_type: "refresh_token", client_id, refresh_token });

/** The request for a new refresh token. */
const exchangeOf = (signing: Pick<Signing, "application">, refresh_token = "") => ({
  ...refreshOf(signing, refresh_token),
  grant_type: "exchange_refresh_token",
  redirect_uri: RETURN,
});

export const refreshTokens = [
  scenario({
    id: "oauth.user-lifetime",
    title: "an access token of a user is valid for half an hour at most",
    capabilities: ["stateful", "oauth"],
    needs: ofUser,
    async check({ caller, refreshToken: { username: _, ...refreshToken }, rule }) {
      const grant = { ...refreshToken, grant_type: "refresh_token" };
      for (const more of [{}, { expiration: 24 * 60 }]) {
        const { expires_in: seconds } = await caller.createOAuthToken({
          ...{ ...grant, ...more },
          example: "refreshedToken",
        });
        const claim = "at most half an hour in seconds";
        rule.ok(claim, !(seconds > HALF_AN_HOUR), seconds);
      }
    },
  }),
  scenario({
    id: "oauth.refresh-keeps",
    title: "a refresh token can be used again",
    capabilities: ["stateful", "oauth"],
    needs: ofUser,
    async check({ caller, refreshToken: { username: _, ...refreshToken }, rule }) {
      const grant = { ...refreshToken, grant_type: "refresh_token" };
      const first = await caller.createOAuthToken({ ...grant, example: "refreshedToken" });
      rule.ok("no new refresh token", !("refresh_token" in first), Object.keys(first));
      await rule.accepted(caller.createOAuthToken({ ...grant, example: "refreshedToken" }));
    },
  }),
  scenario({
    id: "oauth.exchange",
    title: "a refresh token is exchanged for a new one",
    capabilities: byPage,
    needs: ofPage,
    async check({ rule, ...signing }) {
      const { refresh_token: old } = await tokensFor(signing);
      const { access_token: token, ...rest } = await rule.accepted(
        signing.caller.createOAuthToken({ ...exchangeOf(signing, old), example: "exchangedToken" }),
      );
      const { refresh_token: renewed, refresh_token_expires_in: seconds } = rest;
      rule.ok("another refresh token", renewed !== undefined && renewed !== old, Object.keys(rest));
      rule.ok("its seconds", Number(seconds) > 0, seconds);
      await checkUser(rule, signing.caller, { ...signing.credentials, token });
      const call = { ...refreshOf(signing, renewed), example: "refreshedToken" } as const;
      const refreshed = await rule.accepted(signing.caller.createOAuthToken(call));
      rule.equal("the user of the new one", refreshed.username, signing.credentials.username);
    },
  }),
  scenario({
    id: "oauth.refresh-revoked",
    title: "a refresh token that was exchanged is refused",
    capabilities: byPage,
    needs: ofPage,
    async check({ rule, ...signing }) {
      const { caller } = signing;
      const { refresh_token: old } = await tokensFor(signing);
      await caller.createOAuthToken({ ...refreshOf(signing, old), example: "refreshedToken" });
      await caller.createOAuthToken({ ...exchangeOf(signing, old), example: "exchangedToken" });
      await rule.refused(caller.createOAuthToken(refreshOf(signing, old)), "refreshRevoked");
      await rule.refused(caller.createOAuthToken(exchangeOf(signing, old)), "refreshRevoked");
    },
  }),
];
