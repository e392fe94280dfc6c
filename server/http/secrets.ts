/** Removes secrets from what a request sent, before it is stored or logged. */
import type { Field } from "./request.ts";

/** Replaces a secret. */
export const BLANK = "•••";

/** Names of fields that hold a secret. */
const SECRET = /token|password|secret|authorization|oauth_state|^code(_verifier)?$/i;
/**
 * Matches the portal's tokens, so that a token under the wrong name is removed too, even if it is cut off after the
 * header that all tokens share. Linear: nothing after the repetition can fail.
 */
const TOKEN = /eyJ[\w-]{8,}(?:\.[\w.-]*)?/g;

/** Matches an authorization code in the address to which a sign-in returns, and in the response that shows it. */
const CODE = /([?&]code=|"code":")[^&#"\s]+/g;

/** Matches the beginnings of tokens and codes. */
const SIGNS = /eyJ|code[="]/;

/** Most fields to keep, and most characters of a name or text. */
const MAX_KEPT = 50;
const MAX_CHARACTERS = 500;

/** Most characters of a response to keep. */
export const MAX_RESPONSE = 4_000;

/** Returns a text without its tokens and codes. */
export function withoutTokens(text: string): string {
  // Few texts have any, and one search takes less time than two replacements.
  return SIGNS.test(text) ? text.replaceAll(TOKEN, BLANK).replaceAll(CODE, `$1${BLANK}`) : text;
}

/**
 * Returns a text without tokens and with at most `most` characters, plus one that shows a cut. Cuts first, so that the
 * work is bounded. Copies a text that it cuts: a slice would keep all of it in memory.
 */
export function excerpt(text: string, most = MAX_CHARACTERS): string {
  if (text.length <= most) return withoutTokens(text);
  return `${withoutTokens(Buffer.from(text.slice(0, most)).toString())}…`;
}

/**
 * Returns fields by name, short and without secrets. If a name repeats, the last field counts, as it does for the
 * portal.
 */
export const withoutSecrets = (fields: readonly Field[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fields
      .slice(-MAX_KEPT)
      .map(([name, text]) => [excerpt(name), SECRET.test(name) ? BLANK : excerpt(text)]),
  );
