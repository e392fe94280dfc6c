/** Texts by others, made fit for a terminal, a browser and a parser of XML. */

/**
 * Characters that control a terminal, are invisible or turn the direction of writing, halves of characters, and characters that
 * XML forbids. Line breaks and tabs are harmless.
 */
const OBEYED = new RegExp(
  [
    // Control characters, and the marks of lines and paragraphs.
    "[\\u{0}-\\u{8}\\u{b}-\\u{1f}\\u{7f}-\\u{9f}\\u{2028}\\u{2029}",
    // What isn't visible, such as marks of direction, tags, and selectors of variants.
    "\\p{Default_Ignorable_Code_Point}",
    "\\u{fff9}-\\u{fffb}",
    "\\p{Surrogate}\\p{Noncharacter_Code_Point}]",
  ].join(""),
  "gu",
);

/** The text with such characters written out as JSON does. JSON remains the same value. */
export const printable = (text: string): string =>
  text.replaceAll("\r\n", "\n").replaceAll(OBEYED, writtenOut);

const writtenOut = (character: string): string => character.split("").map(unit).join("");
const unit = (half: string): string => `\\u${half.charCodeAt(0).toString(16).padStart(4, "0")}`;
