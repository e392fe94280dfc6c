/** Faults in the sign-in page, and in the tokens that come from it. */
import { show } from "./edits.ts";
import {
  alterRequest,
  alterResponse,
  alterResult,
  around,
  bodyOf,
  type Fault,
  isAccepted,
  respond,
  respondInstead,
  together,
  type WireRequest,
  watch,
} from "./fault.ts";
import { breaking, type Catalogue } from "./mutant.ts";

/** Alters the address to which the user returns, wherever it is sent. */
const alterReturn = (alter: (location: string) => string): Fault =>
  alterResponse("signIn", (response, request) => {
    const { location } = response;
    if (location !== undefined) return { ...response, location: alter(location) };
    const body = bodyOf(response);
    return typeof body?.location === "string"
      ? respond(request, { ...body, location: alter(body.location) })
      : response;
  });

/** Alters a field of the address to which the user returns. */
const alterField = (name: string, alter: (value: string) => string): Fault =>
  alterReturn((location) =>
    location.replace(
      new RegExp(`([?&#]${name}=)([^&#]*)`),
      (_, start: string, value: string) => start + alter(value),
    ),
  );

const isBy =
  (...grants: readonly string[]) =>
  ({ fields }: WireRequest): boolean =>
    grants.includes(fields.get("grant_type") ?? "");

/** Sends the user's tokens without some members. */
const withoutMembers = (...names: readonly string[]): Fault =>
  alterResult("createOAuthToken", (token, request) =>
    isBy("authorization_code")(request)
      ? Object.fromEntries(Object.entries(token).filter(([name]) => !names.includes(name)))
      : token,
  );

/** Confirms that a token of one kind is revoked, and keeps it valid. */
function keepValid(kind: "access_token" | "refresh_token"): Fault {
  const issued = new Set<unknown>();
  return together(
    watch(({ operation }, response) => {
      if (operation === "createOAuthToken") issued.add(bodyOf(response)?.[kind]);
    }),
    around("revokeToken", async (request, next) =>
      issued.has(request.fields.get("auth_token"))
        ? respond(request, { success: true })
        : next(request),
    ),
  );
}

/** Refuses tokens that were sent to be revoked. */
function refuseAfterwards(operation: "revokeToken" | "signOut"): Fault {
  let isSent = false;
  return together(
    watch((request, response) => {
      if (request.operation === operation && isAccepted(response)) isSent = true;
    }),
    around("getSelf", async (request, next) =>
      isSent
        ? respond(request, { error: { code: 498, message: "Invalid token.", details: [] } })
        : next(request),
    ),
  );
}

export const signInPage: Catalogue = {
  "authorize.page": {
    "has no data on the sign-in page": () =>
      alterResponse("authorizeApplication", (response) => ({
        ...response,
        text: response.text.replace(/oAuthInfo = \{.*\}/, "oAuthInfo = {}"),
      })),
  },
  "authorize.redirect-registered": {
    "sends mistakes to any address": () =>
      alterResponse("authorizeApplication", (response, request) => {
        const { fields } = request;
        const isPage = (fields.get("f") ?? "html") === "html";
        return isPage && response.rule === "authorize.redirect-registered"
          ? {
              ...response,
              status: 302,
              text: "",
              location: `${fields.get("redirect_uri")}?error=x`,
            }
          : response;
      }),
  },
  "authorize.out-of-band": {
    "sends codes to the address of no page": () =>
      alterReturn((location) =>
        location.replace(/^.*\/oauth2\/approval/, "urn:ietf:wg:oauth:2.0:oob"),
      ),
  },
  "approval.title": {
    "has no code in the title": () =>
      alterResponse("getAuthorizationCode", (response) => ({
        ...response,
        text: response.text.replace("<title>SUCCESS code=", "<title>"),
      })),
  },
  "sign-in.code": {
    "puts the code into the fragment": breaking(
      [
        ...(["sign-in.state", "sign-in.cancel", "authorize.out-of-band"] as const),
        ...(["oauth.code", "oauth.refresh-lifetime"] as const),
      ],
      () => alterReturn((location) => location.replace("?code=", "#code=")),
    ),
    "shows where the form leads, and redirects no browser": () =>
      alterResponse("signIn", (response) =>
        response.location === undefined
          ? response
          : { ...response, status: 200, type: "text/html", location: undefined },
      ),
  },
  "sign-in.token": {
    "puts the token into the query": breaking(["sign-in.token-lifetime"], () =>
      alterReturn((location) => location.replace("#access_token=", "?access_token=")),
    ),
    "names another user beside the token": () => alterField("username", () => "another.user"),
  },
  "sign-in.state": {
    "drops the percent signs of a state": () =>
      alterField("state", (value) => value.replaceAll("%25", "")),
    "sends spaces of a state as plus signs that were escaped": () =>
      alterField("state", (value) => value.replaceAll("%20", "%2B")),
  },
  "sign-in.cancel": {
    "names another error if the user cancels": () =>
      alterField("error", () => "temporarily_unavailable"),
  },
  "sign-in.token-lifetime": {
    "ignores the lifetime that a token is asked for": () => alterField("expires_in", () => "7200"),
  },
  "sign-in.credentials": {
    "has no OAUTH_0015 on the page": () =>
      alterResponse("signIn", (response) => ({
        ...response,
        text: response.text.replaceAll("OAUTH_0015", ""),
      })),
  },
  "oauth.code": {
    "issues no refresh token for a code": breaking(
      ["oauth.refresh-lifetime", "oauth.exchange", "revoke.access", "revoke.refresh"],
      () => withoutMembers("refresh_token", "refresh_token_expires_in"),
    ),
  },
  "oauth.exchange": {
    "exchanges a refresh token for itself": breaking(["oauth.refresh-revoked"], () =>
      around("createOAuthToken", async (request, next) => {
        const refresh_token = request.fields.get("refresh_token");
        if (!isBy("exchange_refresh_token")(request)) return next(request);
        const fields = new URLSearchParams(request.fields);
        fields.set("grant_type", "refresh_token");
        const response = await next({ ...request, fields });
        return isAccepted(response)
          ? respond(request, { ...bodyOf(response), refresh_token, refresh_token_expires_in: 60 })
          : response;
      }),
    ),
  },
  "oauth.refresh-keeps": {
    "sends a refresh token with a refreshed token": () =>
      alterResult("createOAuthToken", (token, request) =>
        isBy("refresh_token")(request) ? { ...token, refresh_token: "another" } : token,
      ),
  },
  "oauth.user-lifetime": {
    "issues tokens of users for two hours": () =>
      alterResult("createOAuthToken", (token, request) =>
        isBy("refresh_token", "authorization_code")(request)
          ? { ...token, expires_in: 7200 }
          : token,
      ),
  },
  "oauth.refresh-lifetime": {
    "issues refresh tokens for two weeks, whatever is asked": () =>
      alterRequest("authorizeApplication", (fields) => {
        if (fields.get("response_type") !== "token") fields.delete("expiration");
      }),
  },
  "oauth.json-default": {
    "sends a token as a page by default": () =>
      alterRequest("createOAuthToken", (fields) => fields.has("f") || fields.set("f", "html")),
  },
  "revoke.success": {
    "refuses to revoke what isn't valid": () =>
      respondInstead(
        "revokeToken",
        "unknownClient",
        ({ fields }) => fields.get("auth_token") === "no-such-token",
      ),
  },
  "revoke.refresh": { "revokes access tokens only": () => keepValid("refresh_token") },
  "revoke.access": { "revokes refresh tokens only": () => keepValid("access_token") },
  "revoke.own": {
    "lets any application revoke": () =>
      alterRequest("revokeToken", (fields) => {
        if (fields.get("client_id") === "pythonapi") fields.set("client_id", "demoapp");
      }),
  },
  "revoke.others-stay": {
    "revokes all tokens": breaking(["revoke.own", "revoke.access"], () =>
      refuseAfterwards("revokeToken"),
    ),
  },
  "sign-out.redirect": {
    "stays where it is after signing out": () =>
      show("signOut", { location: "https://portal.example/" }),
  },
  "sign-out.tokens-stay": {
    "revokes all tokens when it signs out": () => refuseAfterwards("signOut"),
  },
};
