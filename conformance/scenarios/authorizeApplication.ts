import { anyone, application as applicationOf } from "../model/needs.ts";
import { refusal, scenario } from "../model/scenario.ts";
import {
  asked,
  CHALLENGE,
  ofPage,
  purchaseOf,
  RETURN,
  receivedAt,
  signInFor,
} from "./signingIn.ts";

/** An address that no application has registered. */
const ELSEWHERE = "https://not-registered.example/callback";

export const authorizeApplication = [
  scenario({
    id: "authorize.client-known",
    title: "a browser is not sent back to an unknown application",
    capabilities: ["stateful", "oauth"],
    needs: { caller: anyone },
    async check({ caller, rule }) {
      const request = asked({ application: { client_id: "no.such.app", client_secret: "" } });
      const fields = { f: undefined };
      const { response } = await caller.exchange("authorizeApplication", request, { fields });
      const { location = "" } = response;
      const isSentBack = location.startsWith(RETURN);
      rule.ok("no redirect to the application", !isSentBack, location);
    },
  }),
  refusal({
    id: "authorize.client-known-refusal",
    title: "an unknown application is refused on the sign-in page",
    rules: ["authorize.client-known"],
    ...ofPage,
    refused: ({ caller, application }) =>
      caller.authorizeApplication({ ...asked({ application }), client_id: "no.such.app" }),
    as: "unknownApplication",
    control: ({ caller, application }) => caller.authorizeApplication(asked({ application })),
  }),
  scenario({
    id: "authorize.redirect-registered",
    title: "a browser is not sent to an unregistered address",
    capabilities: ["stateful", "oauth"],
    needs: { caller: anyone, application: applicationOf },
    async check({ caller, application, rule }) {
      // With a mistake, a portal that doesn't compare addresses would send the browser back at once.
      for (const response_type of ["code", "sandwich"]) {
        const request = { ...asked({ application }), redirect_uri: ELSEWHERE, response_type };
        const fields = { f: undefined };
        const { response } = await caller.exchange("authorizeApplication", request, { fields });
        const { location = "" } = response;
        rule.ok("no redirect to the address", !location.startsWith(ELSEWHERE), location);
      }
    },
  }),
  scenario({
    id: "authorize.redirect-registered-refusal",
    title: "an unregistered address is refused on the sign-in page",
    rules: ["authorize.redirect-registered"],
    ...ofPage,
    async check({ caller, application, rule }) {
      for (const redirect_uri of [
        ELSEWHERE,
        "http://localhost@not-registered.example/",
        "http://localhost.not-registered.example/",
        `${RETURN}#fragment`,
        "javascript://localhost/",
      ]) {
        const call = caller.authorizeApplication({ ...asked({ application }), redirect_uri });
        await rule.refused(call, "invalidRedirect");
      }
      await caller.authorizeApplication(asked({ application }));
    },
  }),
  scenario({
    id: "authorize.response-type",
    title: "the application is sent the error of an unknown response_type",
    ...ofPage,
    async check({ caller, application, rule }) {
      const wrong = asked({ application }, { response_type: "sandwich", state: "mine" });
      await rule.refused(caller.authorizeApplication(wrong), "unknownResponseType");
      const sent = await caller.exchange("authorizeApplication", wrong, { fields: { f: "html" } });
      const { query } = receivedAt(sent.response.location ?? "");
      const received = { error: query.error, state: query.state };
      rule.equal("what the application receives", received, {
        error: "unsupported_response_type",
        state: "mine",
      });
      await caller.authorizeApplication(asked({ application }));
    },
  }),
  scenario({
    id: "authorize.challenge",
    title: "the application is sent the error of a malformed challenge",
    ...ofPage,
    async check({ caller, application, rule }) {
      for (const wrong of [
        { code_challenge: CHALLENGE.slice(1) },
        { code_challenge: CHALLENGE.repeat(3) },
        { code_challenge: `${CHALLENGE}=` },
        { code_challenge: CHALLENGE, code_challenge_method: "S512" },
      ]) {
        const request = asked({ application }, wrong);
        await rule.refused(caller.authorizeApplication(request), "invalidChallenge");
      }
      const right = { code_challenge: CHALLENGE, code_challenge_method: "S256" };
      await caller.authorizeApplication(asked({ application }, right));
    },
  }),
  scenario({
    id: "authorize.page",
    title: "the sign-in page stores the request in oauth_state",
    ...ofPage,
    async check({ caller, application, rule }) {
      const { oauth_state } = await rule.accepted(
        caller.authorizeApplication(asked({ application })),
      );
      rule.ok("an oauth_state", oauth_state !== "", oauth_state);
      const fields = { f: undefined };
      const request = asked({ application });
      const { response } = await caller.exchange("authorizeApplication", request, { fields });
      // Esri's Python client takes it from the first line with braces.
      const line = response.text.split("\n").find((text) => /\{.*\}/.test(text)) ?? "";
      const data = rule.json("the first line with braces", /\{.*\}/.exec(line)?.[0] ?? "");
      rule.ok("oauth_state in it", "oauth_state" in (data as object), line);
    },
  }),
  scenario({
    id: "authorize.out-of-band",
    title: "a program without an address exchanges its code for a token",
    ...ofPage,
    async check({ rule, ...signing }) {
      const redirect_uri = "urn:ietf:wg:oauth:2.0:oob";
      const location = await signInFor(signing, { redirect_uri });
      rule.ok("the portal's own page", /\/oauth2\/approval\?code=./.test(location), location);
      const { query } = receivedAt(location);
      const grant = { ...purchaseOf(signing, query.code), redirect_uri };
      await rule.accepted(signing.caller.createOAuthToken({ ...grant, example: "userToken" }));
    },
  }),
];
