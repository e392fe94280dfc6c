/** Decodes bytes by the charset that a media type names. */
import { MIMEType, TextDecoder } from "node:util";
import { Unreadable } from "./body.ts";

export const UTF_8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Longest charset that a message repeats, in characters. */
const MAX_LABEL = 40;

/** A media type; undefined if a text is none. */
export function mimeOf(text: string): MIMEType | undefined {
  try {
    return new MIMEType(text);
  } catch {
    return undefined;
  }
}

/**
 * The decoder of a charset; of UTF-8 if none is named. Throws `Unreadable` if there is none. UTF-16 has none: its letters
 * are not those of ASCII, in which forms are written.
 */
export function decoderOf(charset: string | null | undefined): TextDecoder {
  if (!charset) return UTF_8;
  try {
    const decoder = new TextDecoder(charset, { fatal: true, ignoreBOM: true });
    if (!decoder.encoding.startsWith("utf-16")) return decoder;
  } catch {
    // The charset is unknown.
  }
  throw new Unreadable(`body: charset ${charset.slice(0, MAX_LABEL)} is not supported; send UTF-8`);
}

/** Decodes bytes. Throws `Unreadable`, about the subject, if they are no text of the charset. */
export function decode(bytes: Uint8Array, decoder: TextDecoder, subject: string): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Unreadable(`${subject} must be valid ${decoder.encoding.toUpperCase()}`);
  }
}
