/** Sign-in for an application: what it asks for, what it receives, and where the user returns to. */

/** Identifies a token, and the sign-in that it comes from, so that one or all can be revoked. */
export interface TokenIds {
  readonly id: string;
  /** Shared by all tokens that come from one sign-in. */
  readonly root: string;
}

/** Where a user returns to, and how. */
export interface Return {
  readonly redirectUri: string;
  /** What the application receives. A token is in the fragment of the address; anything else is in the query. */
  readonly responseType: "code" | "token";
  /** The application's own text, which it receives back. */
  readonly state?: string | undefined;
}

/** What an application asks for. */
export interface SignInRequest extends Return {
  readonly clientId: string;
  /** How long a refresh token, or an access token in the fragment, is valid, in minutes. */
  readonly minutes: number;
  /** Challenge of PKCE, or null. */
  readonly challenge: string | null;
  readonly challengeMethod: "S256" | "plain" | null;
}

/** What an authorization code grants. */
export interface AuthorizationCode {
  readonly clientId: string;
  readonly username: string;
  readonly redirectUri: string;
  readonly challenge: string | null;
  readonly challengeMethod: "S256" | "plain" | null;
  /** How long the refresh token will be valid, in minutes. */
  readonly refreshMinutes: number;
  /** Expiry in milliseconds since the epoch. */
  readonly expires: number;
}

/**
 * Returns the address with fields and state. They are escaped so that every client decodes them to the same text: some
 * don't read a plus sign as a space.
 */
export function returnAddress(
  { redirectUri, responseType, state }: Return,
  fields: Readonly<Record<string, string>>,
): string {
  const all = Object.entries(state === undefined ? fields : { ...fields, state });
  const text = all.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
  const separator = responseType === "token" ? "#" : redirectUri.includes("?") ? "&" : "?";
  return redirectUri + separator + text;
}

/** The redirect_uri of programs without an address. The portal shows them the code on its page oauth2/approval. */
export const OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob";

/** An address of the user's own machine, without a user name, which looks like a host, or a fragment. */
const LOOPBACK = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?(?:[/?][^#\\]*)?$/i;

/**
 * True if a sign-in may return to an address: it is loopback, or registered. A query is allowed if the registered
 * address has none. The comparison is of texts, so no other spelling of a registered address is accepted.
 */
export const isAllowedRedirect = (uri: string, registered: readonly string[]): boolean =>
  LOOPBACK.test(uri) ||
  (registered.includes(uri) && uri !== OUT_OF_BAND) ||
  (!uri.includes("#") &&
    registered.some((known) => !/[?#]/.test(known) && uri.startsWith(`${known}?`)));
