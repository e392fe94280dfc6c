import { asking, type Fault, refusals, replying, results, together } from "./fault.ts";
import type { Planted } from "./mutant.ts";

const MINUTE = 60_000;

/** Hands out a token that is bound to what nobody named. */
const bindingTo = (name: "referer" | "ip"): Fault =>
  replying(
    "generateToken",
    "tokenGenerated",
    ({ fields }) => fields.get("client") === name && !fields.has(name),
  );

const withoutNamesOfOAuth: Fault = refusals(({ code, message, details }) => ({
  text: JSON.stringify({ error: { code, message, details } }),
}));

export const signIn: Planted = {
  "token.reply": {
    "keeps the end for itself": () => results("generateToken", ({ expires: _, ...token }) => token),
  },
  "token.expiration": {
    "ignores the expiration": () =>
      asking("generateToken", (fields) => fields.delete("expiration")),
    "takes minutes for hours": () =>
      results("generateToken", (token, { fields }) => ({
        ...token,
        expires: token.expires + 59 * MINUTE * Number(fields.get("expiration") ?? 0),
      })),
  },
  "token.expiration-default": {
    "hands out tokens for a day": () =>
      asking(
        "generateToken",
        (fields) => fields.has("expiration") || fields.set("expiration", "1440"),
      ),
    "hands out tokens for half an hour": () =>
      asking(
        "generateToken",
        (fields) => fields.has("expiration") || fields.set("expiration", "30"),
      ),
  },
  "token.expiration-cap": {
    "refuses what is beyond its maximum": () =>
      replying(
        "generateToken",
        "invalidParameters",
        ({ fields }) => Number(fields.get("expiration")) > 20_160,
      ),
    "has no maximum": () =>
      results("generateToken", (token, { fields }) => ({
        ...token,
        expires: Math.max(
          token.expires,
          Date.now() + Number(fields.get("expiration") ?? 0) * MINUTE,
        ),
      })),
  },
  "token.username-case": {
    "takes a name in any letters": () =>
      asking("generateToken", (fields) =>
        fields.set("username", (fields.get("username") ?? "").toLowerCase()),
      ),
  },
  "token.binding-named": {
    "binds to no Referer": () => bindingTo("referer"),
    "binds to no address": () => bindingTo("ip"),
  },
  "token.ip-bound": {
    "binds to nothing": () => asking("generateToken", (fields) => fields.delete("client")),
  },
  "token.referer-alone": {
    "binds to nothing without a client": () =>
      asking("generateToken", (fields) => fields.has("client") || fields.delete("referer")),
  },
  "token.referer-bound": {
    "binds to nothing": () =>
      asking("generateToken", (fields) => {
        fields.delete("client");
        fields.delete("referer");
      }),
  },
  "oauth.client-credentials": {
    "keeps the duration for itself": () =>
      results("createOAuthToken", ({ expires_in: _, ...token }) => token),
    "hands out what is no token": () =>
      results("createOAuthToken", (token) => ({ ...token, access_token: "nonsense" })),
  },
  "oauth.refresh": {
    "hands out what is no token": () =>
      results("createOAuthToken", (token) => ({ ...token, access_token: "nonsense" })),
    "names another user": () =>
      results("createOAuthToken", (token) => ({ ...token, username: "somebody.else" })),
    "speaks for somebody else": () =>
      together(
        results("createOAuthToken", (token) => ({ ...token, username: "somebody.else" })),
        results("getSelf", (user) => ({ ...user, username: "somebody.else" })),
      ),
  },
  "oauth.both-styles": { "refuses without the names of OAuth": () => withoutNamesOfOAuth },
  "oauth.both-styles-likewise": { "refuses without the names of OAuth": () => withoutNamesOfOAuth },
  "oauth.application-rights": {
    "lets applications speak for themselves": () =>
      results("getSelf", (user) => ({ ...user, username: "application" })),
  },
  "oauth.expiration": {
    "hands out tokens for an hour": () =>
      asking(
        "createOAuthToken",
        (fields) => fields.has("expiration") || fields.set("expiration", "60"),
      ),
  },
};
