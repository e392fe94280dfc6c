/** Decodes fields strictly by their charset, so that invalid bytes are refused instead of stored. */
import { isUtf8 } from "node:buffer";
import { MIMEType, TextDecoder } from "node:util";
import { MAX_FIELDS } from "./limits.ts";

/** Reason why a request can't be read: a sentence for the sender that begins with the invalid part of the request. */
export class Unreadable extends Error {}

/** A field of a query or form. */
export type Field = readonly [name: string, text: string];

export const TOO_MANY = `fields: must be at most ${MAX_FIELDS}`;
/** Longest name that a message repeats, in characters. */
const MAX_NAME = 100;
const [AMPERSAND = 0, PLUS = 0, SPACE = 0] = Buffer.from("&+ ");

const UTF_8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Longest charset that a message repeats, in characters. */
const MAX_LABEL = 40;

/** Parses a media type. Returns undefined if it is invalid. */
export function mimeOf(text: string): MIMEType | undefined {
  try {
    // Node's parser takes a time that grows with the square of the blanks in a row.
    return new MIMEType(text.replaceAll(/\s{2,}/g, " "));
  } catch {
    return undefined;
  }
}

/** Charsets whose characters may contain the bytes of `&`, `=`, `%` or `+`, or that decode no text. */
const UNFIT = /^(utf-16|iso-2022-jp|x-user-defined)/;

/** Returns the decoder of a charset, or of UTF-8 if none is named. Throws `Unreadable` if it is unknown or unfit for forms. */
export function decoderOf(charset: string | null | undefined): TextDecoder {
  if (!charset) return UTF_8;
  try {
    const decoder = new TextDecoder(charset, { fatal: true, ignoreBOM: true });
    if (!UNFIT.test(decoder.encoding)) return decoder;
  } catch {
    // The charset is unknown.
  }
  throw new Unreadable(`body: charset ${charset.slice(0, MAX_LABEL)} is not supported; send UTF-8`);
}

/** Decodes bytes. Throws `Unreadable`, naming the subject, if they aren't valid in the charset. */
function decode(bytes: Uint8Array, decoder: TextDecoder, subject: string): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Unreadable(`${subject} must be valid ${decoder.encoding.toUpperCase()}`);
  }
}

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
