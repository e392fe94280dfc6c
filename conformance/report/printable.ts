/** Texts by others, made fit for a terminal. */

/** Characters that a terminal obeys, or that turn the direction of writing; line breaks and tabs are harmless. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** The text with such characters written out, as in JSON. */
export const printable = (text: string): string =>
  text.replaceAll("\r\n", "\n").replaceAll(OBEYED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
