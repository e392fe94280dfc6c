/** Faults in tokens, accounts and organizations. */
import type { RuleId } from "../../generated/rules.ts";
import { DAY, MINUTE } from "../runner/waiting.ts";
import { ignore, omit, show } from "./edits.ts";
import {
  accept,
  alterRefusals,
  alterRequest,
  alterResult,
  type Fault,
  respondInstead,
  together,
} from "./fault.ts";
import { breaking, type Catalogue } from "./mutant.ts";

/** Rules on tokens whose user the scenarios read. */
const NAMED: readonly RuleId[] = ["sign-in.code", "sign-in.token", "oauth.code", "oauth.exchange"];
/** Rules that are shown by tokens which the portal accepts. */
export const USING_TOKENS: readonly RuleId[] = [
  ...NAMED,
  ...(["revoke.access", "revoke.own", "revoke.others-stay", "sign-out.tokens-stay"] as const),
];

/** Issues a token that is bound to what the request doesn't name. */
const bindTo = (name: "referer" | "ip"): Fault =>
  respondInstead(
    "generateToken",
    "tokenGenerated",
    ({ fields }) => fields.get("client") === name && !fields.has(name),
  );

const withoutNamesOfOAuth = (): Fault =>
  alterRefusals(({ code, message, details }) => ({
    text: JSON.stringify({ error: { code, message, details } }),
  }));

const invalidToken = (): Fault => show("createOAuthToken", { access_token: "invalid" });

/** Issues tokens for so many minutes by default. */
const expiring = (id: "generateToken" | "createOAuthToken", minutes: string): Fault =>
  alterRequest(id, (fields) => fields.has("expiration") || fields.set("expiration", minutes));

/** Issues tokens that speak for another user than the refresh token's. */
function speakForAnother(): Fault {
  const issued = new Set<string | null>();
  return together(
    alterResult("createOAuthToken", (token) => {
      if (!("username" in token)) return token;
      issued.add(token.access_token);
      return { ...token, username: "another.user" };
    }),
    alterResult("getSelf", (user, { fields }) =>
      issued.has(fields.get("token")) ? { ...user, username: "another.user" } : user,
    ),
  );
}

/** Describes an application as the user of its token. */
function actForThemselves(): Fault {
  const issued = new Set<string | null>();
  return together(
    show("getSelf", (_, { fields }) =>
      issued.has(fields.get("token")) ? { username: "application" } : {},
    ),
    alterResult("createOAuthToken", ({ access_token }, { fields }) => {
      if (fields.get("grant_type") === "client_credentials") issued.add(access_token);
    }),
  );
}

export const signIn: Catalogue = {
  "token.reply": {
    "shows the end of a token a day early": () =>
      show("generateToken", ({ expires }) => ({ expires: expires - DAY })),
    "leaves the end of a token out": breaking(["generateToken.response"], () =>
      omit("generateToken", "expires"),
    ),
  },
  "token.expiration": {
    "ignores the expiration": () => ignore("generateToken", "expiration"),
    "takes minutes for hours": breaking(["token.expiration-cap", "token.expiration-default"], () =>
      alterResult("generateToken", (token, { fields }) => ({
        ...token,
        expires: token.expires + 59 * MINUTE * Number(fields.get("expiration") ?? 0),
      })),
    ),
  },
  "token.expiration-default": {
    "issues tokens for a day": () => expiring("generateToken", "1440"),
    "issues tokens for half an hour": () => expiring("generateToken", "30"),
  },
  "token.expiration-cap": {
    "refuses an expiration beyond its maximum": () =>
      respondInstead(
        "generateToken",
        "invalidParameters",
        ({ fields }) => Number(fields.get("expiration")) > 20_160,
      ),
    "has no maximum": () =>
      alterResult("generateToken", (token, { fields }) => ({
        ...token,
        expires: Math.max(
          token.expires,
          Date.now() + Number(fields.get("expiration") ?? 0) * MINUTE,
        ),
      })),
  },
  "token.username-case": {
    "accepts user names in any case": () =>
      alterRequest("generateToken", (fields) =>
        fields.set("username", (fields.get("username") ?? "").toLowerCase()),
      ),
  },
  "token.binding-named": {
    "binds to no referrer": () => bindTo("referer"),
    "binds to no address": () => bindTo("ip"),
  },
  "token.ip-bound": {
    "binds no token": () =>
      alterRequest("generateToken", (fields) => {
        if (fields.has("ip")) fields.delete("client");
      }),
  },
  "token.referer-alone": {
    "binds no token without a client": () =>
      alterRequest("generateToken", (fields) => fields.has("client") || fields.delete("referer")),
  },
  "token.referer-bound": {
    "binds no token to a referrer": () =>
      alterRequest("generateToken", (fields) => {
        if (!fields.has("referer")) return;
        fields.delete("client");
        fields.delete("referer");
      }),
  },
  "oauth.client-credentials": {
    "leaves the duration out": breaking(["createOAuthToken.response"], () =>
      omit("createOAuthToken", "expires_in"),
    ),
    "issues invalid tokens to applications": breaking(
      ["oauth.refresh", ...USING_TOKENS],
      invalidToken,
    ),
    "counts in milliseconds": breaking(["oauth.refresh", "oauth.user-lifetime"], () =>
      show("createOAuthToken", (token) => ({ expires_in: token.expires_in * 1000 })),
    ),
  },
  "oauth.refresh": {
    "issues invalid tokens to users": breaking(
      ["oauth.client-credentials", ...USING_TOKENS],
      invalidToken,
    ),
    "names another user": breaking(["oauth.code", "oauth.exchange"], () =>
      alterResult("createOAuthToken", (token) =>
        "username" in token ? { ...token, username: "another.user" } : token,
      ),
    ),
    "speaks for another user": breaking(NAMED, speakForAnother),
  },
  "oauth.both-styles": { "refuses without OAuth's names": withoutNamesOfOAuth },
  "oauth.both-styles-likewise": {
    "refuses without OAuth's names": breaking(["oauth.both-styles"], withoutNamesOfOAuth),
  },
  "oauth.application-rights": { "lets applications act for themselves": actForThemselves },
  "oauth.expiration": {
    "issues OAuth tokens for an hour": () => expiring("createOAuthToken", "60"),
  },
  "self.caller": {
    "describes another user": breaking(NAMED, () => show("getSelf", { username: "another.user" })),
    "names another organization": () => show("getSelf", { orgId: "another" }),
  },
  "user.described": { "leaves the role out": () => omit("getUser", "role") },
  "user.own-organization": {
    "describes users to strangers": () =>
      accept("getUser", "oneUser", (_, { rule }) => rule === "user.exists"),
  },
  "portal.self": {
    "shows another user as the caller": () =>
      show("getPortal", ({ user }) =>
        user ? { user: { ...user, username: "another.user" } } : {},
      ),
    "has another name for an organization": () => show("getPortal", { name: "Another" }),
    "takes self for another organization": () =>
      alterResult("getPortal", (portal, { path }) =>
        path.portalID === "self" ? { ...portal, id: "another" } : portal,
      ),
  },
  "portal.listing-permissions": {
    "leaves the permissions out": breaking(["getPortal.response"], () =>
      omit("getPortal", "canListApps"),
    ),
  },
  "portal.public-face": {
    "tells strangers what an organization may list": () =>
      show("getPortal", { canListApps: true, canListData: true }),
  },
};
