import { asking, refusals, replying, results } from "./fault.ts";
import type { Planted } from "./mutant.ts";

const MINUTE = 60_000;

export const signIn: Planted = {
  "token.reply": { "keeps the end for itself": () => results("generateToken", ({ expires: _, ...token }) => token) },
  "token.expiration-default": {
    "hands out tokens for a day": () =>
      results("generateToken", (token) => ({ ...token, expires: token.expires + 23 * 60 * MINUTE })),
    "hands out tokens for half an hour": () =>
      asking("generateToken", (fields) => fields.has("expiration") || fields.set("expiration", "30")),
  },
  "token.expiration-cap": {
    "refuses what is beyond its maximum": () =>
      replying("generateToken", "invalidParameters", ({ fields }) => Number(fields.get("expiration")) > 20_160),
    "has no maximum": () =>
      results("generateToken", (token, { fields }) => ({
        ...token,
        expires: Math.max(token.expires, Date.now() + Number(fields.get("expiration") ?? 0) * MINUTE),
      })),
  },
  "token.referer-bound": { "binds to nothing": () => asking("generateToken", (fields) => fields.delete("client")) },
  "oauth.client-credentials": {
    "keeps the duration for itself": () => results("createOAuthToken", ({ expires_in: _, ...token }) => token),
    "hands out what is no token": () => results("createOAuthToken", (token) => ({ ...token, access_token: "nonsense" })),
  },
  "oauth.refresh": {
    "hands out what is no token": () => results("createOAuthToken", (token) => ({ ...token, access_token: "nonsense" })),
    "names another user": () => results("createOAuthToken", (token) => ({ ...token, username: "somebody.else" })),
  },
  "oauth.both-styles": {
    "refuses without the names of OAuth": () =>
      refusals(({ code, message, details }) => ({ text: JSON.stringify({ error: { code, message, details } }) })),
  },
  "oauth.application-rights": {
    "lets applications speak for themselves": () => results("getSelf", (user) => ({ ...user, username: "application" })),
  },
  "oauth.expiration": {
    "hands out tokens for an hour": () =>
      asking("createOAuthToken", (fields) => fields.has("expiration") || fields.set("expiration", "60")),
  },
};
