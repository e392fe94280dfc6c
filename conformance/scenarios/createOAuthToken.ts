import {
  anyone,
  application as applicationOf,
  refreshToken as refreshTokenOf,
  vendor,
} from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { objectIn, refusalIn, refuses } from "../runner/http/response.ts";
import { DAY } from "../runner/waiting.ts";
import { refreshWith } from "./refreshTokens.ts";
import { expectNoToken, UNKNOWN } from "./signingIn.ts";
import { checkUser } from "./whoAsks.ts";

const client = { grant_type: "client_credentials" } as const;
const HOUR = 60 * 60;
const TWO_WEEKS = 14 * 24 * HOUR;

const ofApplication = { caller: anyone, application: applicationOf };
const asApplication = { capabilities: ["stateful", "oauth"], needs: ofApplication } as const;
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
    ...asApplication,
    async check({ caller, application, rule }) {
      const unknown = { ...application, grant_type: "sandwich" };
      await expectNoToken(rule, caller, { ...unknown, of: "an unknown grant type" });
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
    ...asApplication,
    async check({ caller, application, rule }) {
      const grant = { ...application, ...client };
      await caller.createOAuthToken(grant);
      const unknown = { ...grant, ...UNKNOWN, of: "an unknown application" };
      const exchange = await expectNoToken(rule, caller, unknown);
      const { error } = Object(refusalIn(exchange)) as { readonly error?: unknown };
      // Whether the refusal has the names of OAuth is another rule's business.
      if (error !== undefined) rule.equal("the error", error, "invalid_client_id");
    },
  }),
  scenario({
    id: "oauth.secret-right",
    title: "a wrong secret of an application is refused",
    ...asApplication,
    async check({ caller, application, rule }) {
      const grant = { ...application, ...client };
      await caller.createOAuthToken(grant);
      const wrong = { ...grant, client_secret: "not the secret", of: "a wrong secret" };
      await expectNoToken(rule, caller, wrong);
    },
  }),
  scenario({
    id: "oauth.json-default",
    title: "a token requested without a format comes as JSON",
    ...asApplication,
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
    ...asApplication,
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
    title: "an application's token is valid as long as requested, up to 2 weeks",
    rules: ["oauth.expiration"],
    ...asApplication,
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

const styles = [
  scenario({
    id: "oauth.both-styles",
    title: "the refusal of an expired refresh token has OAuth's names, too",
    capabilities: ["stateful", "clock", "oauth"],
    needs: ofUser,
    async check({ caller, refreshToken, clock, rule }) {
      await clock.advance(15 * DAY);
      const grant = refreshWith(refreshToken);
      // Whether the portal refuses is another rule's business.
      const exchange = await caller.createOAuthToken(grant).send("refreshExpired");
      if (!refuses(exchange)) return;
      const lacking = lackingNames(refusalIn(exchange));
      rule.equal("the names of OAuth that are missing", lacking, []);
    },
  }),
  scenario({
    id: "oauth.both-styles-likewise",
    title: "other refusals of an application have OAuth's names, too",
    capabilities: ["stateful", "oauth"],
    needs: { ...ofApplication, refreshToken: refreshTokenOf },
    async check({ caller, application, refreshToken, rule }) {
      for (const wrong of [
        { ...application, ...client, client_secret: "not the secret" },
        { ...application, ...client, ...UNKNOWN },
        { ...application, grant_type: "sandwich" },
        { ...refreshWith(refreshToken), refresh_token: "forged" },
      ]) {
        const { response } = await caller.exchange("createOAuthToken", wrong);
        const lacking = lackingNames(objectIn(response.text)?.error);
        rule.equal("the names of OAuth that are missing", lacking, []);
      }
    },
  }),
];

export const createOAuthToken = [...applications, ...styles];
