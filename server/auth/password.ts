/** Password hashes by scrypt, stored as `salt:hash`. */
import { createHmac, hash, randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { LRUCache } from "lru-cache";

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
const LENGTH = 32;

/** Hash that matches no password. Checking it for an unknown user takes as long as for an existing one. */
const NO_HASH = `${"0".repeat(32)}:${"0".repeat(2 * LENGTH)}`;

/** Digests of passwords that were correct, by a key of this process. Each takes about a hundred bytes. */
const correct = new LRUCache<string, true>({ max: 1000 });
const KEY = randomBytes(32);

/**
 * Returns true if the password matches the hash. Takes the same time for an unknown user, without a hash, as for a wrong
 * password. A correct one is derived once, because tests sign the same users in again and again.
 */
export async function isPassword(password: string, hash: string = NO_HASH): Promise<boolean> {
  const digest = createHmac("sha256", KEY).update(`${hash} ${password}`).digest("base64");
  if (correct.get(digest)) return true;
  const [salt = "", derived = ""] = hash.split(":");
  const isCorrect = timingSafeEqual(
    await derive(password, Buffer.from(salt, "hex"), LENGTH),
    Buffer.from(derived, "hex"),
  );
  if (isCorrect) correct.set(digest, true);
  return isCorrect;
}

/**
 * Hashes a password. The salt depends only on the password, so that the same seed gives the same snapshot: the passwords
 * of a sandbox are no secrets.
 */
export async function hashPassword(password: string): Promise<string> {
  const salt = hash("sha256", `marketplace ${password}`).slice(0, 32);
  const derived = await derive(password, Buffer.from(salt, "hex"), LENGTH);
  return `${salt}:${derived.toString("hex")}`;
}
