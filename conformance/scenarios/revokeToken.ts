import { anyone, application as applicationOf } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import { refuses } from "../runner/http/response.ts";
import { refreshOf } from "./refreshTokens.ts";
import { ofPage, tokensFor } from "./signingIn.ts";
import { isMember, whoAsks } from "./whoAsks.ts";

/** A second application of every world. */
const OTHER = "pythonapi";

/** No portal has issued this, so it is safe to revoke. */
const NOTHING = "no-such-token";

export const revokeToken = [
  scenario({
    id: "revoke.success",
    title: "revoking a token that isn't valid succeeds",
    capabilities: ["stateful", "oauth"],
    needs: { caller: anyone, application: applicationOf },
    async check({ caller, application: { client_id }, rule }) {
      const { success } = await rule.accepted(
        caller.revokeToken({ auth_token: NOTHING, client_id }),
      );
      rule.equal("success", success, true);
    },
  }),
  refusal({
    id: "revoke.client-known",
    title: "an unknown application can't revoke a token",
    capabilities: ["stateful", "oauth"],
    needs: { caller: anyone, application: applicationOf },
    refused: ({ caller }) => caller.revokeToken({ auth_token: NOTHING, client_id: "no.such.app" }),
    as: "unknownClient",
    control: ({ caller, application: { client_id } }) =>
      caller.revokeToken({ auth_token: NOTHING, client_id }),
  }),
  ...(["refresh", "access"] as const).map((kind) =>
    scenario({
      id: `revoke.${kind}`,
      title:
        kind === "refresh"
          ? "a refresh token is revoked with its access tokens"
          : "an access token is revoked without its refresh token",
      rules: [`revoke.${kind}`],
      ...ofPage,
      async check({ rule, ...signing }) {
        const { caller, application } = signing;
        const { access_token: token, refresh_token = "" } = await tokensFor(signing);
        const ask = await whoAsks(caller);
        await ask({ token });
        const { client_id } = application;
        const auth_token = kind === "refresh" ? refresh_token : token;
        await rule.accepted(caller.revokeToken({ auth_token, client_id }));
        const self = await ask({ token }).send("invalidToken");
        rule.ok("a refusal of the access token", refuses(self), self.response.text);
        const grant = refreshOf(signing, refresh_token);
        if (kind === "refresh") {
          const again = await caller.exchange("createOAuthToken", grant);
          rule.ok("a refusal of the refresh token", refuses(again), again.response.text);
        } else
          await rule.accepted(caller.createOAuthToken({ ...grant, example: "refreshedToken" }));
      },
    }),
  ),
  scenario({
    id: "revoke.own",
    title: "another application cannot revoke a token",
    ...ofPage,
    async check({ rule, ...signing }) {
      const { caller } = signing;
      const ask = await whoAsks(caller);
      const { access_token: token, refresh_token = "" } = await tokensFor(signing);
      for (const auth_token of [refresh_token, token])
        await caller.revokeToken({ auth_token, client_id: OTHER });
      const self = await rule.accepted(ask({ token }));
      rule.ok("a user, as the token is valid", isMember(self), self);
    },
  }),
  scenario({
    id: "revoke.others-stay",
    title: "tokens of passwords and applications can't be revoked",
    ...ofPage,
    async check({ caller, application, credentials, rule }) {
      const ask = await whoAsks(caller);
      const { token } = await caller.generateToken(credentials);
      const grant = { ...application, grant_type: "client_credentials" };
      const { access_token } = await caller.createOAuthToken(grant);
      for (const each of [token, access_token]) {
        await ask({ token: each });
        await caller.revokeToken({ auth_token: each, client_id: application.client_id });
        const self = await rule.accepted(ask({ token: each }));
        rule.ok("a user, as the token is valid", isMember(self), self);
      }
    },
  }),
  scenario({
    id: "revoke.https",
    title: "a request to revoke over plain HTTP is refused",
    capabilities: ["stateful", "exact-outcomes", "both-schemes", "oauth"],
    needs: { caller: anyone, application: applicationOf },
    async check({ caller, application: { client_id }, rule }) {
      const send = (scheme: "http" | "https") =>
        caller.revokeToken({ auth_token: NOTHING, client_id, sent: { scheme } });
      await rule.refused(send("http"), "httpsRequired");
      await send("https");
    },
  }),
];
