/** JSON that people wrote, with the place of what is wrong. */
import { findSyntaxError } from "../../server/input/json.ts";

/** Parses a JSON text. Throws, with line and column, if it is invalid. The message does not quote the text, which may hold passwords. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { place, unexpected, cure = "" } = findSyntaxError(text);
    const why = unexpected === undefined ? "the file ends too early" : cure;
    throw new Error(`the file is not JSON; see ${place}${why && `: ${why}`}`);
  }
}
