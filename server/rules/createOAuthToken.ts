/** https://developers.arcgis.com/rest/users-groups-and-items/token */
import type { Parameters } from "../../generated/calls.ts";
import { type Rules, when } from "../domain/rule.ts";
import { expiry, type Grant, MAX_FAILURES } from "./generateToken.ts";

/** What a refresh token grants. */
export interface RefreshGrant {
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
  /** Current time in milliseconds since the epoch. */
  readonly now: number;
}

const isBy = ({ grant_type }: Facts["parameters"], grant: string): boolean => grant_type === grant;
const isRefresh = (facts: Facts): boolean => isBy(facts.parameters, "refresh_token");

export const createOAuthToken: Rules<"createOAuthToken", Facts, Grant> = {
  operation: "createOAuthToken",
  refuse: [
    when(
      "oauth.grant-known",
      (facts) => !isBy(facts.parameters, "client_credentials") && !isRefresh(facts),
    ),
    when("oauth.attempts", ({ failures }) => failures >= MAX_FAILURES),
    when(
      "oauth.client-known",
      (facts) => facts.application === undefined || !(facts.isCorrect || isRefresh(facts)),
    ),
    when(
      "oauth.refresh-valid",
      (facts) => facts.refresh !== undefined && facts.refresh.expires <= facts.now,
    ),
    when(
      "oauth.refresh-own",
      (facts) => isRefresh(facts) && facts.refresh?.clientId !== facts.parameters.client_id,
    ),
  ],
  accept: ({ parameters: { expiration }, application, refresh, now }) => ({
    username: refresh?.username ?? application?.owner ?? "",
    expires: expiry(expiration, now),
  }),
};
