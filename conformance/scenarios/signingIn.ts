/** Signs a user in for an application, as the sign-in page does, and reads where the user returns to. */
import type { Actor, CallInput } from "../model/actor.ts";
import type { Expectations } from "../model/context.ts";
import type { Exchange } from "../model/exchange.ts";
import {
  type ApplicationCredentials,
  anyone,
  application,
  type Credentials,
  credentials,
} from "../model/needs.ts";
import { Blocked } from "../runner/blocked.ts";
import { describeNoObject, objectIn, refuses } from "../runner/http/response.ts";

/** The sign-in page is no browser's only if the portal has a JSON form of it, which the reference portal alone has. */
export const ofPage = {
  capabilities: ["stateful", "worlds", "oauth", "passwords"],
  needs: { caller: anyone, application, credentials },
} as const;

export interface Signing {
  readonly caller: Actor;
  readonly application: ApplicationCredentials;
  readonly credentials: Credentials;
}

/** A loopback address, which needs no registration. */
export const RETURN = "http://localhost:5173/callback";
/** The id of no application. */
export const UNKNOWN = { client_id: "no.such.application" };
/** A verifier, and its challenge by S256, as RFC 7636 prints them. */
export const VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
export const CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
/** A state as clients send it: JSON, and characters that are easily changed on the way. */
export const STATE = '{"id":"a+b c%20&=#ä","originalUrl":"http://localhost:5173/?x=1#y"}';

type Asked = Partial<CallInput<"authorizeApplication">>;

/** What an application asks for. */
export const asked = (
  { application: { client_id } }: Pick<Signing, "application">,
  more: Asked = {},
) => ({ client_id, redirect_uri: RETURN, response_type: "code", ...more });

/** Signs in, and returns the address that the user returns to. */
export async function signInFor(signing: Signing, more: Asked = {}): Promise<string> {
  const { caller, credentials: account } = signing;
  const { oauth_state } = await caller.authorizeApplication(asked(signing, more));
  return (await caller.signIn({ oauth_state, ...account })).location;
}

/** What an application receives: the fields of the query and those of the fragment. */
export function receivedAt(location: string) {
  const { search, hash } = URL.parse(location) ?? { search: "", hash: "" };
  const fieldsOf = (text: string) => Object.fromEntries(new URLSearchParams(text));
  return { query: fieldsOf(search), fragment: fieldsOf(hash.slice(1)) };
}

/** The request that buys tokens for a code. */
export const purchaseOf = (
  { application: { client_id } }: Pick<Signing, "application">,
  code: string | undefined,
) => ({ grant_type: "authorization_code", client_id, redirect_uri: RETURN, code: code ?? "" });

/** Signs in for a code, and returns the request that buys tokens for it. */
export async function codeFor(signing: Signing, more: Asked = {}) {
  const { query } = receivedAt(await signInFor(signing, more));
  return purchaseOf(signing, query.code);
}

/** Signs in, and returns the tokens that the application receives. */
export async function tokensFor(signing: Signing, more: Asked = {}) {
  const grant = await codeFor(signing, more);
  return signing.caller.createOAuthToken({ ...grant, example: "userToken" });
}

/**
 * Expects a grant to obtain no token. OAuth 2.0 has refusals of another form, which are as good as the envelope. So their
 * shape isn't judged. Blocks the scenario if the portal has no such operation.
 */
export async function expectNoToken(
  rule: Expectations,
  caller: Actor,
  {
    of,
    ...grant
  }: CallInput<"createOAuthToken"> & {
    /** What is wrong with the grant. */
    readonly of: string;
  },
): Promise<Exchange> {
  const exchange = await caller.exchange("createOAuthToken", grant);
  const { text } = exchange.response;
  const body = objectIn(text);
  if (body === undefined) throw new Blocked(exchange, describeNoObject(exchange));
  rule.ok(`a refusal of ${of}`, refuses(exchange) && !("access_token" in body), text);
  return exchange;
}
