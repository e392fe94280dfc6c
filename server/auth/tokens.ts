/** Signed tokens. Anyone with the key can verify them, so the portal stores no list. */
import type { webcrypto } from "node:crypto";
import { sign, verify } from "hono/jwt";
import { LRUCache } from "lru-cache";
import type { RefreshGrant } from "../rules/createOAuthToken.ts";
import type { Grant } from "../rules/generateToken.ts";
import type { PendingSignIn } from "../rules/signIn.ts";

const ALGORITHM = "HS256";

export interface Tokens<Kind> {
  issue(grant: Kind): Promise<string>;
  /** Returns what the token grants, or undefined if it wasn't issued here. Doesn't check the expiry. */
  read(token: string): Promise<Kind | undefined>;
}

/** Access tokens, refresh tokens that buy them, and requests to sign in. None is accepted as another. */
export interface TokenKinds {
  readonly access: Tokens<Grant>;
  readonly refresh: Tokens<RefreshGrant>;
  readonly signIn: Tokens<PendingSignIn>;
}

/** Creates the tokens of a realm, such as a world. Tokens of other realms are invalid, even with the same key. */
export function createTokens(secret: string, realm: string): TokenKinds {
  const key = importKey(secret);
  return {
    access: createSignedTokens(key, realm),
    refresh: createSignedTokens(key, `${realm} refresh`),
    // Used once, and long: none fits.
    signIn: createSignedTokens(key, `${realm} sign-in`, 1),
  };
}

/** Imports a key, which takes longer than to sign with it. */
function importKey(secret: string): Promise<webcrypto.CryptoKey> {
  const hmac = { name: "HMAC", hash: "SHA-256" };
  return crypto.subtle.importKey("raw", Buffer.from(secret), hmac, false, ["sign", "verify"]);
}

/** Maximum size of all cached tokens of a kind, in characters. A usual token has 250. */
const MAX_VALID = 256 * 1024;

function createSignedTokens<Kind extends object>(
  key: Promise<webcrypto.CryptoKey>,
  realm: string,
  maxSize = MAX_VALID,
): Tokens<Kind> {
  // Cache valid tokens: verifying takes most of the time of a small request, and clients reuse their tokens.
  const valid = new LRUCache<string, Kind>({
    maxSize,
    sizeCalculation: (_, token) => token.length,
  });
  return {
    async issue(grant) {
      const token = await sign({ ...grant, realm }, await key, ALGORITHM);
      valid.set(token, grant);
      return token;
    },
    async read(token) {
      const cached = valid.get(token);
      if (cached !== undefined) return cached;
      if (!isCanonical(token)) return undefined;
      try {
        const { realm: issuer, ...grant } = await verify(token, await key, ALGORITHM);
        if (issuer !== realm) return undefined;
        // A copy, because a token that is part of a body would keep all of it in memory.
        valid.set(Buffer.from(token).toString(), grant as Kind);
        return grant as Kind;
      } catch {
        // Any malformed or foreign token is treated as not issued here.
        return undefined;
      }
    },
  };
}

/** True if the signature is encoded as issued. Its last character has unused bits, so other spellings would also be valid. */
function isCanonical(token: string): boolean {
  const signature = token.slice(token.lastIndexOf(".") + 1);
  return Buffer.from(signature, "base64url").toString("base64url") === signature;
}
