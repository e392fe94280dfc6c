/** Signs accounts in, once each. */

import type { Account } from "../model/fixtures.ts";
import type { Tokens } from "../model/target.ts";
import { type ActorOptions, createActor } from "./createActor.ts";
import { objectIn } from "./http/response.ts";

/** Most characters of a token; it goes into every request. */
const LONGEST = 8192;

export function createTokens(portal: string, send: ActorOptions["send"]): Tokens {
  const anonymous = createActor({
    username: "",
    orgId: "",
    token: async () => undefined,
    portal,
    send,
  });
  const tokens = new Map<string, Promise<string>>();
  let aged = false;
  const signIn = async ({ username, password }: Account) => {
    if (password === undefined) throw new Error(`${username} has no password to sign in again`);
    const { response } = await anonymous.exchange("generateToken", { username, password });
    // Only the token is needed here. Scenarios judge the rest.
    const token = objectIn(response.text)?.token;
    if (typeof token === "string" && token.length > LONGEST)
      throw new Error(
        `${username} cannot sign in: the token that the portal gives has ${token.length} characters, more than ${LONGEST}`,
      );
    if (typeof token === "string" && token !== "") return token;
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
