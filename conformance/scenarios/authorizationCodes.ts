/** Authorization codes, which an application exchanges for tokens. */
import type { Actor, CallInput } from "../model/actor.ts";
import type { Expectations } from "../model/context.ts";
import { anyone, application as applicationOf } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { MINUTE } from "../runner/waiting.ts";
import {
  CHALLENGE,
  codeFor,
  expectNoToken,
  ofPage,
  purchaseOf,
  RETURN,
  tokensFor,
  VERIFIER,
} from "./signingIn.ts";
import { checkUser } from "./whoAsks.ts";

const DAYS = 24 * 60 * 60;
const S256 = { code_challenge: CHALLENGE, code_challenge_method: "S256" };

/** Exchanges a code that is good. */
const exchanged = (caller: Actor, grant: CallInput<"createOAuthToken">) =>
  caller.createOAuthToken({ ...grant, example: "userToken" });

/** A code that is refused for its verifier stays good, so that the control is the same code. */
async function refuseVerifiers(
  caller: Actor,
  rule: Expectations,
  grants: readonly CallInput<"createOAuthToken">[],
): Promise<void> {
  for (const grant of grants) await rule.refused(caller.createOAuthToken(grant), "wrongVerifier");
}

export const authorizationCodes = [
  scenario({
    id: "oauth.code-forged",
    title: "a forged code is refused",
    rules: ["oauth.code-valid"],
    capabilities: ["stateful", "oauth"],
    needs: { caller: anyone, application: applicationOf },
    async check({ caller, application, rule }) {
      const forged = purchaseOf({ application }, "forged");
      await expectNoToken(rule, caller, { ...forged, of: "a forged code" });
    },
  }),
  scenario({
    id: "oauth.code",
    title: "a code is exchanged for an access token and a refresh token",
    ...ofPage,
    async check({ rule, ...signing }) {
      const { caller, application, credentials } = signing;
      const tokens = await rule.accepted(exchanged(caller, await codeFor(signing)));
      const missing = ["refresh_token", "refresh_token_expires_in", "username"].filter(
        (name) => !(name in tokens),
      );
      rule.equal("the members that are missing", missing, []);
      const { access_token: token, refresh_token = "" } = tokens;
      await checkUser(rule, caller, { ...credentials, token });
      const refreshed = await rule.accepted(
        caller.createOAuthToken({
          ...{ grant_type: "refresh_token", client_id: application.client_id, refresh_token },
          example: "refreshedToken",
        }),
      );
      rule.equal("the user of the refresh token", refreshed.username, credentials.username);
    },
  }),
  scenario({
    id: "oauth.code-once",
    title: "a code can be used once",
    rules: ["oauth.code-valid"],
    ...ofPage,
    async check({ rule, ...signing }) {
      const grant = await codeFor(signing);
      await exchanged(signing.caller, grant);
      const again = signing.caller.createOAuthToken(grant);
      await rule.refused(again, "invalidCode");
    },
  }),
  scenario({
    id: "oauth.code-expires",
    title: "a code is valid for ten minutes",
    rules: ["oauth.code-valid"],
    capabilities: [...ofPage.capabilities, "clock"],
    needs: ofPage.needs,
    async check({ rule, clock, ...signing }) {
      const [first, second] = [await codeFor(signing), await codeFor(signing)];
      await clock.advance(9 * MINUTE);
      await exchanged(signing.caller, first);
      await clock.advance(2 * MINUTE);
      const late = signing.caller.createOAuthToken(second);
      await rule.refused(late, "invalidCode");
    },
  }),
  scenario({
    id: "oauth.code-redirect",
    title: "a code is refused with another redirect_uri",
    ...ofPage,
    async check({ rule, ...signing }) {
      const grant = await codeFor(signing);
      const other = { ...grant, redirect_uri: `${RETURN}?other=1` };
      const call = signing.caller.createOAuthToken(other);
      await rule.refused(call, "redirectMismatch");
      await exchanged(signing.caller, grant);
    },
  }),
  scenario({
    id: "oauth.code-verifier",
    title: "a code with a challenge is accepted with its verifier",
    ...ofPage,
    async check({ rule, ...signing }) {
      const { caller } = signing;
      const hashed = await codeFor(signing, S256);
      const others = [{}, { code_verifier: CHALLENGE }, { code_verifier: `${VERIFIER}x` }];
      const wrong = others.map((other) => ({ ...hashed, ...other }));
      await refuseVerifiers(caller, rule, wrong);
      await exchanged(caller, { ...hashed, code_verifier: VERIFIER });
      const plain = await codeFor(signing, { code_challenge: VERIFIER });
      await refuseVerifiers(caller, rule, [plain, { ...plain, code_verifier: CHALLENGE }]);
      await exchanged(caller, { ...plain, code_verifier: VERIFIER });
    },
  }),
  scenario({
    id: "oauth.code-no-challenge",
    title: "a code without a challenge is refused if a verifier is sent",
    rules: ["oauth.code-verifier"],
    ...ofPage,
    async check({ rule, ...signing }) {
      const grant = await codeFor(signing);
      const call = { ...grant, code_verifier: VERIFIER };
      await refuseVerifiers(signing.caller, rule, [call]);
      await exchanged(signing.caller, grant);
    },
  }),
  scenario({
    id: "oauth.refresh-lifetime",
    title: "a refresh token is valid for two weeks by default",
    ...ofPage,
    async check({ rule, ...signing }) {
      const secondsOf = async (more: { readonly expiration?: number }) =>
        (await tokensFor(signing, more)).refresh_token_expires_in;
      rule.equal("the seconds by default", await secondsOf({}), 14 * DAYS);
      rule.equal("the seconds of a day", await secondsOf({ expiration: 24 * 60 }), DAYS);
      const YEAR = 365 * 24 * 60;
      rule.equal("the seconds of a year", await secondsOf({ expiration: YEAR }), 90 * DAYS);
      rule.equal("the seconds of -1", await secondsOf({ expiration: -1 }), 90 * DAYS);
    },
  }),
];
