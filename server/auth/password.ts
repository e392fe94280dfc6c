/** Password hashes by scrypt, stored as `salt:hash`. */
import { hash, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
const LENGTH = 32;

/** Hash that matches no password. Checking it for an unknown user takes as long as for an existing one. */
const NO_HASH = `${"0".repeat(32)}:${"0".repeat(2 * LENGTH)}`;

/** Returns true if the password matches the hash. Takes the same time for any result, even without a hash. */
export async function isPassword(password: string, hash: string = NO_HASH): Promise<boolean> {
  const [salt = "", derived = ""] = hash.split(":");
  return timingSafeEqual(
    await derive(password, Buffer.from(salt, "hex"), LENGTH),
    Buffer.from(derived, "hex"),
  );
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
