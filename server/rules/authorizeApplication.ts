/** https://developers.arcgis.com/rest/users-groups-and-items/authorize */
import type { Parameters } from "../../generated/calls.ts";
import { type Rules, when } from "../domain/rule.ts";
import {
  isAllowedRedirect,
  OUT_OF_BAND,
  type Return,
  type SignInRequest,
} from "../domain/signIn.ts";

interface Facts {
  readonly parameters: Parameters<"authorizeApplication">;
  /** The application with this client id, if it exists. */
  readonly application: { readonly redirectUris: readonly string[] } | undefined;
}

/** Default and longest lifetime of a refresh token, in minutes: two weeks, and 90 days. */
export const REFRESH_MINUTES = { usual: 14 * 24 * 60, most: 90 * 24 * 60 };
/** Default and longest lifetime of an access token in a fragment, in minutes: two hours, and two weeks. */
const TOKEN_MINUTES = { usual: 120, most: 14 * 24 * 60 };

/** A verifier of PKCE, or its hash. */
const CHALLENGE = /^[A-Za-z0-9._~-]{43,128}$/;
const METHODS: readonly string[] = ["S256", "plain"];

const methodOf = ({ parameters }: Facts) => parameters.code_challenge_method ?? "plain";

const returnOf = ({ parameters: { redirect_uri, response_type, state } }: Facts): Return => ({
  redirectUri: redirect_uri,
  responseType: response_type === "token" ? "token" : "code",
  ...(state === undefined ? {} : { state }),
});

/** True if the portal shows the code itself, which the application has registered. It shows no tokens. */
const isOutOfBand = ({
  parameters: { redirect_uri, response_type },
  application,
}: Facts): boolean =>
  redirect_uri === OUT_OF_BAND &&
  response_type === "code" &&
  application?.redirectUris.includes(redirect_uri) === true;

/** Where a browser takes a refusal. Without an address of the application, the portal shows it. */
const returnOfRefusal = (facts: Facts): Return | undefined =>
  isOutOfBand(facts) ? undefined : returnOf(facts);

export const authorizeApplication: Rules<"authorizeApplication", Facts, SignInRequest> = {
  operation: "authorizeApplication",
  refuse: [
    when("authorize.client-known", ({ application }) => application === undefined),
    when(
      "authorize.redirect-registered",
      (facts) =>
        !isOutOfBand(facts) &&
        !isAllowedRedirect(facts.parameters.redirect_uri, facts.application?.redirectUris ?? []),
    ),
    {
      rule: "authorize.response-type",
      isBroken: ({ parameters: { response_type } }) =>
        response_type !== "code" && response_type !== "token",
      returnsTo: returnOfRefusal,
    },
    {
      rule: "authorize.challenge",
      isBroken: (facts) =>
        facts.parameters.code_challenge !== undefined &&
        !(CHALLENGE.test(facts.parameters.code_challenge) && METHODS.includes(methodOf(facts))),
      returnsTo: returnOfRefusal,
    },
  ],
  accept(facts) {
    const { client_id, expiration = 0, code_challenge: challenge = null } = facts.parameters;
    const to = returnOf(facts);
    const { usual, most } = to.responseType === "token" ? TOKEN_MINUTES : REFRESH_MINUTES;
    return {
      ...to,
      clientId: client_id,
      minutes: expiration === 0 ? usual : Math.min(expiration < 0 ? most : expiration, most),
      challenge,
      challengeMethod: challenge === null ? null : methodOf(facts) === "S256" ? "S256" : "plain",
    };
  },
};
