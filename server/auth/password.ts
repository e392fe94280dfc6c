/** Password hashes by scrypt, which say themselves how they were made. */
import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
const LENGTH = 32;

/** A hash of no password, checked for users that do not exist so that they take as long as those that do. */
const NO_HASH = `${"0".repeat(32)}:${"0".repeat(2 * LENGTH)}`;

/** Hashes a password with a salt of its own. */
export async function hashPassword(password: string, salt = randomBytes(16)): Promise<string> {
  return `${salt.toString("hex")}:${(await derive(password, salt, LENGTH)).toString("hex")}`;
}

/** Whether the password is the hashed one. Takes the same time whatever the answer, also without a hash. */
export async function isPassword(password: string, hash: string = NO_HASH): Promise<boolean> {
  const [salt = "", derived = ""] = hash.split(":");
  return timingSafeEqual(await derive(password, Buffer.from(salt, "hex"), LENGTH), Buffer.from(derived, "hex"));
}
