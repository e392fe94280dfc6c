/** Operations of the sign-in page. */
import { randomUUID } from "node:crypto";
import type {
  SignInRequest as Described,
  ShownCode,
  SignInResult,
  SignOutResult,
} from "../../generated/openapi.types.ts";
import { UNCHECKED } from "../auth/attempts.ts";
import { createCode, hashOf } from "../auth/codes.ts";
import { isPassword } from "../auth/password.ts";
import { Refusal } from "../domain/rule.ts";
import { OUT_OF_BAND, returnAddress, type SignInRequest } from "../domain/signIn.ts";
import { MINUTE } from "../domain/time.ts";
import { authorizeApplication as authorizeRules } from "../rules/authorizeApplication.ts";
import { MAX_FAILURES } from "../rules/generateToken.ts";
import { getAuthorizationCode as codeRules } from "../rules/getAuthorizationCode.ts";
import { signIn as signInRules } from "../rules/signIn.ts";
import { signOut as signOutRules } from "../rules/signOut.ts";
import type { Call, Handler, Origin, Portal } from "./operation.ts";

/** How long a sign-in page can be used. */
const PAGE_LIFETIME = 60 * MINUTE;
/** How long a code can be used: the longest that the standard recommends. */
const CODE_LIFETIME = 10 * MINUTE;

export const authorizeApplication: Handler<"authorizeApplication"> = async ({
  portal,
  parameters,
}) => {
  const application = await portal.store.application(parameters.client_id);
  const request = portal.decide(authorizeRules, { parameters, application });
  const expires = portal.now() + PAGE_LIFETIME;
  return describe(portal, await portal.tokens.signIn.issue({ ...request, expires }), request);
};

/** Returns what the sign-in page shows of a request, or undefined if the portal didn't issue it. */
export async function describeRequest(
  portal: Portal,
  state: string,
): Promise<Described | undefined> {
  const request = await portal.tokens.signIn.read(state);
  return request === undefined ? undefined : describe(portal, state, request);
}

async function describe(
  { store }: Portal,
  oauth_state: string,
  { clientId, redirectUri, responseType, minutes }: SignInRequest,
): Promise<Described> {
  const owner = (await store.application(clientId))?.owner;
  const orgId = owner === undefined ? undefined : (await store.account(owner))?.actor.orgId;
  const organization = orgId === undefined ? undefined : await store.organization(orgId);
  return {
    oauth_state,
    ...{ client_id: clientId, redirect_uri: redirectUri, response_type: responseType, minutes },
    ...(organization === undefined ? {} : { organization: organization.name }),
  };
}

export const signIn: Handler<"signIn"> = async ({
  portal,
  parameters,
  origin,
}): Promise<SignInResult> => {
  const { cancel: isCancelled, account, username = "" } = parameters;
  const now = portal.now();
  const request = await portal.tokens.signIn.read(parameters.oauth_state);
  const isPrivate = origin.secure || origin.local;
  const isForeignPage = origin.foreignPage;
  const accounts = origin.trusted ? portal.accounts : [];
  const offered = accounts.map((offer) => offer.username);
  const facts = { request, isCancelled, isForeignPage, isPrivate, account, offered, now };
  // A request that is refused for another reason needs no password check.
  portal.decide(signInRules, { ...facts, failures: 0, isCorrect: true });
  const isByPassword = !isCancelled && account === undefined;
  const check = isByPassword ? await checkPassword(portal, parameters, origin) : UNCHECKED;
  portal.decide(signInRules, { ...facts, ...check });
  // Even if a world accepts forged requests, they don't say where to return to.
  if (request === undefined) throw new Refusal("sign-in.request-valid");
  if (isCancelled) return { location: addressOf(request, origin, CANCELLED) };
  return { location: await returnWith(portal, request, { username: account ?? username, origin }) };
};

/** Returns the address with fields for the application, or for the page that shows them instead. */
const addressOf = (request: SignInRequest, { portal }: Origin, fields: Record<string, string>) =>
  returnAddress(
    request.redirectUri === OUT_OF_BAND
      ? { ...request, redirectUri: `${portal}/sharing/rest/oauth2/approval` }
      : request,
    fields,
  );

const CANCELLED = {
  error: "access_denied",
  error_description: "The user cancelled the sign-in.",
};

async function checkPassword(
  { store, attempts, enforces, now }: Portal,
  { username = "", password = "" }: Call<"signIn">["parameters"],
  { address }: Origin,
) {
  const stored = await store.account(username);
  const most = enforces("sign-in.attempts") ? MAX_FAILURES : Infinity;
  const subject = { kind: "user", name: username, address } as const;
  return attempts.check(subject, now(), most, () => isPassword(password, stored?.password));
}

/** Returns the address with a new code, or with a new access token. */
async function returnWith(
  { store, tokens, now: clock }: Portal,
  request: SignInRequest,
  { username, origin }: { readonly username: string; readonly origin: Origin },
): Promise<string> {
  const now = clock();
  const { clientId, redirectUri, minutes, challenge, challengeMethod } = request;
  if (request.responseType === "token") {
    const [id, expires] = [randomUUID(), now + minutes * MINUTE];
    const grant = { username, expires, clientId, id, root: id };
    return returnAddress(request, {
      access_token: await tokens.access.issue(grant),
      expires_in: String(minutes * 60),
      username,
      ssl: String(origin.secure),
    });
  }
  const code = createCode();
  const granted = { clientId, username, redirectUri, challenge, challengeMethod };
  const terms = { refreshMinutes: minutes, expires: now + CODE_LIFETIME };
  await store.transaction((transaction) =>
    transaction.saveCode(hashOf(code), { ...granted, ...terms }, now),
  );
  return addressOf(request, origin, { code });
}

export const signOut: Handler<"signOut"> = async ({
  portal,
  parameters,
}): Promise<SignOutResult> => {
  const { client_id } = parameters;
  const application =
    client_id === undefined ? undefined : await portal.store.application(client_id);
  return { success: true, ...portal.decide(signOutRules, { parameters, application }) };
};

export const getAuthorizationCode: Handler<"getAuthorizationCode"> = async ({
  portal,
  parameters,
}): Promise<ShownCode> => portal.decide(codeRules, { parameters });
