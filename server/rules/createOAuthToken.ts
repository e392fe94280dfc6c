/** https://developers.arcgis.com/rest/users-groups-and-items/token */
import type { Parameters } from "../../generated/calls.ts";
import { defineRules, when } from "../domain/rule.ts";
import { expiry, type Grant, MAX_FAILURES } from "./generateToken.ts";

/** What a refresh token is good for. */
export interface RefreshGrant {
  readonly username: string;
  /** The application that it was given to. */
  readonly clientId: string;
  /** Instant at which it ceases to be valid, in milliseconds since the epoch. */
  readonly expires: number;
}

/** Facts of an exchange. */
interface Facts {
  readonly parameters: Parameters<"createOAuthToken">;
  /** The application of the client id, if there is one. */
  readonly application: { readonly owner: string } | undefined;
  /** How often a wrong secret came for the client id from this address of late. */
  readonly failures: number;
  /** Whether the secret is the application's. */
  readonly isCorrect: boolean;
  /** What the refresh token grants; undefined where there is none, or a forged one. */
  readonly refresh: RefreshGrant | undefined;
  /** The present, in milliseconds since the epoch. */
  readonly now: number;
}

const isBy = ({ grant_type }: Facts["parameters"], grant: string): boolean => grant_type === grant;
const isRefresh = (facts: Facts): boolean => isBy(facts.parameters, "refresh_token");

export const createOAuthToken = defineRules<"createOAuthToken", Facts, Grant>("createOAuthToken", {
  refuse: [
    when("oauth.grant-known", (facts) => !isBy(facts.parameters, "client_credentials") && !isRefresh(facts)),
    when("oauth.attempts", ({ failures }) => failures >= MAX_FAILURES),
    when("oauth.client-known", (facts) => facts.application === undefined || !(facts.isCorrect || isRefresh(facts))),
    when("oauth.refresh-valid", (facts) => facts.refresh !== undefined && facts.refresh.expires <= facts.now),
    when("oauth.refresh-own", (facts) => isRefresh(facts) && facts.refresh?.clientId !== facts.parameters.client_id),
  ],
  accept: ({ parameters: { expiration }, application, refresh, now }) => ({
    username: refresh?.username ?? application?.owner ?? "",
    expires: expiry(expiration, now),
  }),
});
