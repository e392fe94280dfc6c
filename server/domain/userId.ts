/** Ids of users. Clients that know an id use it in place of the name. */
import { createHash } from "node:crypto";

/** Returns the id of a user: 32 hexadecimal digits, always the same for a name. */
export const userIdOf = (username: string): string =>
  createHash("sha256").update(username).digest("hex").slice(0, 32);

/** True if a text may be the id of a user. A name may look like one too. */
export const isUserId = (text: string): boolean => /^[0-9a-f]{32}$/.test(text);
