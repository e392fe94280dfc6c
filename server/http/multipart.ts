/** Reads multipart/form-data, which clients send if a field is a file. */
import type { MIMEParams } from "node:util";
import { ContentDisposition } from "@remix-run/headers/content-disposition";
import {
  MaxPartsExceededError,
  MultipartParseError,
  type MultipartPart,
  parseMultipart,
} from "@remix-run/multipart-parser";
import { decodeField, decoderOf, type Field, mimeOf, TOO_MANY, Unreadable } from "./fields.ts";
import { MAX_BODY, MAX_FIELDS, MAX_PART_HEAD } from "./limits.ts";

const LIMITS = {
  maxHeaderSize: MAX_PART_HEAD,
  maxFileSize: MAX_BODY,
  maxTotalSize: MAX_BODY,
  maxParts: MAX_FIELDS,
};
/** Name of the part that gives the charset of the others. */
const CHARSET = "_charset_";
/** Content types of a part that is a file even if it has no file name. */
const BINARY = /^(?:(?:image|audio|video)\/|application\/octet-stream$)/;
/** Transfer encodings that leave the bytes of a part as they are. */
const UNENCODED = ["7bit", "8bit", "binary"];

/** Reads the text parts and skips files. Throws `Unreadable` if the form is malformed or has too many parts. */
export function readMultipart(bytes: Buffer, params: MIMEParams): Field[] {
  const texts = split(bytes, params.get("boundary") ?? "").flatMap(textOf);
  const named = texts.find(({ name }) => name === CHARSET)?.bytes.toString("latin1");
  const charset = named ?? params.get("charset");
  return texts.map((text) =>
    decodeField(Buffer.from(text.name), text.bytes, decoderOf(text.charset ?? charset)),
  );
}

/** Splits a form into its parts. */
function split(bytes: Buffer, boundary: string): MultipartPart[] {
  if (!/^[ -~]{1,70}$/.test(boundary))
    throw malformed("Content-Type must name a boundary of 1 to 70 characters");
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  // A preamble may precede the first boundary.
  const hasPreamble = bytes.indexOf(delimiter.subarray(2)) !== 0;
  const start = hasPreamble ? bytes.indexOf(delimiter) + 2 : 0;
  if (hasPreamble && start === 1) throw malformed("the boundary of Content-Type does not occur");
  assertDelimiters(bytes, delimiter, start + delimiter.length - 2);
  try {
    return [...parseMultipart(bytes.subarray(start), { ...LIMITS, boundary })];
  } catch (fault) {
    if (fault instanceof MaxPartsExceededError) throw new Unreadable(TOO_MANY);
    if (fault instanceof MultipartParseError) throw malformed(fault.message);
    throw fault;
  }
}

/** Throws `Unreadable` if a line only starts like a delimiter, because the parser would end the text there. */
function assertDelimiters(bytes: Buffer, delimiter: Buffer, first: number): void {
  for (let end = first; ; ) {
    const next = bytes.toString("latin1", end, end + 2);
    if (next === "--") return;
    if (next !== "\r\n") throw malformed("a line begins with the boundary and goes on");
    const found = bytes.indexOf(delimiter, end);
    if (found === -1) return;
    end = found + delimiter.length;
  }
}

/** Returns the text of a part, or nothing if it is a file. */
function textOf(
  part: MultipartPart,
): { name: string; bytes: Buffer; charset: string | null | undefined }[] {
  const headers = headersOf(part);
  const { name, filename, filenameSplat } = ContentDisposition.from(
    headers["content-disposition"] ?? null,
  );
  if (name === undefined) throw malformed("each part must have a Content-Disposition with a name");
  const mime = mimeOf(headers["content-type"] ?? "");
  if (filename !== undefined || filenameSplat !== undefined || BINARY.test(mime?.essence ?? ""))
    return [];
  const encoding = headers["content-transfer-encoding"]?.toLowerCase();
  if (encoding !== undefined && !UNENCODED.includes(encoding))
    throw new Unreadable(
      `${name}: Content-Transfer-Encoding ${encoding.slice(0, 40)} is not supported; send 8bit`,
    );
  return [{ name, bytes: Buffer.from(part.bytes), charset: mime?.params.get("charset") }];
}

function headersOf(part: MultipartPart): MultipartPart["headers"] {
  try {
    return part.headers;
  } catch {
    throw malformed("the headers of each part must be valid UTF-8");
  }
}

const malformed = (problem: string): Unreadable =>
  new Unreadable(`body: must be valid multipart/form-data: ${problem}`);
