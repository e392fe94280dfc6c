/** Texts in pictures. Titles are written by users, so they may contain markup, and characters that XML doesn't allow. */

/** Characters that an XML document may not contain. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Returns a text as character data or attribute value of XML. */
export const textOf = (text: string): string =>
  text
    .replaceAll(FORBIDDEN, "")
    .replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

/** Returns a text of at most so many characters. */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : text;
}

/** Returns the first characters of the first two words, in capitals. */
export const initialsOf = (title: string): string =>
  title
    .slice(0, 256)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 2)
    .map((word) => [...word][0] ?? "")
    .join("")
    .toUpperCase();
