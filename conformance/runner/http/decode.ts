/** Bytes as text: those of a response, or of a file that an editor wrote. */
import { readFileSync } from "node:fs";

/**
 * The text of a response. A byte order mark decides, then the zeros that UTF-16 has beside Latin letters, then the charset
 * of a Content-Type; otherwise it is UTF-8. Never throws: a sequence that is invalid becomes U+FFFD.
 */
export function decode(bytes: Uint8Array, type = ""): string {
  const charset = /;\s*charset\s*=\s*["']?([^\s;"']+)/i.exec(type)?.[1];
  try {
    return new TextDecoder(encodingIn(bytes) ?? charset).decode(bytes);
  } catch {
    // It is a charset that Node.js does not know.
    return new TextDecoder().decode(bytes);
  }
}

function encodingIn([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0 && second) return "utf-16be";
  return first && second === 0 ? "utf-16le" : undefined;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "this user may not read it",
  ERR_ENCODING_INVALID_ENCODED_DATA: "the file is not UTF-8",
};

/** The text of a file in UTF-8 or UTF-16. Throws, with a reason in words, where it cannot be read; the message does not name the file. */
export function readText(file: string): string {
  try {
    const bytes = readFileSync(file);
    return new TextDecoder(encodingIn(bytes), { fatal: true }).decode(bytes);
  } catch (fault) {
    const { code = "", message } = fault as NodeJS.ErrnoException;
    throw new Error(REASONS[code] ?? message, { cause: fault });
  }
}
