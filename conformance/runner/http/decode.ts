/** Bytes as text: those of a response, or of a file that an editor wrote. */
import { readFileSync } from "node:fs";
import { decoderOf, encodingIn } from "../../../generated/body.ts";

/** The text of a response. Never throws: a sequence that is invalid becomes U+FFFD. */
export const decode = (bytes: Uint8Array, type = ""): string =>
  decoderOf(bytes, type).decode(bytes);

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
