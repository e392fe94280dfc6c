/** Signs in, and again when the token ends or is rejected. */
import type { CallOptions, ClientOptions } from "./options.ts";
import { unwrap } from "./refusals.ts";
import type { Answer } from "./response.ts";

/** Who signs in: a user with a password, an application with its secret, or a user with a refresh token. */
export type Credentials =
  | {
      readonly username: string;
      readonly password: string;
      /** Address of the web application to which the token is bound. Send it as the header Referer too. */
      readonly referer?: string;
    }
  | { readonly clientId: string; readonly clientSecret: string }
  | { readonly clientId: string; readonly refreshToken: string };

export type SignInOptions = Credentials &
  Omit<ClientOptions, "token"> & {
    /** How long a token is valid, in minutes. The default is the portal's. */
    readonly expiration?: number;
  };

/** The operations that issue tokens. */
export interface Issuer {
  generateToken(
    input: {
      readonly username: string;
      readonly password: string;
      readonly client?: "referer";
      readonly referer?: string;
      readonly expiration?: number;
    },
    options?: CallOptions,
  ): Promise<Answer<{ readonly token: string; readonly expires: number }>>;
  createOAuthToken(
    input: {
      readonly grant_type: string;
      readonly client_id: string;
      readonly client_secret?: string;
      readonly refresh_token?: string;
      readonly expiration?: number;
    },
    options?: CallOptions,
  ): Promise<Answer<{ readonly access_token: string; readonly expires_in: number }>>;
}

/** How long before its end a token is renewed, in milliseconds. */
const EARLY = 60_000;

interface Issued {
  readonly token: string;
  /** When to renew the token, in milliseconds since the epoch. */
  readonly renewal: number;
}

/**
 * Returns a source of tokens that signs in at the first call, and again a minute before the token ends or when the portal
 * rejects it. Calls at the same time share one sign-in. A refused sign-in rejects with a `CallError` and is not stored.
 */
export function sourceOf(
  issuer: Issuer,
  options: SignInOptions,
): (rejected?: string) => Promise<string> {
  let issued: Issued | undefined;
  let pending: Promise<Issued> | undefined;
  return async function token(rejected?: string): Promise<string> {
    if (issued !== undefined && issued.token !== rejected && Date.now() < issued.renewal)
      return issued.token;
    pending ??= issue(issuer, options).finally(() => {
      pending = undefined;
    });
    issued = await pending;
    return issued.token;
  };
}

async function issue(issuer: Issuer, options: SignInOptions): Promise<Issued> {
  const { expiration } = options;
  const lifetime = expiration === undefined ? {} : { expiration };
  if ("password" in options) {
    const { username, password, referer } = options;
    const bound = referer === undefined ? {} : { client: "referer" as const, referer };
    const answer = await issuer.generateToken({ username, password, ...bound, ...lifetime });
    const { token, expires } = unwrap(answer);
    return { token, renewal: renewalOf(expires) };
  }
  const grant =
    "clientSecret" in options
      ? { grant_type: "client_credentials", client_secret: options.clientSecret }
      : { grant_type: "refresh_token", refresh_token: options.refreshToken };
  const answer = await issuer.createOAuthToken({
    client_id: options.clientId,
    ...grant,
    ...lifetime,
  });
  const { access_token: token, expires_in } = unwrap(answer);
  return { token, renewal: renewalOf(Date.now() + 1000 * expires_in) };
}

/** A token that has already ended by this machine's clock ends by another one. The portal then rejects it in time. */
const renewalOf = (expires: number): number =>
  expires <= Date.now() ? Number.POSITIVE_INFINITY : Math.max(expires - EARLY, Date.now() + 1);
