/** Finds texts in JSON that no database stores as they are: PostgreSQL has no NUL, and UTF-8 no half of a surrogate pair. */

/** Escapes without which valid UTF-8 has no such text. */
const ESCAPE = /\\u(?:0000|d[89a-f])/i;

/** A text that can't be stored, in a value or as a name. */
export interface Unstorable {
  /** Names and positions that lead to it. */
  readonly path: readonly string[];
  /** What it must be. */
  readonly problem: string;
}

/**
 * Returns the first text that can't be stored. `json` is the text that the value was parsed from; most texts need no
 * search. Limit the depth of the value before.
 */
export const findUnstorable = (json: string, value: unknown): Unstorable | undefined =>
  ESCAPE.test(json) ? search(value, []) : undefined;

function search(value: unknown, path: readonly string[]): Unstorable | undefined {
  if (typeof value === "string") {
    const problem = textProblem(value);
    return problem === undefined ? undefined : { path, problem };
  }
  if (typeof value !== "object" || value === null) return undefined;
  for (const [name, member] of Object.entries(value)) {
    const found = search(name, path) ?? search(member, [...path, name]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Returns what a text that can't be stored must be. */
export function textProblem(text: string): string | undefined {
  if (text.includes("\0")) return "must not contain the character NUL";
  return text.isWellFormed() ? undefined : "must be valid Unicode, but has half a surrogate pair";
}
