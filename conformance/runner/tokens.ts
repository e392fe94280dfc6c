/** Signs accounts in, once each. */
import { type ActorOptions, createActor } from "./createActor.ts";
import { objectIn } from "./http/response.ts";
import type { Account } from "../model/fixtures.ts";

/** Most characters of a token; it goes into every request. */
const LONGEST = 8192;

export interface Tokens {
  /** The token at hand or, where there is none, one for the password. */
  readonly of: (account: Account) => Promise<string>;
  /** Forgets every token, since all of them have aged: whoever acts next signs in anew. */
  readonly expire: () => void;
}

export function createTokens(portal: string, send: ActorOptions["send"]): Tokens {
  const nobody = createActor({
    username: "",
    token: async () => undefined,
    portal,
    send,
    exact: false,
  });
  const tokens = new Map<string, Promise<string>>();
  let aged = false;
  const signIn = async ({ username, password }: Account) => {
    if (password === undefined) throw new Error(`${username} has no password to sign in anew`);
    const { response } = await nobody.exchange("generateToken", { username, password });
    // Only the token is needed here; the rest of the answer is for scenarios to judge.
    const token = objectIn(response.text)?.token;
    if (typeof token === "string" && token.length > LONGEST)
      throw new Error(
        `${username} cannot sign in: the token that the portal gives has ${token.length} characters, more than ${LONGEST}`,
      );
    if (typeof token === "string" && token !== "") return token;
    // Nothing can be said of a rule by whom the portal does not let in.
    throw new Error(
      `${username} cannot sign in; are its name and password in the target file right? The portal says: ${response.text}`,
    );
  };
  return {
    of(account) {
      const { username, token } = account;
      const known =
        tokens.get(username) ??
        (token === undefined || aged ? signIn(account) : Promise.resolve(token));
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
