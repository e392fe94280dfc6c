/** Tokens: signed, so that whoever has the key can check them and nobody keeps a list. */
import { hash, type webcrypto } from "node:crypto";
import { sign, verify } from "hono/jwt";
import { LRUCache } from "lru-cache";
import type { RefreshGrant } from "../rules/createOAuthToken.ts";
import type { Grant } from "../rules/generateToken.ts";

const ALGORITHM = "HS256";

/** Most keys that are kept; a portal has one. */
const MAX_KEYS = 10;

export interface Tokens<Kind> {
  issue(grant: Kind): Promise<string>;
  /** What the token grants, or undefined where it was not issued here. Whether it has expired is the reader's question. */
  read(token: string): Promise<Kind | undefined>;
}

/** Tokens that speak for a user, and those that buy such tokens; neither passes for the other. */
export interface TokenKinds {
  readonly access: Tokens<Grant>;
  readonly refresh: Tokens<RefreshGrant>;
}

/** Tokens of one realm, such as a world: those of another realm are foreign, though the key be the same. */
export function createTokens(text: string, realm: string): TokenKinds {
  const key = importKey(text);
  return { access: createSigned(key, realm), refresh: createSigned(key, `${realm} refresh`) };
}

/** Keys as they are used, by their text: to import one takes longer than to sign. */
const keys = new LRUCache<string, Promise<webcrypto.CryptoKey>>({ max: MAX_KEYS });

function importKey(text: string): Promise<webcrypto.CryptoKey> {
  const hmac = { name: "HMAC", hash: "SHA-256" };
  const key = keys.get(text) ?? crypto.subtle.importKey("raw", new TextEncoder().encode(text), hmac, false, ["sign", "verify"]);
  keys.set(text, key);
  return key;
}

/** Most tokens that are known to be genuine. */
const MAX_VERIFIED = 1_000;

function createSigned<Kind extends object>(key: Promise<webcrypto.CryptoKey>, realm: string): Tokens<Kind> {
  // What a genuine token says never changes, and a client sends the same one again and again: most of a small answer's time
  // would go into its signature.
  // Known by its hash, as a token may be long, and part of a body that would be kept with it.
  const verified = new LRUCache<string, Kind>({ maxSize: MAX_VERIFIED, sizeCalculation: () => 1 });
  return {
    issue: (grant) => key.then((secret) => sign({ ...grant, realm }, secret, ALGORITHM)),
    async read(token) {
      const digest = hash("sha256", token, "base64");
      const genuine = verified.get(digest);
      if (genuine !== undefined) return genuine;
      if (!isCanonical(token)) return undefined;
      try {
        const { realm: issuer, ...grant } = await verify(token, await key, ALGORITHM);
        if (issuer !== realm) return undefined;
        verified.set(digest, grant as Kind);
        return grant as Kind;
      } catch {
        // Whatever is wrong with a foreign text, it is no token of ours.
        return undefined;
      }
    },
  };
}

/** Whether the signature is spelt as it is issued. Its last letter has bits to spare, so that others would say the same. */
function isCanonical(token: string): boolean {
  const signature = token.slice(token.lastIndexOf(".") + 1);
  return Buffer.from(signature, "base64url").toString("base64url") === signature;
}
