/** Decodes bytes by the charset that a media type names. */
import { MIMEType, TextDecoder } from "node:util";
import { Unreadable } from "./body.ts";

export const UTF_8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Longest charset that a message repeats, in characters. */
const MAX_LABEL = 40;

/** Parses a media type. Returns undefined if it is invalid. */
export function mimeOf(text: string): MIMEType | undefined {
  try {
    return new MIMEType(text);
  } catch {
    return undefined;
  }
}

/**
 * Returns the decoder of a charset, or of UTF-8 if none is named. Throws `Unreadable` if the charset is unknown or
 * UTF-16, which is not compatible with the ASCII syntax of forms.
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

/** Decodes bytes. Throws `Unreadable`, naming the subject, if they aren't valid in the charset. */
export function decode(bytes: Uint8Array, decoder: TextDecoder, subject: string): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Unreadable(`${subject} must be valid ${decoder.encoding.toUpperCase()}`);
  }
}
