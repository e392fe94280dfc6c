/** https://developers.arcgis.com/rest/users-groups-and-items/token */
import type { Parameters } from "../../generated/calls.ts";
import { type Rules, when } from "../domain/rule.ts";
import type { AuthorizationCode, TokenIds } from "../domain/signIn.ts";
import { MINUTE } from "../domain/time.ts";
import { REFRESH_MINUTES } from "./authorizeApplication.ts";
import { expiry, MAX_FAILURES } from "./generateToken.ts";

/** What a refresh token grants. */
export interface RefreshGrant extends Partial<TokenIds> {
  readonly username: string;
  /** The application that it was issued to. */
  readonly clientId: string;
  /** Expiry in milliseconds since the epoch. */
  readonly expires: number;
}

interface Facts {
  readonly parameters: Parameters<"createOAuthToken">;
  /** The application with this client id, if it exists. */
  readonly application: { readonly owner: string } | undefined;
  /** Number of recent wrong secrets for this client id from this address. */
  readonly failures: number;
  /** True if the secret is right. */
  readonly isCorrect: boolean;
  /** What the refresh token grants; undefined if it is missing or forged. */
  readonly refresh: RefreshGrant | undefined;
  readonly isRevoked: boolean;
  /** What the code grants; undefined if it is missing, forged or used. */
  readonly code: AuthorizationCode | undefined;
  /** True if the verifier belongs to the code's challenge. */
  readonly isVerified: boolean;
  /** Current time in milliseconds since the epoch. */
  readonly now: number;
}

/** What to issue. Times are milliseconds since the epoch. */
export interface Issue {
  readonly username: string;
  readonly expires: number;
  /** Expiry of the new refresh token, if there is one. */
  readonly refreshExpires?: number;
}

/** Longest lifetime of a user's access token, in minutes. */
export const USER_MINUTES = 30;

type Grants =
  | "client_credentials"
  | "authorization_code"
  | "refresh_token"
  | "exchange_refresh_token";
const isBy = ({ parameters }: Facts, ...grants: readonly Grants[]): boolean =>
  (grants as readonly string[]).includes(parameters.grant_type);
const isByCode = (facts: Facts): boolean => isBy(facts, "authorization_code");
const isByRefresh = (facts: Facts): boolean =>
  isBy(facts, "refresh_token", "exchange_refresh_token");
const isByApplication = (facts: Facts): boolean => isBy(facts, "client_credentials");

export const createOAuthToken: Rules<"createOAuthToken", Facts, Issue> = {
  operation: "createOAuthToken",
  refuse: [
    when(
      "oauth.grant-known",
      (facts) => !isByApplication(facts) && !isByCode(facts) && !isByRefresh(facts),
    ),
    when("oauth.attempts", ({ failures }) => failures >= MAX_FAILURES),
    when("oauth.client-known", ({ application }) => application === undefined),
    when("oauth.secret-right", (facts) => isByApplication(facts) && !facts.isCorrect),
    when(
      "oauth.code-valid",
      (facts) =>
        isByCode(facts) &&
        (facts.code?.clientId !== facts.parameters.client_id || facts.code.expires <= facts.now),
    ),
    when(
      "oauth.code-redirect",
      (facts) => isByCode(facts) && facts.code?.redirectUri !== facts.parameters.redirect_uri,
    ),
    when("oauth.code-verifier", (facts) => isByCode(facts) && !facts.isVerified),
    when(
      "oauth.refresh-valid",
      (facts) => facts.refresh !== undefined && facts.refresh.expires <= facts.now,
    ),
    when(
      "oauth.refresh-own",
      (facts) => isByRefresh(facts) && facts.refresh?.clientId !== facts.parameters.client_id,
    ),
    when("oauth.refresh-revoked", ({ isRevoked }) => isRevoked),
  ],
  accept(facts) {
    const { parameters, application, refresh, code, now } = facts;
    const { expiration } = parameters;
    const username = code?.username ?? refresh?.username ?? application?.owner ?? "";
    if (isByApplication(facts)) return { username, expires: expiry(expiration, now) };
    const expires = expiry(Math.min(expiration, USER_MINUTES), now);
    if (isBy(facts, "refresh_token")) return { username, expires };
    const minutes = code?.refreshMinutes ?? REFRESH_MINUTES.usual;
    return { username, expires, refreshExpires: now + minutes * MINUTE };
  },
};
