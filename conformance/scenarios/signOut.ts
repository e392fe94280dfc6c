import { refusal, scenario } from "../model/scenario.ts";
import { ofPage, RETURN, tokensFor } from "./signingIn.ts";
import { whoAsks } from "./whoAsks.ts";

const ELSEWHERE = "https://not-registered.example/";

export const signOut = [
  refusal({
    id: "sign-out.redirect-registered",
    title: "signing out doesn't lead to an unregistered address",
    ...ofPage,
    refused: ({ caller, application: { client_id } }) =>
      caller.signOut({ client_id, redirect_uri: ELSEWHERE }),
    as: "invalidRedirect",
    control: ({ caller, application: { client_id } }) =>
      caller.signOut({ client_id, redirect_uri: RETURN, example: "signedOutTo" }),
  }),
  scenario({
    id: "sign-out.redirect",
    title: "signing out leads back to the application",
    ...ofPage,
    async check({ caller, application: { client_id }, rule }) {
      const request = { client_id, redirect_uri: RETURN };
      const { location } = await rule.accepted(
        caller.signOut({ ...request, example: "signedOutTo" }),
      );
      rule.equal("the address", location, RETURN);
      const { response } = await caller.exchange("signOut", request, { fields: { f: undefined } });
      rule.equal("the redirect", response.location, RETURN);
    },
  }),
  scenario({
    id: "sign-out.tokens-stay",
    title: "signing out of the portal revokes no token",
    ...ofPage,
    async check({ rule, ...signing }) {
      const { caller, application } = signing;
      const ask = await whoAsks(caller);
      const { access_token: token } = await tokensFor(signing);
      await caller.signOut({ client_id: application.client_id });
      await rule.accepted(ask({ token }));
    },
  }),
];
