/** Authorization codes, and the verifiers of PKCE. */
import { hash, randomBytes, timingSafeEqual } from "node:crypto";
import type { AuthorizationCode } from "../domain/signIn.ts";

/** Creates the text of a code. */
export const createCode = (): string => randomBytes(32).toString("base64url");

/** Returns the hash by which a code is stored and found, so that the time of a lookup says nothing about its text. */
export const hashOf = (code: string): string => hash("sha256", code, "base64url");

/** True if the verifier belongs to the code's challenge, or if the code has none and no verifier was sent. */
export function isVerified(
  { challenge, challengeMethod }: AuthorizationCode,
  verifier: string | undefined,
): boolean {
  if (challenge === null || verifier === undefined)
    return challenge === null && verifier === undefined;
  return isSame(challengeMethod === "S256" ? hashOf(verifier) : verifier, challenge);
}

/** Compares texts in a time that doesn't depend on where they differ. */
const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(hash("sha256", one, "buffer"), hash("sha256", other, "buffer"));
