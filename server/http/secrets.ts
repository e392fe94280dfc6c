/** Takes secrets out of what a request sent, before anybody keeps it. */
import type { Field } from "./request.ts";

/** What stands in place of a secret. */
export const BLANK = "•••";

const SECRET = /token|password|secret|authorization|^code$/i;
/**
 * The shape of the portal's tokens: a secret under a wrong name is one all the same. What is cut off behind the header,
 * which every token shares, counts too. Each character is looked at once: nothing behind the repetition can fail.
 */
const TOKEN = /eyJ[\w-]{8,}(?:\.[\w.-]*)?/g;

/** Most fields that are kept, and most characters of a name or text. */
const MAX_KEPT = 50;
const MAX_CHARACTERS = 500;

/** Whether the field of a name holds a secret. */
export const isSecret = (name: string): boolean => SECRET.test(name);

/** A text without the tokens in it. */
export const withoutTokens = (text: string): string => text.replaceAll(TOKEN, BLANK);

/**
 * A text as it may be kept, without tokens and of at most so many characters, plus one where it was longer. It is cut first,
 * so that the work is bounded, and it shares no memory with the text: a slice would keep all of that alive.
 */
export function kept(text: string, most = MAX_CHARACTERS): string {
  const clean = withoutTokens(text.slice(0, most));
  return Buffer.from(text.length > most ? `${clean}…` : clean).toString();
}

/** Fields by name as they may be kept: short, and without secrets. Of two with one name the later counts, as for the portal. */
export const blanked = (fields: readonly Field[]): Readonly<Record<string, string>> =>
  Object.fromEntries(fields.slice(-MAX_KEPT).map(([name, text]) => [kept(name), isSecret(name) ? BLANK : kept(text)]));
