/** Takes secrets out of what a request sent, before anybody keeps it. */
import type { Field } from "./request.ts";

/** What stands in place of a secret. */
export const BLANK = "•••";

const SECRET = /token|password|secret|authorization|^code$/i;
/** The shape of the portal's tokens: a secret under a wrong name is one all the same. */
const TOKEN = /eyJ[\w-]{8,}\.[\w.-]+/g;

/** Most fields that are kept, and most characters of a name or text. */
const MAX_KEPT = 50;
const MAX_CHARACTERS = 500;

/** Whether the field of a name holds a secret. */
export const isSecret = (name: string): boolean => SECRET.test(name);

/** A text without the tokens in it. */
export const withoutTokens = (text: string): string => text.replaceAll(TOKEN, BLANK);

/** Fields by name as they may be kept: short, and without secrets. Of two with one name the later counts, as for the portal. */
export const blanked = (fields: readonly Field[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fields
      .slice(-MAX_KEPT)
      .map(([name, text]) => [short(withoutTokens(name)), isSecret(name) ? BLANK : short(withoutTokens(text))]),
  );

const short = (text: string): string => (text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS)}…` : text);
