/** https://developers.arcgis.com/rest/users-groups-and-items/generate-token */
import type { Parameters } from "../../generated/calls.ts";
import { defineRules, when } from "../domain/rule.ts";

/** Facts of a sign-in. */
interface Facts {
  readonly parameters: Parameters<"generateToken">;
  /** How often a wrong password came for the user from this address of late. */
  readonly failures: number;
  /** Whether the user exists and the password is the user's. */
  readonly isCorrect: boolean;
  /** Whether the request came over HTTPS, or from the portal's own machine. */
  readonly isPrivate: boolean;
  /** Network address of the caller. */
  readonly address: string;
  /** The present, in milliseconds since the epoch. */
  readonly now: number;
}

/** What a token is good for. */
export interface Grant {
  readonly username: string;
  /** Instant at which the token ceases to be valid, in milliseconds since the epoch. */
  readonly expires: number;
  /** The application whose pages the token works for. */
  readonly referer?: string | undefined;
  /** The only network address that the token works from. */
  readonly address?: string | undefined;
}

const MINUTE = 60 * 1000;
/** Two weeks, the longest that Esri's pages name for any token. */
const MAX_MINUTES = 14 * 24 * 60;

/** Most wrong passwords, or secrets of an application, that came from one address before the next attempt is refused. */
export const MAX_FAILURES = 10;

/** The instant at which a token for so many minutes ceases to be valid, in milliseconds since the epoch. */
export const expiry = (minutes: number, now: number): number => now + Math.min(minutes, MAX_MINUTES) * MINUTE;

export const generateToken = defineRules<"generateToken", Facts, Grant>("generateToken", {
  refuse: [
    when("token.https", (facts) => !facts.isPrivate),
    when("token.attempts", ({ failures }) => failures >= MAX_FAILURES),
    when("token.credentials", ({ isCorrect }) => !isCorrect),
  ],
  accept: ({ parameters: { username, client, referer, ip, expiration }, address, now }) => ({
    username,
    expires: expiry(expiration, now),
    // Pages that sign a user in name their own address as referer, and no client.
    referer: client === undefined || client === "referer" ? referer : undefined,
    address: client === "ip" ? ip : client === "requestip" ? address : undefined,
  }),
});
