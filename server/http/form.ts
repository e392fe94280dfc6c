/** Reads a form, of either type that forms have. */
import { Unreadable } from "./body.ts";
import { decoderOf, mimeOf } from "./charset.ts";
import { decodePairs, type Field } from "./fields.ts";

const [URLENCODED, MULTIPART] = ["application/x-www-form-urlencoded", "multipart/form-data"];
/** How nearly every form says its type. */
const ORDINARY = /^application\/x-www-form-urlencoded(?:; ?charset=utf-8)?$/i;
const BYTE_ORDER_MARK = Buffer.from("\ufeff");

/** Reads the fields of a form by its Content-Type; parts with a file are no fields. Throws `Unreadable` if it is no such form. */
export async function readForm(body: Buffer, type: string | null): Promise<readonly Field[]> {
  if (body.length === 0) return [];
  const bytes = body.indexOf(BYTE_ORDER_MARK) === 0 ? body.subarray(BYTE_ORDER_MARK.length) : body;
  if (type !== null && ORDINARY.test(type)) return decodePairs(bytes);
  const mime = mimeOf(type ?? "");
  if (mime?.essence === URLENCODED) return decodePairs(bytes, decoderOf(mime.params.get("charset")));
  if (mime?.essence !== MULTIPART) {
    throw new Unreadable(`body: Content-Type must be ${URLENCODED} or ${MULTIPART}, but is ${(type ?? "missing").slice(0, 100)}`);
  }
  // Loaded with the first form that needs it, so that a start does not wait for it.
  const { readMultipart } = await import("./multipart.ts");
  return readMultipart(bytes, mime.params);
}
