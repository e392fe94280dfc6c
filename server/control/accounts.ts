/** How to act as the users of a world: passwords, and tokens without a sign-in. */
import { randomUUID } from "node:crypto";
import { HTTPException } from "hono/http-exception";
import type {
  Account,
  Application,
  CreatedToken,
  Duration,
} from "../../generated/control.types.ts";
import { DAY } from "../domain/time.ts";
import { durationOf } from "./clock.ts";
import type { Prepared } from "./templates.ts";
import type { World } from "./worlds.ts";

/** Maximum number of accounts of a new world. */
const MAX_ACCOUNTS = 200;

/** Expiry of a token that never expires: later than any time. */
export const NO_EXPIRY = Number.MAX_SAFE_INTEGER;

/** Lifetime of a refresh token in milliseconds. */
const TWO_WEEKS = 14 * DAY;

/** Returns the first application of a world, or empty texts if it has none. */
export function applicationOf({ data, secrets }: Prepared): Application {
  const [application] = data.applications;
  return {
    clientId: application?.clientId ?? "",
    clientSecret: secrets.get(application?.secret ?? "") ?? "",
    redirectUris: [...(application?.redirectUris ?? [])],
  };
}

/** Returns the users of a new world, with new tokens. */
export async function createAccounts(
  { source, portal }: World,
  prepared: Prepared,
): Promise<Record<string, Account>> {
  const { data, secrets } = prepared;
  const { clientId } = applicationOf(prepared);
  const { access, refresh } = portal.tokens;
  const expires = portal.now() + TWO_WEEKS;
  // The demo world's workers are for tests of entitlements, and don't sign in.
  const users = data.users.filter(
    ({ username }) =>
      !["demo", "catalogue"].includes(source.template) || !username.startsWith("org2worker"),
  );
  const entries = users.slice(0, MAX_ACCOUNTS).map(async ({ username, password: hash }) => {
    const token = await access.issue({ username, expires: NO_EXPIRY });
    const [id, root] = [randomUUID(), randomUUID()];
    const refreshToken =
      clientId === "" ? "" : await refresh.issue({ username, clientId, expires, id, root });
    return [username, { password: secrets.get(hash) ?? "", token, refreshToken }] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** Creates a token of a user. Without `expiresIn` it never expires. Throws an HTTP 400 if there is no such user. */
export async function createToken(
  { name, portal }: World,
  username: string,
  expiresIn?: Duration,
): Promise<CreatedToken> {
  if ((await portal.store.account(username)) === undefined)
    throw new HTTPException(400, {
      message: `There is no user ${username} in the world ${name}. GET /control/worlds/${name}/snapshot lists all users.`,
    });
  const expires = expiresIn === undefined ? NO_EXPIRY : portal.now() + durationOf(expiresIn);
  const token = await portal.tokens.access.issue({ username, expires });
  return { username, token, ...(expiresIn === undefined ? {} : { expires }) };
}
