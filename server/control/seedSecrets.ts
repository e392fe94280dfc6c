/** Passwords and client secrets of a seed, and their hashes. */
import type { Seed } from "../../generated/control.types.ts";
import { hashPassword } from "../auth/password.ts";
import { refuseAll } from "./body.ts";
import { DEMO_APPLICATION, DEMO_HASH, DEMO_PASSWORD, DEMO_SECRET_HASH } from "./demo.ts";

/** Secrets whose hashes need no time. */
export const KNOWN_SECRETS: readonly (readonly [secret: string, hash: string])[] = [
  [DEMO_PASSWORD, DEMO_HASH],
  [DEMO_APPLICATION.clientSecret, DEMO_SECRET_HASH],
];

/** Maximum number of different secrets in a seed, because hashing one takes tens of milliseconds. */
const MAX_SECRETS = 20;

/** Returns the hash of each secret in a seed. Throws an HTTP 400 if there are too many. */
export async function hashSecrets(seed: Seed): Promise<ReadonlyMap<string, string>> {
  const secrets = new Set<string>();
  for (const { password } of seed.users ?? []) if (password !== undefined) secrets.add(password);
  for (const { clientSecret } of seed.applications ?? [])
    if (clientSecret !== undefined) secrets.add(clientSecret);
  for (const [known] of KNOWN_SECRETS) secrets.delete(known);
  if (secrets.size > MAX_SECRETS)
    refuseAll("The seed is invalid", [
      `it has ${secrets.size} different passwords and secrets, but hashing is slow: use at most ${MAX_SECRETS}, or leave password out to get ${DEMO_PASSWORD}`,
    ]);
  const hashes = new Map(KNOWN_SECRETS);
  for (const secret of secrets) hashes.set(secret, await hashPassword(secret));
  return hashes;
}
