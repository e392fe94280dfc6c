/** Refresh tokens, which an application exchanges for access tokens and for new refresh tokens. */
import type { Actor } from "../model/actor.ts";
import { anyone, type RefreshToken, refreshToken as refreshTokenOf } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { DAY } from "../runner/waiting.ts";
import { expectNoToken, ofPage, RETURN, type Signing, tokensFor, UNKNOWN } from "./signingIn.ts";
import { checkUser, userIn, whoAsks } from "./whoAsks.ts";

const withRefreshToken = {
  capabilities: ["stateful", "oauth"],
  needs: { caller: anyone, refreshToken: refreshTokenOf },
} as const;
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

/** The request for an access token with the target's own refresh token. */
export const refreshWith = ({ username: _, ...token }: RefreshToken) => ({
  ...token,
  grant_type: "refresh_token",
});

const refresh = (caller: Actor, token: RefreshToken, more: { readonly expiration?: number } = {}) =>
  caller.createOAuthToken({ ...refreshWith(token), ...more, example: "refreshedToken" });

export const refreshTokens = [
  scenario({
    id: "oauth.client-known-refresh",
    title: "an unknown application gets nothing for a refresh token",
    rules: ["oauth.client-known"],
    ...withRefreshToken,
    async check({ caller, refreshToken, rule }) {
      const unknown = { ...refreshWith(refreshToken), ...UNKNOWN, of: "an unknown application" };
      await expectNoToken(rule, caller, unknown);
      await refresh(caller, refreshToken);
    },
  }),
  scenario({
    id: "oauth.refresh",
    title: "a refresh token is exchanged for an access token of its user",
    ...withRefreshToken,
    async check({ caller, refreshToken, rule }) {
      const ask = await whoAsks(caller);
      const own = userIn(await ask());
      const { access_token: token, username } = await rule.accepted(refresh(caller, refreshToken));
      const self = userIn(await rule.accepted(ask({ token })));
      // Who its caller is, is another rule's business.
      if (own !== caller.username) return;
      // Only the target file can say whose token it is. The portal has to keep to one user anyway.
      rule.equal("the user of the response", username ?? self, self);
      rule.equal("the user of the token", self, refreshToken.username ?? self);
    },
  }),
  scenario({
    id: "oauth.refresh-valid",
    title: "a refresh token that has expired is refused",
    capabilities: ["stateful", "clock", "oauth"],
    needs: withRefreshToken.needs,
    async check({ caller, refreshToken, clock, rule }) {
      await refresh(caller, refreshToken);
      await clock.advance(15 * DAY);
      await rule.refused(caller.createOAuthToken(refreshWith(refreshToken)), "refreshExpired");
    },
  }),
  scenario({
    id: "oauth.refresh-own",
    title: "a forged refresh token is refused",
    ...withRefreshToken,
    async check({ caller, refreshToken, rule }) {
      const forged = { ...refreshWith(refreshToken), refresh_token: "forged" };
      await expectNoToken(rule, caller, { ...forged, of: "a forged refresh token" });
      await refresh(caller, refreshToken);
    },
  }),
  scenario({
    id: "oauth.user-lifetime",
    title: "an access token of a user is valid for half an hour at most",
    ...withRefreshToken,
    async check({ caller, refreshToken, rule }) {
      for (const more of [{}, { expiration: 24 * 60 }]) {
        const { expires_in: seconds } = await refresh(caller, refreshToken, more);
        const claim = "at most half an hour in seconds";
        rule.ok(claim, !(seconds > HALF_AN_HOUR), seconds);
      }
    },
  }),
  scenario({
    id: "oauth.refresh-keeps",
    title: "a refresh token can be used again",
    ...withRefreshToken,
    async check({ caller, refreshToken, rule }) {
      const first = await refresh(caller, refreshToken);
      rule.ok("no new refresh token", !("refresh_token" in first), Object.keys(first));
      await rule.accepted(refresh(caller, refreshToken));
    },
  }),
  scenario({
    id: "oauth.exchange",
    title: "a refresh token is exchanged for a new one",
    ...ofPage,
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
    ...ofPage,
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
