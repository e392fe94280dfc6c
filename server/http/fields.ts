/** Decodes fields strictly, so that no text is stored other than it was meant. */
import { isUtf8 } from "node:buffer";
import type { TextDecoder } from "node:util";
import { Unreadable } from "./body.ts";
import { decode, UTF_8 } from "./charset.ts";
import { MAX_FIELDS } from "./limits.ts";

/** A field of a query or form. */
export type Field = readonly [name: string, text: string];

export const TOO_MANY = `fields: must be at most ${MAX_FIELDS}`;
/** Longest name that a message repeats, in characters. */
const MAX_NAME = 100;
const [AMPERSAND = 0, PLUS = 0, SPACE = 0] = Buffer.from("&+ ");

/** Decodes a field. Throws `Unreadable`, with its name, if its bytes are no text of the charset. */
export function decodeField(name: Uint8Array, text: Uint8Array, decoder: TextDecoder): Field {
  const decoded = decode(name, decoder, "fields: names");
  return [decoded, decode(text, decoder, `${decoded.slice(0, MAX_NAME)}:`)];
}

/**
 * Decodes a query, with or without its question mark, or a form of type application/x-www-form-urlencoded. Escapes that are
 * none, such as %zz, stay as they are. Throws `Unreadable` if there are too many fields, or one is no text of the charset.
 */
export function decodePairs(sent: Buffer, decoder: TextDecoder = UTF_8): Field[] {
  // Splitting takes time beyond proportion to the number of pairs.
  if (sent.length > 2 * MAX_FIELDS && countPairs(sent) > MAX_FIELDS) throw new Unreadable(TOO_MANY);
  const bytes = withSpaces(sent);
  if (decoder.encoding === "utf-8" && isUtf8(bytes)) {
    const fields = [...new URLSearchParams(bytes.toString())];
    if (!fields.some(([name, text]) => name.includes("\ufffd") || text.includes("\ufffd"))) return fields;
    // U+FFFD marks broken bytes, unless it was sent.
  }
  const pairs = bytes.toString("latin1").replace(/^\?/, "").split("&");
  return pairs.filter((pair) => pair !== "").map((pair) => decodePair(pair, decoder));
}

/** The bytes with spaces instead of plus signs. Replacing them in a text takes thirty times its memory. */
function withSpaces(bytes: Buffer): Buffer {
  const first = bytes.indexOf(PLUS);
  if (first === -1) return bytes;
  const spaced = Buffer.from(bytes);
  for (let at = first; at < spaced.length; at++) if (spaced[at] === PLUS) spaced[at] = SPACE;
  return spaced;
}

/** Decodes a pair, in which a character is a byte. */
function decodePair(pair: string, decoder: TextDecoder): Field {
  const end = pair.indexOf("=");
  const [name, text] = end === -1 ? [pair, ""] : [pair.slice(0, end), pair.slice(end + 1)];
  return decodeField(unescaped(name), unescaped(text), decoder);
}

/**
 * The bytes of a text with escapes, in which a character is a byte. `unescape` knows escapes such as %u00ff too,
 * which are none in an address or form.
 */
const unescaped = (text: string): Buffer => Buffer.from(unescape(text.replaceAll("%u", "%25u")), "latin1");

/** Throws `Unreadable` if the escapes of a path are no UTF-8. */
export function assertPath(path: string): void {
  if (path.includes("%") && !isUtf8(unescaped(path))) throw new Unreadable("path: must be valid UTF-8");
}

/** Counts pairs, a little further than there may be. */
function countPairs(bytes: Buffer): number {
  let count = 0;
  for (let start = 0; start < bytes.length && count <= MAX_FIELDS; ) {
    const found = bytes.indexOf(AMPERSAND, start);
    const end = found === -1 ? bytes.length : found;
    if (end > start) count++;
    start = end + 1;
  }
  return count;
}
