/** Tokens by name: one for every user, and one of every invalid kind. */

import { createTokens } from "../auth/tokens.ts";
import { DEMO_APPLICATION } from "../control/demo.ts";
import { DAY, REFRESH_TOKENS, START } from "./vocabulary.ts";

/** Names of invalid tokens. */
export const WORTHLESS = ["expired", "tampered", "unsigned", "foreign", "nobody", "bound"] as const;

const LASTING = START + 100_000 * DAY;

/** Creates all tokens of the world `demo`, signed with the key. */
export async function makeTokens(
  key: string,
  usernames: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const own = createTokens(key, "demo").access;
  const grant = { username: "org2admin", expires: LASTING };
  const good = await own.issue(grant);
  const [, claims = ""] = good.split(".");
  const worthless: Readonly<Record<(typeof WORTHLESS)[number], string>> = {
    expired: await own.issue({ ...grant, expires: START }),
    tampered: good.replace(/.$/, (last) => (last === "A" ? "B" : "A")),
    unsigned: `${Buffer.from('{"alg":"none","typ":"JWT"}').toString("base64url")}.${claims}.`,
    foreign: await createTokens(key, "another").access.issue(grant),
    nobody: await own.issue({ ...grant, username: "nobody" }),
    bound: await own.issue({ ...grant, referer: "https://app.example" }),
  };
  const users = usernames.map(
    async (username) => [username, await own.issue({ username, expires: LASTING })] as const,
  );
  const { refresh } = createTokens(key, "demo");
  const bought = REFRESH_TOKENS.map(async (name) => {
    const expires = name.startsWith("expired") ? START : LASTING;
    return [
      name,
      await refresh.issue({ username: "org2user", clientId: DEMO_APPLICATION.clientId, expires }),
    ] as const;
  });
  return new Map([...Object.entries(worthless), ...(await Promise.all([...users, ...bought]))]);
}
