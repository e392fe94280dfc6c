/** Reads forms, urlencoded or multipart. */
import { Unreadable } from "./body.ts";
import { decoderOf, mimeOf } from "./charset.ts";
import { decodePairs, type Field } from "./fields.ts";

const [URLENCODED, MULTIPART] = ["application/x-www-form-urlencoded", "multipart/form-data"];
/** The Content-Type of nearly every form. */
const ORDINARY = /^application\/x-www-form-urlencoded(?:; ?charset=utf-8)?$/i;
const BYTE_ORDER_MARK = Buffer.from("\ufeff");

/** Reads the fields of a form by its Content-Type, without files. Throws `Unreadable` if the body isn't such a form. */
export async function readForm(body: Buffer, type: string | null): Promise<readonly Field[]> {
  if (body.length === 0) return [];
  const bytes = body.indexOf(BYTE_ORDER_MARK) === 0 ? body.subarray(BYTE_ORDER_MARK.length) : body;
  if (type !== null && ORDINARY.test(type)) return decodePairs(bytes);
  const mime = mimeOf(type ?? "");
  if (mime?.essence === URLENCODED)
    return decodePairs(bytes, decoderOf(mime.params.get("charset")));
  if (mime?.essence !== MULTIPART) {
    throw new Unreadable(
      `body: Content-Type must be ${URLENCODED} or ${MULTIPART}, but is ${(type ?? "missing").slice(0, 100)}`,
    );
  }
  // Loaded on first use, for a faster start.
  const { readMultipart } = await import("./multipart.ts");
  return readMultipart(bytes, mime.params);
}
