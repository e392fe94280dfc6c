/** Signs accounts in, once each. */
import { type ActorOptions, createActor } from "./actor.ts";
import type { Account } from "./cast.ts";

export interface Tokens {
  /** The token at hand or, where there is none, one for the password. */
  readonly of: (account: Account) => Promise<string>;
  /** Forgets every token, since all of them have aged: whoever acts next signs in anew. */
  readonly expire: () => void;
}

export function createTokens(portal: string, send: ActorOptions["send"]): Tokens {
  const nobody = createActor({ username: "", token: async () => undefined, portal, send, exact: false });
  const tokens = new Map<string, Promise<string>>();
  let aged = false;
  const signIn = async ({ username, password }: Account) => {
    if (password === undefined) throw new Error(`${username} has no password to sign in anew`);
    const { response } = await nobody.exchange("generateToken", { username, password });
    // Only the token is needed here; the rest of the answer is for scenarios to judge.
    const token = /"token"\s*:\s*"([^"]+)"/.exec(response.text)?.[1];
    if (token !== undefined) return token;
    // Nothing can be said of a rule by whom the portal does not let in.
    const cure = "are its name and password in the cast file right, and does the portal's address end in /sharing/rest?";
    throw new Error(`${username} cannot sign in; ${cure} ${response.status}, ${response.type}: ${response.text}`);
  };
  return {
    of(account) {
      const { username, token } = account;
      const known = tokens.get(username) ?? (token === undefined || aged ? signIn(account) : Promise.resolve(token));
      tokens.set(username, known);
      known.catch(() => tokens.delete(username));
      return known;
    },
    expire() {
      aged = true;
      tokens.clear();
    },
  };
}
