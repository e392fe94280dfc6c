/** The query language of a search: words and quoted phrases, each of which may name a field. */

export interface Term {
  /** The field that has to hold the text; any of a listing's texts without one. */
  readonly field: string | undefined;
  /** In small letters. */
  readonly text: string;
}

/** The terms of a query, all of which a listing has to meet. An asterisk meets everything and is no term. */
export function termsOf(query: string): Term[] {
  const terms = [...query.matchAll(/(?:(\w+):)?(?:"([^"]*)"|([^\s"]+))/g)];
  return terms
    .map(([, field, phrase, word]) => ({ field: field?.toLowerCase(), text: (phrase ?? word ?? "").toLowerCase() }))
    .filter(({ text }) => text !== "*" && text !== "");
}
