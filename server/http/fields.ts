/** Decodes fields strictly, so that invalid bytes are refused instead of stored. */
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

/** Decodes a field. Throws `Unreadable`, naming the field, if its bytes aren't valid in the charset. */
export function decodeField(name: Uint8Array, text: Uint8Array, decoder: TextDecoder): Field {
  const decoded = decode(name, decoder, "fields: names");
  return [decoded, decode(text, decoder, `${decoded.slice(0, MAX_NAME)}:`)];
}

/**
 * Decodes a query, with or without its question mark, or a form of type application/x-www-form-urlencoded. Invalid
 * escapes such as %zz stay as they are. Throws `Unreadable` if there are too many fields, or if one isn't valid in the
 * charset.
 */
export function decodePairs(sent: Buffer, decoder: TextDecoder = UTF_8): Field[] {
  // Check first: the time to split is more than linear in the number of pairs.
  if (sent.length > 2 * MAX_FIELDS && countPairs(sent) > MAX_FIELDS) throw new Unreadable(TOO_MANY);
  const bytes = withSpaces(sent);
  if (decoder.encoding === "utf-8" && isUtf8(bytes)) {
    const fields = [...new URLSearchParams(bytes.toString())];
    if (!fields.some(([name, text]) => name.includes("\ufffd") || text.includes("\ufffd")))
      return fields;
    // U+FFFD marks invalid bytes, unless the client sent it.
  }
  const pairs = bytes.toString("latin1").replace(/^\?/, "").split("&");
  return pairs.filter((pair) => pair !== "").map((pair) => decodePair(pair, decoder));
}

/** Replaces plus signs with spaces. Replacing them in a string takes thirty times its memory. */
function withSpaces(bytes: Buffer): Buffer {
  const first = bytes.indexOf(PLUS);
  if (first === -1) return bytes;
  const spaced = Buffer.from(bytes);
  for (let at = first; at < spaced.length; at++) if (spaced[at] === PLUS) spaced[at] = SPACE;
  return spaced;
}

/** Decodes a pair in which each character is a byte. */
function decodePair(pair: string, decoder: TextDecoder): Field {
  const end = pair.indexOf("=");
  const [name, text] = end === -1 ? [pair, ""] : [pair.slice(0, end), pair.slice(end + 1)];
  return decodeField(unescaped(name), unescaped(text), decoder);
}

/**
 * Returns the bytes of a text with escapes, in which each character is a byte. `unescape` also decodes escapes such as
 * %u00ff, which aren't valid in an address or form.
 */
const unescaped = (text: string): Buffer =>
  Buffer.from(unescape(text.replaceAll("%u", "%25u")), "latin1");

/** Throws `Unreadable` if the escapes of a path aren't valid UTF-8. */
export function assertPath(path: string): void {
  if (path.includes("%") && !isUtf8(unescaped(path)))
    throw new Unreadable("path: must be valid UTF-8");
}

/** Counts pairs, up to a few more than the limit. */
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
