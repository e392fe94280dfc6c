/** Tokens: signed, so that whoever has the key can check them and nobody keeps a list. */
import { sign, verify } from "hono/jwt";
import type { Grant } from "../rules/generateToken.ts";

const ALGORITHM = "HS256";

export interface Tokens {
  issue(grant: Grant): Promise<string>;
  /** What the token grants, or undefined where it was not issued here. Whether it has expired is the reader's question. */
  read(token: string): Promise<Grant | undefined>;
}

/** Tokens of one realm, such as a world: those of another realm are foreign, though the key be the same. */
export function createTokens(key: string, realm: string): Tokens {
  return {
    issue: (grant) => sign({ ...grant, realm }, key, ALGORITHM),
    async read(token) {
      try {
        const { realm: issuer, ...grant } = await verify(token, key, ALGORITHM);
        return issuer === realm ? (grant as unknown as Grant) : undefined;
      } catch {
        // Whatever is wrong with a foreign text, it is no token of ours.
        return undefined;
      }
    },
  };
}
