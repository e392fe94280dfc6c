import { holds, same } from "../runner/assert.ts";
import type { Exchange } from "../model/exchange.ts";
import { DAY } from "../runner/waiting.ts";
import { scenario } from "../model/scenario.ts";

const client = { grant_type: "client_credentials" } as const;
const refresh = { grant_type: "refresh_token" } as const;
const HOUR = 60 * 60;

/** OAuth has refusals of its own form, which are as good as the envelope. */
function mustBeRefused(what: string, { response: { text } }: Exchange): void {
  holds(
    `${what} to be refused`,
    text.includes('"error"') && !text.includes('"access_token"'),
    text,
  );
}

function mustBearBothNames({
  error,
  error_description: description,
}: {
  error?: unknown;
  error_description?: unknown;
}): void {
  same(
    "the kinds of error and error_description",
    [typeof error, typeof description],
    ["string", "string"],
  );
}

export const createOAuthToken = [
  scenario({
    id: "oauth.grant-known",
    title: "an unknown grant type is refused",
    proves: ["oauth.grant-known"],
    needs: ["oauth", "application", "vendorAdmin"],
    async run({ application, vendorAdmin }) {
      await vendorAdmin.createOAuthToken({
        ...application,
        grant_type: "sandwich",
        expect: "unknownGrant",
      });
      await vendorAdmin.createOAuthToken({ ...application, ...client, expect: "applicationToken" });
    },
  }),
  scenario({
    id: "oauth.attempts",
    title: "after ten wrong secrets further attempts are refused",
    proves: ["oauth.attempts"],
    // Guesses may be taken for an attack, so only a portal that promises the contract to the letter gets them.
    needs: ["stateful", "exact-outcomes", "oauth", "application", "vendorAdmin"],
    async run({ application, vendorAdmin }) {
      const guess = { ...application, ...client, client_id: "no.such.application" };
      for (let time = 0; time < 10; time++)
        await vendorAdmin.createOAuthToken({ ...guess, expect: "unknownClient" });
      await vendorAdmin.createOAuthToken({ ...guess, expect: "tooManyAttempts" });
      await vendorAdmin.createOAuthToken({ ...application, ...client, expect: "applicationToken" });
    },
  }),
  scenario({
    id: "oauth.client-known",
    title: "an unknown application and a wrong secret are refused",
    proves: ["oauth.client-known"],
    needs: ["stateful", "oauth", "application", "vendorAdmin"],
    async run({ application, vendorAdmin }) {
      const grant = { ...application, ...client };
      mustBeRefused(
        "a wrong secret",
        await vendorAdmin.exchange("createOAuthToken", {
          ...grant,
          client_secret: "not the secret",
        }),
      );
      const unknown = { ...grant, client_id: "no.such.application" };
      mustBeRefused(
        "an unknown application",
        await vendorAdmin.exchange("createOAuthToken", unknown),
      );
      await vendorAdmin.createOAuthToken({ ...grant, expect: "applicationToken" });
    },
  }),
  scenario({
    id: "oauth.client-known-refresh",
    title: "an unknown application buys nothing with a refresh token",
    proves: ["oauth.client-known"],
    needs: ["stateful", "oauth", "refreshToken", "purchaserUser"],
    async run({ refreshToken, purchaserUser }) {
      const unknown = { ...refreshToken, ...refresh, client_id: "no.such.application" };
      mustBeRefused(
        "an unknown application",
        await purchaserUser.exchange("createOAuthToken", unknown),
      );
      await purchaserUser.createOAuthToken({
        ...refreshToken,
        ...refresh,
        expect: "refreshedToken",
      });
    },
  }),
  scenario({
    id: "oauth.client-credentials",
    title: "an application's token works, and comes with its duration",
    proves: ["oauth.client-credentials"],
    needs: ["stateful", "oauth", "application", "vendorAdmin"],
    async run({ application, vendorAdmin }) {
      const grant = { ...application, ...client, expect: "applicationToken" } as const;
      const { access_token, expires_in, username } = await vendorAdmin.createOAuthToken(grant);
      holds(
        "a duration ahead, in seconds",
        expires_in > 0 && expires_in <= 14 * 24 * HOUR,
        expires_in,
      );
      same("the user", username, undefined);
      await vendorAdmin.searchListings({
        q: "*",
        sent: { token: access_token },
        expect: "listingsFound",
      });
    },
  }),
  scenario({
    id: "oauth.application-rights",
    title: "an application acts with the rights of its owner",
    proves: ["oauth.application-rights"],
    needs: ["stateful", "exact-outcomes", "oauth", "application", "vendorAdmin"],
    async run({ application, vendorAdmin }) {
      const { access_token } = await vendorAdmin.createOAuthToken({
        ...application,
        ...client,
        expect: "applicationToken",
      });
      const { username } = await vendorAdmin.getSelf({
        sent: { token: access_token },
        expect: "self",
      });
      same("the user whom the token speaks for", username, vendorAdmin.username);
    },
  }),
  scenario({
    id: "oauth.expiration",
    title: "an application's token is valid for two hours by default",
    proves: ["oauth.expiration"],
    needs: ["oauth", "application", "vendorAdmin"],
    async run({ application, vendorAdmin }) {
      const { expires_in } = await vendorAdmin.createOAuthToken({
        ...application,
        ...client,
        expect: "applicationToken",
      });
      same("its duration in seconds", expires_in, 2 * HOUR);
    },
  }),
  scenario({
    id: "oauth.refresh",
    title: "a refresh token buys an access token for its user",
    proves: ["oauth.refresh"],
    needs: ["stateful", "oauth", "refreshToken", "refreshUser", "purchaserUser"],
    async run({ refreshToken, refreshUser, purchaserUser }) {
      const grant = { ...refreshToken, ...refresh, expect: "refreshedToken" } as const;
      const { access_token, username } = await purchaserUser.createOAuthToken(grant);
      const self = await purchaserUser.getSelf({ sent: { token: access_token }, expect: "self" });
      // Whose token it is only the cast may tell; the portal has to keep to one user anyway.
      same("the user of the answer", username ?? self.username, self.username);
      same("the user whom the token speaks for", self.username, refreshUser ?? self.username);
    },
  }),
  scenario({
    id: "oauth.refresh-valid",
    title: "a refresh token that has expired is refused",
    proves: ["oauth.refresh-valid"],
    needs: ["stateful", "clock", "oauth", "refreshToken", "purchaserUser"],
    async run({ refreshToken, purchaserUser, clock }) {
      await purchaserUser.createOAuthToken({
        ...refreshToken,
        ...refresh,
        expect: "refreshedToken",
      });
      await clock.advance(15 * DAY);
      await purchaserUser.createOAuthToken({
        ...refreshToken,
        ...refresh,
        expect: "refreshExpired",
      });
    },
  }),
  scenario({
    id: "oauth.refresh-own",
    title: "a forged refresh token is refused",
    proves: ["oauth.refresh-own"],
    needs: ["stateful", "oauth", "refreshToken", "purchaserUser"],
    async run({ refreshToken, purchaserUser }) {
      const forged = { ...refreshToken, ...refresh, refresh_token: "forged" };
      mustBeRefused(
        "a forged refresh token",
        await purchaserUser.exchange("createOAuthToken", forged),
      );
      await purchaserUser.createOAuthToken({
        ...refreshToken,
        ...refresh,
        expect: "refreshedToken",
      });
    },
  }),
  scenario({
    id: "oauth.both-styles",
    title: "an expired refresh token is refused by the names of OAuth, too",
    proves: ["oauth.both-styles"],
    needs: ["stateful", "clock", "oauth", "refreshToken", "purchaserUser"],
    async run({ refreshToken, purchaserUser, clock }) {
      await clock.advance(15 * DAY);
      mustBearBothNames(
        await purchaserUser.createOAuthToken({
          ...refreshToken,
          ...refresh,
          expect: "refreshExpired",
        }),
      );
    },
  }),
  scenario({
    id: "oauth.both-styles-likewise",
    title: "other refusals of an application bear the names of OAuth, too",
    proves: ["oauth.both-styles-likewise"],
    needs: ["stateful", "oauth", "application", "refreshToken", "vendorAdmin"],
    async run({ application, refreshToken, vendorAdmin }) {
      const grant = { ...application, ...client };
      for (const wrong of [
        { client_secret: "not the secret" },
        { client_id: "no.such.application" },
      ])
        mustBearBothNames(
          await vendorAdmin.createOAuthToken({ ...grant, ...wrong, expect: "unknownClient" }),
        );
      const forged = {
        ...refreshToken,
        ...refresh,
        refresh_token: "forged",
        expect: "refreshInvalid",
      } as const;
      mustBearBothNames(await vendorAdmin.createOAuthToken(forged));
    },
  }),
];
