/** The query language of the search: words and quoted phrases, each optionally for one field. */

/** Maximum number of terms in a query. */
export const MAX_TERMS = 100;

export interface Term {
  /** The field that has to contain the text. If undefined, any text field of the listing. */
  readonly field: string | undefined;
  /** Folded. */
  readonly text: string;
}

/** Returns a text in lower case, with each accent in one character with its letter, so that spellings of a word are equal. */
export const folded = (text: string): string => text.normalize("NFC").toLowerCase();

/** Returns the terms of a query. A listing has to match all of them. An asterisk matches everything, so it isn't a term. */
export function termsOf(query: string): Term[] {
  const terms = [...query.matchAll(/(?:(\w+):)?(?:"([^"]*)"|([^\s"]+))/g)];
  return terms
    .map(([, field, phrase, word]) => ({
      field: field?.toLowerCase(),
      text: folded(phrase ?? word ?? ""),
    }))
    .filter(({ text }) => text !== "*" && text !== "");
}
