/** https://developers.arcgis.com/rest/users-groups-and-items/generate-token */
import type { Parameters } from "../../generated/calls.ts";
import { type Rules, when } from "../domain/rule.ts";
import type { TokenIds } from "../domain/signIn.ts";
import { MINUTE } from "../domain/time.ts";

interface Facts {
  readonly parameters: Parameters<"generateToken">;
  /** Number of recent wrong passwords for this user from this address. */
  readonly failures: number;
  /** True if the user exists and the password is right. */
  readonly isCorrect: boolean;
  /** True if the request came over HTTPS or from the portal's own machine. */
  readonly isPrivate: boolean;
  /** Network address of the caller. */
  readonly address: string;
  /** Current time in milliseconds since the epoch. */
  readonly now: number;
}

/** What a token grants. */
export interface Grant extends Partial<TokenIds> {
  readonly username: string;
  /** Expiry in milliseconds since the epoch. */
  readonly expires: number;
  /** The application that received the token by OAuth 2.0 for its user. */
  readonly clientId?: string | undefined;
  /** Address of the only application that may use the token. */
  readonly referer?: string | undefined;
  /** The only network address that may use the token. */
  readonly address?: string | undefined;
}

/** Two weeks, the longest lifetime that Esri documents for any token. */
const MAX_MINUTES = 14 * 24 * 60;

/** Number of wrong passwords or client secrets from one address after which further attempts are refused. */
export const MAX_FAILURES = 10;

/** Returns the expiry of a token, in milliseconds since the epoch. Limits `minutes` to the maximum. */
export const expiry = (minutes: number, now: number): number =>
  now + Math.min(minutes, MAX_MINUTES) * MINUTE;

export const generateToken: Rules<"generateToken", Facts, Grant> = {
  operation: "generateToken",
  refuse: [
    when("token.https", (facts) => !facts.isPrivate),
    when("token.attempts", ({ failures }) => failures >= MAX_FAILURES),
    when("token.credentials", ({ isCorrect }) => !isCorrect),
  ],
  accept: ({ parameters: { username, client, referer, ip, expiration }, address, now }) => ({
    username,
    expires: expiry(expiration, now),
    // Web apps that sign a user in send their own address as `referer`, without `client`.
    referer: client === undefined || client === "referer" ? referer : undefined,
    address: client === "ip" ? ip : client === "requestip" ? address : undefined,
  }),
};
