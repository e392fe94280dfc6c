import {
  anyone,
  application as applicationOf,
  refreshToken as refreshTokenOf,
  vendor,
} from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { objectIn, refusalIn, refuses } from "../runner/http/response.ts";
import { DAY } from "../runner/waiting.ts";
import { refusesGrant } from "./signingIn.ts";
import { checkUser, userIn, whoAsks } from "./whoAsks.ts";

const client = { grant_type: "client_credentials" } as const;
const refresh = { grant_type: "refresh_token" } as const;
const UNKNOWN = { client_id: "no.such.application" };
const HOUR = 60 * 60;
const TWO_WEEKS = 14 * 24 * HOUR;

const ofApplication = { caller: anyone, application: applicationOf };
const ofUser = { caller: anyone, refreshToken: refreshTokenOf };

/** The names of OAuth 2.0 that an envelope lacks. That a refusal is no envelope is another rule's business. */
function lackingNames(error: unknown): string[] {
  if (typeof error !== "object" || error === null) return [];
  const members = error as Readonly<Record<string, unknown>>;
  return ["error", "error_description"].filter((name) => typeof members[name] !== "string");
}

/** A duration in seconds. That one is in milliseconds is another rule's business. */
const inSeconds = (duration: number) => (duration > TWO_WEEKS ? duration / 1000 : duration);

const applications = [
  scenario({
    id: "oauth.grant-known",
    title: "an unknown grant type is refused",
    capabilities: ["stateful", "oauth"],
    needs: ofApplication,
    async check({ caller, application, rule }) {
      const grant = { ...application, grant_type: "sandwich" };
      const exchange = await caller.exchange("createOAuthToken", grant);
      rule.ok("a refusal", refusesGrant(exchange), exchange.response.text);
      await caller.createOAuthToken({ ...application, ...client });
    },
  }),
  scenario({
    id: "oauth.attempts",
    title: "after ten wrong secrets further attempts are refused",
    // Guesses may be taken for an attack, so only a portal that follows the contract to the letter gets them.
    capabilities: ["stateful", "exact-outcomes", "oauth"],
    needs: ofApplication,
    async check({ caller, application, rule }) {
      const guess = { ...application, ...client, ...UNKNOWN };
      for (let time = 0; time < 10; time++)
        await rule.refused(caller.createOAuthToken(guess), "unknownClient");
      await rule.refused(caller.createOAuthToken(guess), "tooManyAttempts");
      await caller.createOAuthToken({ ...application, ...client });
    },
  }),
  scenario({
    id: "oauth.client-known",
    title: "an unknown application is refused",
    capabilities: ["stateful", "oauth"],
    needs: ofApplication,
    async check({ caller, application, rule }) {
      const grant = { ...application, ...client };
      await caller.createOAuthToken(grant);
      const exchange = await caller.exchange("createOAuthToken", { ...grant, ...UNKNOWN });
      rule.ok("a refusal", refusesGrant(exchange), exchange.response.text);
      const { error } = Object(refusalIn(exchange)) as { readonly error?: unknown };
      // Whether the refusal has the names of OAuth is another rule's business.
      if (error !== undefined) rule.equal("the error", error, "invalid_client_id");
    },
  }),
  scenario({
    id: "oauth.secret-right",
    title: "a wrong secret of an application is refused",
    capabilities: ["stateful", "oauth"],
    needs: ofApplication,
    async check({ caller, application, rule }) {
      const grant = { ...application, ...client };
      await caller.createOAuthToken(grant);
      const wrong = { ...grant, client_secret: "not the secret" };
      const exchange = await caller.exchange("createOAuthToken", wrong);
      rule.ok("a refusal of a wrong secret", refusesGrant(exchange), exchange.response.text);
    },
  }),
  scenario({
    id: "oauth.json-default",
    title: "a token without a format is JSON",
    capabilities: ["stateful", "oauth"],
    needs: ofApplication,
    async check({ caller, application, rule }) {
      const grant = { ...application, ...client };
      await caller.createOAuthToken(grant);
      const { response } = await caller.exchange("createOAuthToken", grant, {
        fields: { f: undefined },
      });
      rule.ok("JSON without a format", objectIn(response.text) !== undefined, response.text);
    },
  }),
  scenario({
    id: "oauth.client-credentials",
    title: "an application's token works, and comes with its duration",
    capabilities: ["stateful", "oauth"],
    needs: ofApplication,
    async check({ caller, application, rule }) {
      // A portal without a search shows nothing of the token.
      await caller.searchListings({ q: "*" });
      const { access_token: token, expires_in } = await rule.accepted(
        caller.createOAuthToken({ ...application, ...client }),
      );
      rule.ok("a duration in seconds", expires_in > 0 && expires_in <= TWO_WEEKS, expires_in);
      await rule.accepted(caller.searchListings({ q: "*", sent: { token } }));
    },
  }),
  scenario({
    id: "oauth.application-rights",
    title: "an application acts with the rights of its owner",
    capabilities: ["stateful", "exact-outcomes", "oauth"],
    needs: { owner: vendor.administrates, application: applicationOf },
    async check({ owner, application, rule }) {
      const { access_token: token } = await owner.createOAuthToken({ ...application, ...client });
      await checkUser(rule, owner, { ...owner, token });
    },
  }),
  scenario({
    id: "oauth.expiration",
    title: "an application's token is valid for two hours by default",
    capabilities: ["oauth"],
    needs: ofApplication,
    async check({ caller, application, rule }) {
      const { expires_in } = await caller.createOAuthToken({ ...application, ...client });
      rule.equal("the duration in seconds", inSeconds(expires_in), 2 * HOUR);
    },
  }),
  scenario({
    id: "oauth.expiration-asked",
    title: "an application's token is valid as long as asked, up to two weeks",
    rules: ["oauth.expiration"],
    capabilities: ["stateful", "oauth"],
    needs: ofApplication,
    async check({ caller, application, rule }) {
      const asked = async (expiration: number) => {
        const grant = { ...application, ...client, expiration };
        return inSeconds((await rule.accepted(caller.createOAuthToken(grant))).expires_in);
      };
      rule.equal("the seconds of 30 minutes", await asked(30), HOUR / 2);
      rule.equal("the seconds of a year", await asked(365 * 24 * 60), TWO_WEEKS);
    },
  }),
];

const refreshing = [
  scenario({
    id: "oauth.client-known-refresh",
    title: "an unknown application gets nothing for a refresh token",
    rules: ["oauth.client-known"],
    capabilities: ["stateful", "oauth"],
    needs: ofUser,
    async check({ caller, refreshToken: { username: _, ...refreshToken }, rule }) {
      const grant = { ...refreshToken, ...refresh };
      const exchange = await caller.exchange("createOAuthToken", { ...grant, ...UNKNOWN });
      rule.ok(
        "a refusal of an unknown application",
        refusesGrant(exchange),
        exchange.response.text,
      );
      await caller.createOAuthToken({ ...grant, example: "refreshedToken" });
    },
  }),
  scenario({
    id: "oauth.refresh",
    title: "a refresh token is exchanged for an access token of its user",
    capabilities: ["stateful", "oauth"],
    needs: ofUser,
    async check({ caller, refreshToken: { username: owner, ...refreshToken }, rule }) {
      const ask = await whoAsks(caller);
      const own = userIn(await ask());
      const { access_token: token, username } = await rule.accepted(
        caller.createOAuthToken({ ...refreshToken, ...refresh, example: "refreshedToken" }),
      );
      const self = userIn(await rule.accepted(ask({ token })));
      // Who its caller is, is another rule's business.
      if (own !== caller.username) return;
      // Only the target file can say whose token it is. The portal has to keep to one user anyway.
      rule.equal("the user of the response", username ?? self, self);
      rule.equal("the user of the token", self, owner ?? self);
    },
  }),
  scenario({
    id: "oauth.refresh-valid",
    title: "a refresh token that has expired is refused",
    capabilities: ["stateful", "clock", "oauth"],
    needs: ofUser,
    async check({ caller, refreshToken: { username: _, ...refreshToken }, clock, rule }) {
      const grant = { ...refreshToken, ...refresh };
      await caller.createOAuthToken({ ...grant, example: "refreshedToken" });
      await clock.advance(15 * DAY);
      await rule.refused(caller.createOAuthToken(grant), "refreshExpired");
    },
  }),
  scenario({
    id: "oauth.refresh-own",
    title: "a forged refresh token is refused",
    capabilities: ["stateful", "oauth"],
    needs: ofUser,
    async check({ caller, refreshToken: { username: _, ...refreshToken }, rule }) {
      const grant = { ...refreshToken, ...refresh };
      const exchange = await caller.exchange("createOAuthToken", {
        ...grant,
        refresh_token: "forged",
      });
      rule.ok(
        "a refusal of a forged refresh token",
        refusesGrant(exchange),
        exchange.response.text,
      );
      await caller.createOAuthToken({ ...grant, example: "refreshedToken" });
    },
  }),
];

const styles = [
  scenario({
    id: "oauth.both-styles",
    title: "an expired refresh token is refused by the names of OAuth, too",
    capabilities: ["stateful", "clock", "oauth"],
    needs: ofUser,
    async check({ caller, refreshToken: { username: _, ...refreshToken }, clock, rule }) {
      await clock.advance(15 * DAY);
      const grant = { ...refreshToken, ...refresh };
      // Whether the portal refuses is another rule's business.
      const exchange = await caller.createOAuthToken(grant).send("refreshExpired");
      if (!refuses(exchange)) return;
      const lacking = lackingNames(refusalIn(exchange));
      rule.equal("the names of OAuth that are missing", lacking, []);
    },
  }),
  scenario({
    id: "oauth.both-styles-likewise",
    title: "other refusals of an application have the names of OAuth, too",
    capabilities: ["stateful", "oauth"],
    needs: { ...ofApplication, refreshToken: refreshTokenOf },
    async check({ caller, application, refreshToken: { username: _, ...refreshToken }, rule }) {
      for (const wrong of [
        { ...application, ...client, client_secret: "not the secret" },
        { ...application, ...client, ...UNKNOWN },
        { ...application, grant_type: "sandwich" },
        { ...refreshToken, ...refresh, refresh_token: "forged" },
      ]) {
        const { response } = await caller.exchange("createOAuthToken", wrong);
        const lacking = lackingNames(objectIn(response.text)?.error);
        rule.equal("the names of OAuth that are missing", lacking, []);
      }
    },
  }),
];

export const createOAuthToken = [...applications, ...refreshing, ...styles];
