/** Decodes bytes by the charset that a media type names. */
import { MIMEType, TextDecoder } from "node:util";
import { Unreadable } from "./body.ts";

export const UTF_8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

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
export function decode(bytes: Uint8Array, decoder: TextDecoder, subject: string): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Unreadable(`${subject} must be valid ${decoder.encoding.toUpperCase()}`);
  }
}
