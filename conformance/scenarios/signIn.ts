import { refusal, scenario } from "../model/scenario.ts";
import { objectIn, refuses } from "../runner/http/response.ts";
import { MINUTE } from "../runner/waiting.ts";
import {
  asked,
  ofPage,
  receivedAt,
  type Signing,
  STATE,
  signInFor,
  tokensFor,
} from "./signingIn.ts";
import { checkUser } from "./whoAsks.ts";

const HOUR = 60 * 60;

const returning = [
  scenario({
    id: "sign-in.code",
    title: "the application receives a code in the query",
    ...ofPage,
    async check({ rule, ...signing }) {
      const { query, fragment } = receivedAt(await signInFor(signing, { state: "mine" }));
      rule.equal("the names in the query", Object.keys(query).toSorted(), ["code", "state"]);
      rule.equal("the names in the fragment", Object.keys(fragment), []);
      const { access_token: token } = await tokensFor(signing);
      await checkUser(rule, signing.caller, { ...signing.credentials, token });
    },
  }),
  scenario({
    id: "sign-in.redirect",
    title: "the form of the sign-in page leads back to the application",
    rules: ["sign-in.code"],
    ...ofPage,
    async check({ caller, application, credentials, rule }) {
      const { oauth_state } = await caller.authorizeApplication(asked({ application }));
      const fields = { f: undefined };
      const { response } = await caller.exchange(
        "signIn",
        { oauth_state, ...credentials },
        { fields },
      );
      const { query } = receivedAt(response.location ?? "");
      rule.ok("a redirect with a code", query.code !== undefined, response);
    },
  }),
  scenario({
    id: "sign-in.token",
    title: "the application receives a token in the fragment",
    ...ofPage,
    async check({ rule, ...signing }) {
      const asks = { response_type: "token", state: "mine" };
      const { query, fragment } = receivedAt(await signInFor(signing, asks));
      rule.equal("the names in the query", Object.keys(query), []);
      const names = ["access_token", "expires_in", "username", "ssl", "state"];
      const missing = names.filter((name) => fragment[name] === undefined);
      rule.equal("the names that the fragment lacks", missing, []);
      rule.equal("the user", fragment.username, signing.credentials.username);
      const token = fragment.access_token ?? "";
      await checkUser(rule, signing.caller, { ...signing.credentials, token });
    },
  }),
  scenario({
    id: "sign-in.state",
    title: "the application receives its state as it sent it",
    ...ofPage,
    async check({ rule, ...signing }) {
      for (const response_type of ["code", "token"]) {
        const location = await signInFor(signing, { response_type, state: STATE });
        const { query, fragment } = receivedAt(location);
        rule.equal("the state", query.state ?? fragment.state, STATE);
      }
    },
  }),
  scenario({
    id: "sign-in.cancel",
    title: "the application receives access_denied if the user cancels",
    ...ofPage,
    async check({ caller, application, rule }) {
      for (const response_type of ["code", "token"]) {
        const request = asked({ application }, { response_type, state: "mine" });
        const { oauth_state } = await caller.authorizeApplication(request);
        const { location } = await rule.accepted(
          caller.signIn({ oauth_state, cancel: true, example: "signInCancelled" }),
        );
        const { query, fragment } = receivedAt(location);
        const { error, state } = response_type === "code" ? query : fragment;
        rule.equal("error and state", { error, state }, { error: "access_denied", state: "mine" });
      }
    },
  }),
  scenario({
    id: "sign-in.token-lifetime",
    title: "a token in the fragment is valid for two hours by default",
    ...ofPage,
    async check({ rule, ...signing }) {
      const secondsOf = async (more: { readonly expiration?: number }) => {
        const location = await signInFor(signing, { response_type: "token", ...more });
        return Number(receivedAt(location).fragment.expires_in);
      };
      rule.equal("the seconds by default", await secondsOf({}), 2 * HOUR);
      rule.equal("the seconds of 30 minutes", await secondsOf({ expiration: 30 }), HOUR / 2);
      const YEAR = 365 * 24 * 60;
      rule.equal("the seconds of a year", await secondsOf({ expiration: YEAR }), 14 * 24 * HOUR);
    },
  }),
];

/** The form of a sign-in page, as the user fills it in. */
async function formOf({ caller, application, credentials }: Signing) {
  const { oauth_state } = await caller.authorizeApplication(asked({ application }));
  return { oauth_state, ...credentials };
}

const FOREIGN: readonly Record<string, string>[] = [
  { "Sec-Fetch-Site": "cross-site" },
  { Origin: "https://other.example" },
];

const refusals = [
  scenario({
    id: "sign-in.credentials",
    title: "a wrong password is refused on the sign-in page",
    ...ofPage,
    arrange: formOf,
    async check({ caller, rule }, form) {
      const wrong = { ...form, password: "not the password" };
      await rule.refused(caller.signIn(wrong), "wrongPassword");
      const page = await caller.exchange("signIn", wrong, { fields: { f: "html" } });
      const { text } = page.response;
      rule.ok("OAUTH_0015 on the page", text.includes("OAUTH_0015"), text);
      await caller.signIn(form);
    },
  }),
  scenario({
    id: "sign-in.attempts",
    title: "after ten wrong passwords the sign-in page refuses more",
    capabilities: [...ofPage.capabilities, "exact-outcomes"],
    needs: ofPage.needs,
    arrange: formOf,
    async check({ caller, rule }, form) {
      const guess = { ...form, username: "no.such.user", password: "a guess" };
      for (let time = 0; time < 10; time++)
        await rule.refused(caller.signIn(guess), "wrongPassword");
      await rule.refused(caller.signIn(guess), "tooManyAttempts");
      await caller.signIn(form);
    },
  }),
  scenario({
    id: "sign-in.request-valid",
    title: "a forged or old oauth_state is refused",
    capabilities: [...ofPage.capabilities, "clock"],
    needs: ofPage.needs,
    arrange: formOf,
    async check({ caller, clock, rule }, form) {
      const forged = { ...form, oauth_state: "forged" };
      await rule.refused(caller.signIn(forged), "invalidRequest");
      await caller.signIn(form);
      await clock.advance(61 * MINUTE);
      await rule.refused(caller.signIn(form), "invalidRequest");
    },
  }),
  refusal({
    id: "sign-in.own-page",
    title: "a form of another origin's page is refused",
    ...ofPage,
    arrange: formOf,
    refused: ({ caller }, form) =>
      FOREIGN.map((headers) => caller.signIn({ ...form, sent: { headers } })),
    as: "foreignPage",
    control: ({ caller }, form) => caller.signIn(form),
  }),
  refusal({
    id: "sign-in.https",
    title: "a password over plain HTTP is refused by the sign-in page",
    capabilities: [...ofPage.capabilities, "both-schemes"],
    needs: ofPage.needs,
    arrange: formOf,
    refused: ({ caller }, form) => caller.signIn({ ...form, sent: { scheme: "http" } }),
    as: "httpsRequired",
    control: ({ caller }, form) => caller.signIn({ ...form, sent: { scheme: "https" } }),
  }),
  refusal({
    id: "sign-in.account-offered",
    title: "another machine cannot sign in without a password",
    capabilities: [...ofPage.capabilities, "both-schemes"],
    needs: ofPage.needs,
    arrange: formOf,
    refused: ({ caller }, { oauth_state, username: account }) =>
      caller.signIn({ oauth_state, account, sent: { scheme: "https" } }),
    as: "accountNotOffered",
    control: ({ caller }, form) => caller.signIn({ ...form, sent: { scheme: "https" } }),
  }),
  scenario({
    id: "sign-in.requests-differ",
    title: "a code is valid only for the application that requested it",
    rules: ["oauth.code-valid"],
    ...ofPage,
    async check({ rule, ...signing }) {
      const { query } = receivedAt(await signInFor(signing));
      const grant = { grant_type: "authorization_code", redirect_uri: asked(signing).redirect_uri };
      const other = { ...grant, client_id: "pythonapi", code: query.code ?? "" };
      const exchange = await signing.caller.exchange("createOAuthToken", other);
      const { text } = exchange.response;
      rule.needs("a response in JSON", objectIn(text) !== undefined);
      rule.ok("a refusal of another application", refuses(exchange), text);
    },
  }),
];

export const signIn = [...returning, ...refusals];
