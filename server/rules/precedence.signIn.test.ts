/** The rules of every request, and those of sign-ins: the first in the contract's order refuses. */
import { describe } from "vitest";
import { type Operation, operations } from "../../generated/operations.ts";
import type { RuleId } from "../../generated/rules.ts";
import { NOW, people } from "../domain/model.testing.ts";
import { createOAuthToken } from "./createOAuthToken.ts";
import { type Arrival, requestRules } from "./everyRequest.ts";
import { generateToken } from "./generateToken.ts";
import { precedence } from "./precedence.testing.ts";

const past = NOW - 1;
const operation: Operation = operations.expressInterest;

describe("every request", () => {
  const rules = requestRules(operation);
  const bad: Arrival = {
    operation,
    method: "GET",
    isFormatKnown: false,
    tokenProblem: "The token has expired.",
    actor: undefined,
    problems: ["num: must be integer"],
  };
  const without = (id: RuleId) => ({
    ...rules,
    refuse: rules.refuse.filter(({ rule }) => rule !== id),
  });
  // A request with an invalid token has no actor either, so the two rules are tested separately.
  precedence(without("token.valid"), [
    ["all rules broken", bad, "transport.post-only"],
    ["by POST", { method: "POST" }, "format.known"],
    ["in a known format", { isFormatKnown: true }, "token.required"],
    ["with a token", { actor: people.org2user }, "parameters.valid"],
    ["with valid parameters", { problems: [] }, "nothing"],
  ]);
  precedence(without("token.required"), [
    ["with an invalid token", bad, "transport.post-only"],
    ["with an invalid token by POST", { method: "POST" }, "format.known"],
    ["with an invalid token in a known format", { isFormatKnown: true }, "token.valid"],
    ["without that token", { tokenProblem: undefined }, "parameters.valid"],
    ["without that token, with valid parameters", { problems: [] }, "nothing"],
  ]);
});

describe("generateToken", () => {
  const parameters = { username: "org2user", password: "wrong", expiration: 60 };
  precedence(generateToken, [
    [
      "all rules broken",
      {
        parameters,
        failures: 10,
        isCorrect: false,
        isPrivate: false,
        address: "203.0.113.7",
        now: NOW,
      },
      "token.https",
    ],
    ["over HTTPS", { isPrivate: true }, "token.attempts"],
    ["after nine failures", { failures: 9 }, "token.credentials"],
    ["with the password", { isCorrect: true }, "nothing"],
  ]);
});

describe("createOAuthToken", () => {
  const parameters = { grant_type: "password", client_id: "demoapp", expiration: 120 };
  const facts = {
    parameters,
    application: undefined,
    failures: 10,
    isCorrect: false,
    refresh: undefined,
    isRevoked: false,
    code: undefined,
    isVerified: true,
    now: NOW,
  };
  const owner = { application: { owner: "org1admin" } };
  precedence(createOAuthToken, [
    ["of no grant", { ...facts, isCorrect: true }, "oauth.grant-known"],
    [
      "by its own credentials",
      { parameters: { ...parameters, grant_type: "client_credentials" } },
      "oauth.attempts",
    ],
    ["after nine failures", { failures: 9 }, "oauth.client-known"],
    ["of a known application", owner, "nothing"],
  ]);
  const own = { ...parameters, grant_type: "client_credentials" };
  precedence(createOAuthToken, [
    ["by wrong credentials", { ...facts, parameters: own }, "oauth.attempts"],
    ["after nine failures, too", { failures: 9 }, "oauth.client-known"],
    ["of a known application, too", owner, "oauth.secret-right"],
    ["with its secret", { isCorrect: true }, "nothing"],
  ]);
  const buying = { ...parameters, grant_type: "authorization_code", code: "…" };
  const code = {
    ...{ clientId: "other", username: "org2user", redirectUri: "http://localhost/other" },
    ...{ challenge: null, challengeMethod: null, refreshMinutes: 1, expires: past },
  };
  const owned = { ...code, clientId: "demoapp", expires: NOW + 1 };
  const redirect_uri = "http://localhost/other";
  precedence(createOAuthToken, [
    [
      "with a code",
      { ...facts, parameters: buying, failures: 0, code, isVerified: false },
      "oauth.client-known",
    ],
    ["for a known application", owner, "oauth.code-valid"],
    ["that the code is for, in time", { code: owned }, "oauth.code-redirect"],
    ["to the same address", { parameters: { ...buying, redirect_uri } }, "oauth.code-verifier"],
    ["with its verifier", { isVerified: true }, "nothing"],
  ]);
  const refreshing = { ...parameters, grant_type: "refresh_token", refresh_token: "…" };
  const foreign = { username: "org2user", clientId: "other", expires: past };
  precedence(createOAuthToken, [
    [
      "with a refresh token",
      { ...facts, parameters: refreshing, failures: 0, refresh: foreign, isRevoked: true },
      "oauth.client-known",
    ],
    ["for a known application", { application: { owner: "org1admin" } }, "oauth.refresh-valid"],
    ["that has not expired", { refresh: { ...foreign, expires: NOW + 1 } }, "oauth.refresh-own"],
    [
      "that belongs to the application",
      { refresh: { ...foreign, clientId: "demoapp", expires: NOW + 1 } },
      "oauth.refresh-revoked",
    ],
    ["and is not revoked", { isRevoked: false }, "nothing"],
  ]);
});
